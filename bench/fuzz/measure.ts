// A process that reads hostile shapes at several sizes and says what each took. Arguments: sizes with commas between them, then the
// names of shapes. One line of JSON a shape.
import { readAndCheck } from '../../src/check/index.ts';
import { decode } from '../../src/read/decode.ts';
import { SHAPES } from './shapes.ts';

/** What the reading of a shape took. */
export interface Measured {
  readonly shape: string;
  /** Milliseconds of CPU time, one number a size. */
  readonly cpu: readonly number[];
  /** Most memory that the process held so far, in megabytes. */
  readonly memory: number;
}

function read(text: string): number {
  const decoded = decode('minutes.txt', Buffer.from(text));
  if (!decoded.ok) return 0;
  return JSON.stringify(readAndCheck([{ source: decoded.value }]).records).length;
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [sizes = '', ...names] = process.argv.slice(2);
for (const shape of names) {
  const make = SHAPES[shape];
  if (!make) throw new Error(`there is no shape "${shape}"`);
  // what is compiled and loaded at the first reading is no matter of size
  read(make(4000));
  const cpu = sizes.split(',').map((size) => {
    const text = make(Number(size));
    return cpuOf(() => void read(text));
  });
  const measured: Measured = { shape, cpu, memory: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(measured));
}
