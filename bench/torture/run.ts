// `npm run torture [-- --kills N --seed S --seconds S --readers N]`: kills `kcsp parse` so many times, then has processes ask a store
// that is written meanwhile. What fails is told with the seed by which it can be had again.
import { parseArgs } from 'node:util';
import { crowd } from './crowd.ts';
import { kill } from './kills.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    readers: { type: 'string', default: '8' },
  },
});
const [kills, seed, seconds, readers] = [values.kills, values.seed, values.seconds, values.readers].map(Number);
if (![kills, seed, seconds, readers].every(Number.isSafeInteger)) {
  console.error('--kills, --seed, --seconds and --readers take whole numbers, such as: npm run torture -- --kills 200');
  process.exit(2);
}

const began = Date.now();
let told = began;
let count = 0;
// Two at a time: one looks at what is left while the other's run is on its way.
const lanes = [Math.ceil((kills ?? 0) / 2), Math.floor((kills ?? 0) / 2)].map((share, lane) => {
  let own = 0;
  return kill(share, (seed ?? 0) * 2 + lane, (killed) => {
    count += killed - own;
    own = killed;
    if (Date.now() - told < 30_000) return;
    told = Date.now();
    console.error(`${count} of ${kills} kills`);
  });
});
const killed = await Promise.all(lanes);
const faults = killed.flatMap((lane) => lane.faults);
const counts: Record<string, number> = {};
for (const { faults: _, ...lane } of killed) {
  for (const [what, number] of Object.entries(lane)) counts[what] = (counts[what] ?? 0) + number;
}
console.log(`kills, seed ${seed}: ${JSON.stringify(counts)}, ${Math.round((Date.now() - began) / 1000)} s`);
for (const fault of faults) console.log(fault);

const asked = readers === 0 ? null : await crowd(readers ?? 0, seconds ?? 0);
const wrong = asked?.readers.flatMap((reader) => reader.faults) ?? [];
if (asked !== null) {
  const answers = asked.readers.reduce((sum, reader) => sum + reader.answers, 0);
  const longest = Math.max(...asked.readers.map((reader) => reader.longest));
  console.log(
    `${readers} readers in ${seconds} s: ${answers} answers during ${asked.updates} updates, the longest ${longest} ms`,
  );
}
for (const fault of wrong) console.log(fault);
process.exitCode = faults.length + wrong.length === 0 ? 0 : 1;
