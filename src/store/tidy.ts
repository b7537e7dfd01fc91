// What a run that was killed left in the folder of a store, taken away by the next one even where it has nothing to write.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { litter, sweep } from './files.ts';
import { lockOf } from './lock.ts';
import { readManifest } from './manifest.ts';
import type { Store } from './store.ts';
import { namesIn } from './update/generations.ts';

/** Removes what is left over, as long as nobody is writing the store; what stands in the way of it is no matter. */
export async function tidy({ place, manifest }: Store): Promise<void> {
  if (!isLeft(place.folder, manifest.generation, namesIn(manifest))) return;
  try {
    const lock = await lockOf(place, 0);
    try {
      const now = readManifest(place);
      if (now !== null) sweep(place.folder, new Set(namesIn(now)));
    } finally {
      lock.release();
    }
  } catch {
    // Somebody is at work, or nothing can be written here.
  }
}

/** Whether there is more than the files of the store and of those before it, which stay for those who still read them. */
function isLeft(folder: string, generation: number, names: readonly string[]): boolean {
  const isOfUpdate = (name: string): boolean => Number(/^\d+/.exec(name)?.[0] ?? Number.POSITIVE_INFINITY) > generation;
  return litter(folder, new Set(names)).some(isOfUpdate) || existsSync(path.join(folder, 'lock'));
}
