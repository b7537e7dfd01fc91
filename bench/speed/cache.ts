// What takes long to make is kept between runs, each thing in a folder with a sum of what it was made from: when the sum is
// another, it is made again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The figures that were kept when a thing was made, or those of making it now.
 *
 * @param folder where it is, or will be; what is there from another making is removed
 * @param sum tells this making from any other
 * @param make makes it into the folder, which is there and empty
 */
export async function kept<T>(folder: string, sum: string, make: () => T | Promise<T>): Promise<T> {
  const note = path.join(folder, 'made.json');
  if (existsSync(note)) {
    const made: { readonly sum: string; readonly figures: T } = JSON.parse(readFileSync(note, 'utf8'));
    if (made.sum === sum) return made.figures;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const figures = await make();
  // Written last, so that what was broken off halfway is made again.
  writeFileSync(note, JSON.stringify({ sum, figures }));
  return figures;
}

/** Tells a person at the terminal what is being waited for, beside the tables that go to standard output. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
