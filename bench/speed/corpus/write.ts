// A corpus on disk, written document by document: its texts in folders, and its passages as one JSON row a line.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { documentOf, PASSAGES_A_DOCUMENT, type Plan } from './document.ts';

const SEED = 20_141_014;

export interface Made {
  readonly plan: Plan;
  /** The folder of the texts. */
  readonly texts: string;
  /** The file of the rows. */
  readonly rows: string;
  readonly bytes: number;
}

export function planOf(passages: number): Plan {
  return { seed: SEED, documents: passages / PASSAGES_A_DOCUMENT };
}

/** Tells one version of the generator from the next: a sum of its files. */
export function generatorSum(): string {
  const sum = createHash('sha256');
  for (const file of readdirSync(import.meta.dirname).sort()) {
    sum.update(readFileSync(path.join(import.meta.dirname, file)));
  }
  return sum.digest('hex').slice(0, 16);
}

/** Writes a corpus into an empty folder. No more than one document is held in memory. */
export function writeCorpus(folder: string, plan: Plan): Made {
  const texts = path.join(folder, 'texts');
  const rows = path.join(folder, 'rows.ndjson');
  mkdirSync(texts, { recursive: true });
  const file = openSync(rows, 'w');
  const folders = new Set<string>();
  let bytes = 0;
  for (let number = 0; number < plan.documents; number++) {
    const made = documentOf(plan, number);
    const place = path.join(texts, made.path);
    if (!folders.has(path.dirname(place))) {
      mkdirSync(path.dirname(place), { recursive: true });
      folders.add(path.dirname(place));
    }
    writeFileSync(place, made.text);
    writeSync(file, made.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    bytes += Buffer.byteLength(made.text);
  }
  closeSync(file);
  return { plan, texts, rows, bytes };
}
