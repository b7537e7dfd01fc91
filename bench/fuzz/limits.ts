// `npm run bench:limits [SIZE] [SHAPE]`: what hostile texts of a size, and of four times that, cost to read: CPU time, its ratio, and memory.
// Each shape is read in a process of its own. SIZE is in thousands of characters; SHAPE is a part of a name.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measured } from './measure.ts';
import { SHAPES } from './shapes.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Measures shapes, one after another in one process; null where that ends without an answer. */
export function measure(shapes: readonly string[], sizes: readonly number[], seconds: number): Measured[] | null {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--no-regexp-tier-up', '--import', 'tsx', join(import.meta.dirname, 'measure.ts'), sizes.join(','), ...shapes],
    { cwd: ROOT, encoding: 'utf8', timeout: seconds * 1000, killSignal: 'SIGKILL' },
  );
  if (status !== 0) return null;
  return stdout
    .trim()
    .split('\n')
    .map((line): Measured => JSON.parse(line));
}

if (process.argv[1] === import.meta.filename) {
  const size = Number(process.argv[2] ?? 250) * 1000;
  const names = Object.keys(SHAPES).filter((name) => name.includes(process.argv[3] ?? ''));
  for (const name of names) {
    const [measured] = measure([name], [size, size * 4], 600) ?? [];
    if (!measured) {
      console.log(`${name}: no answer in 10 minutes`);
      continue;
    }
    const [small = 0, large = 0] = measured.cpu;
    const ratio = (large / small).toFixed(1).padStart(5);
    console.log(
      `${ratio} ×  ${(large / 1000).toFixed(1).padStart(6)} s  ${measured.memory.toFixed(0).padStart(5)} MB  ${name}`,
    );
  }
}
