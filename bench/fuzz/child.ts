// A process of the fuzzer: reads one document after another and says on standard output which it begins and what it found. It is a
// process of its own so that one that hangs or runs out of memory can be ended. Arguments: reader, seed, first number, count.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Documents } from './documents.ts';
import type { Outcome } from './reading.ts';

/** What a reader is: `reading.ts`, or one that a test puts in its place. */
export type Read = (bytes: Uint8Array, number: number) => Outcome;

/** A line to the process that waits: written before anything else happens, so that it knows which document hangs. */
function say(...words: readonly (string | number)[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}

const [reader = '', ...numbers] = process.argv.slice(2);
const [seed = 0, from = 0, count = 0] = numbers.map(Number);
const { read }: { read: Read } = await import(pathToFileURL(reader).href);
const documents = new Documents();
for (let number = from; number < from + count; number++) {
  say('begin', number);
  try {
    const { refused, faults } = read(documents.make(seed, number).bytes, number);
    if (refused !== null) say('refused', number);
    for (const fault of faults) say('fault', number, JSON.stringify(fault));
  } catch (error) {
    say('fault', number, JSON.stringify(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
}
say('end', from + count);
