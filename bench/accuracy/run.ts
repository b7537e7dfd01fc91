// `npm run eval:accuracy`: how well the program reads the labelled documents in fixtures/, as the README prints it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/read/decode.ts';
import { readDocument } from '../../src/record/index.ts';
import { type Counts, compare, FIELDS, f1, nought } from './compare.ts';
import { readLabels } from './labels.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** The accuracy over all labelled fixtures: documents read, and the counts of each field. */
export function accuracy(): { readonly documents: number; readonly counts: Counts } {
  const counts = nought();
  let documents = 0;
  for (const layout of readdirSync(FIXTURES).sort()) {
    for (const name of readdirSync(join(FIXTURES, layout)).sort()) {
      const folder = join(FIXTURES, layout, name);
      const files = name.includes('.') ? [] : readdirSync(folder);
      const input = files.find((file) => /^input\.(?:txt|md)$/.test(file));
      if (!input || !files.includes('gold.json')) continue;
      const source = decode(input, readFileSync(join(folder, input)));
      if (!source.ok) throw new Error(source.problem.message);
      compare(readLabels(join(folder, 'gold.json')), readDocument(source.value).record, counts);
      documents++;
    }
  }
  return { documents, counts };
}

/** The counts as a markdown table. */
export function table(counts: Counts): string {
  const rows = FIELDS.map((field) => {
    const { right, wrong, missed } = counts[field];
    return `| ${field} | ${f1(counts[field]).toFixed(3)} | ${right} | ${wrong} | ${missed} |`;
  });
  return ['| field | F1 | right | wrong | missed |', '|---|---|---|---|---|', ...rows].join('\n');
}

if (process.argv[1]?.endsWith('run.ts')) {
  const { documents, counts } = accuracy();
  process.stdout.write(`${documents} labelled documents\n\n${table(counts)}\n`);
}
