// `npm run fuzz [COUNT] [--seed N] [--from N] [--keep FOLDER]`: reads mangled minutes and says where a reading throws, hangs, loses
// a line or breaks its own rules. Every document that does is written to a folder, with the numbers to have it again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Documents } from './documents.ts';
import { hunt } from './hunt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string', default: join(tmpdir(), 'kcsp-fuzz') },
    patience: { type: 'string', default: '20' },
  },
});

const [seed, from, count, patience] = [values.seed, values.from, positionals[0] ?? '2000', values.patience].map(Number);
if (seed === undefined || from === undefined || count === undefined || patience === undefined) process.exit(2);
if (![seed, from, count, patience].every(Number.isSafeInteger)) {
  console.error('COUNT, --seed, --from and --patience take whole numbers, such as: npm run fuzz 2000 -- --seed 1');
  process.exit(2);
}

const began = Date.now();
let told = began;
const { faults, refused } = await hunt({
  seed,
  from,
  count,
  patience: patience * 1000,
  step: (done) => {
    if (Date.now() - told < 30_000) return;
    told = Date.now();
    console.error(`${done} of ${count} documents`);
  },
});

const documents = new Documents();
for (const number of new Set(faults.map((fault) => fault.number))) {
  const { bytes, made } = documents.make(seed, number);
  mkdirSync(values.keep, { recursive: true });
  const file = join(values.keep, `seed-${seed}-number-${number}.txt`);
  writeFileSync(file, bytes);
  console.log(`\n${file}\n  ${made.join(' → ')}\n  again: npm run fuzz 1 -- --seed ${seed} --from ${number}`);
  for (const { what } of faults.filter((fault) => fault.number === number)) console.log(`  ${what}`);
}
const seconds = Math.round((Date.now() - began) / 1000);
const wrong = new Set(faults.map((fault) => fault.number)).size;
console.log(
  `${count} documents of seed ${seed} from number ${from}: ${refused} refused in a sentence, ${wrong} with faults, ${seconds} s.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
