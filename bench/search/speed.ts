// `npm run bench:search`: how long the index takes to make, to open and to answer, over corpora of growing size.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DocumentRecord } from '../../src/model/index.ts';
import { fileSource } from '../../src/search/byte-source.ts';
import { type Corpus, indexFiles, openIndex, type SearchOptions, searchIn } from '../../src/search/index.ts';
import { tablesOf } from '../../src/store/index.ts';
import { PLAIN, recordsOfProject } from './corpus.ts';

const QUERIES = [
  'MARAC',
  'community',
  'police report',
  '"community safety"',
  'warden*',
  'maroc',
  'speaker:Peerbux',
  'what did we agree about funding',
  'title:update -noted',
];
const OPTIONS: SearchOptions = { ...PLAIN, limit: 10 };

const base = recordsOfProject();
const sizes = process.argv.slice(2).map(Number);
for (const copies of sizes.length > 0 ? sizes : [1, 10, 50]) measure(copies);

/** The project's documents many times over, each copy with words of its own, as a larger corpus has more words. */
function copiesOf(copies: number): readonly DocumentRecord[] {
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0
      ? base
      : base.map(
          (record): DocumentRecord =>
            JSON.parse(
              JSON.stringify(record)
                .replaceAll(`"${record.id}`, `"${record.id}-${copy}`)
                .replace(/\b([a-z]{4})([a-z]{4,})\b(?=[^"]*",")/g, (word, head, tail) =>
                  word.length % 7 === copy % 7 ? `${head}${copy}${tail}` : word,
                ),
            ),
        ),
  ).flat();
}

function measure(copies: number): void {
  const records = copiesOf(copies);
  const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-bench-'));
  try {
    const start = performance.now();
    const files = indexFiles(records);
    const built = performance.now() - start;
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    const tables = tablesOf(records);
    const open = (): Corpus => ({
      index: openIndex((name) => fileSource(path.join(folder, name))),
      people: () => tables.people,
      glossary: () => tables.glossary,
      shown: (stored) => stored,
    });
    const sizesOf = [...files].map(([name, bytes]) => `${name} ${(bytes.length / 1e6).toFixed(1)} MB`).join(', ');
    console.log(
      `\n${records.length} documents, ${open().index?.size} passages: made in ${built.toFixed(0)} ms; ${sizesOf}`,
    );
    for (const query of QUERIES) {
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        searchIn(open(), query, OPTIONS);
        return performance.now() - began;
      }).sort((left, right) => left - right);
      console.log(`  ${query.padEnd(36)} ${times[2]?.toFixed(1)} ms`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
