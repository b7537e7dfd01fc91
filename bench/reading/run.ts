// `npm run bench:reading`: how fast documents are read, and whether ten times the text takes ten times as long. Ratios of one
// run; CPU time of this process, so that a busy machine disturbs less.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readDocument } from '../../src/record/index.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** One of the seeds, over and over: `copies` documents with what `each` makes of them. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const texts = readdirSync(SEEDS)
  .sort()
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));

/** Megabytes of UTF-16 code units, which for these texts are bytes but for a few quotation marks. */
const megabytes = (all: readonly string[]): number => all.reduce((sum, text) => sum + text.length, 0) / 1e6;

function many(copies: number): string[] {
  return Array.from({ length: copies }, () => texts).flat();
}

/** All seeds that are minutes, one behind the other, as one document. */
function long(copies: number): string[] {
  return [many(copies).join('\n\n')];
}

const SHAPES = { 'many documents': many, 'one long document': long };
const WORK = {
  'parse only': (text: string): void => void parse(new Source('bench.txt', '', text)),
  'read to the record': (text: string): void => void readDocument(new Source('bench.txt', '', text)),
};

const base = Number(process.argv[2] ?? 6);
const rows = [];
for (const work of Object.values(WORK)) many(base).forEach(work); // warm up
for (const [shape, make] of Object.entries(SHAPES)) {
  for (const [what, work] of Object.entries(WORK)) {
    const small = make(base);
    const large = make(base * 10);
    const times = [small, large].map((all) => cpuOf(() => all.forEach(work)));
    const [short = 0, tenfold = 0] = times;
    rows.push({
      work: what,
      of: shape,
      MB: megabytes(large).toFixed(2),
      'CPU s': (tenfold / 1000).toFixed(2),
      'MB/s': (megabytes(large) / (tenfold / 1000)).toFixed(2),
      'time of 10 × the text': `${(tenfold / short).toFixed(1)} ×`,
    });
  }
}
console.table(rows);
