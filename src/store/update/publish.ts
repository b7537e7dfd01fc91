// The last steps of an update: the files are seen to be there, the manifest that names them is put in place, and what nothing names
// any more goes. And its taking back, where it comes to nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Damage, sealOf } from '../../disk/index.ts';
import { discard, replace, sweep, syncFolder } from '../files.ts';
import { type Manifest, manifestPath, manifestText, readManifest } from '../manifest.ts';
import type { Place } from '../place.ts';
import { DOCS, FIND, type Seals } from '../segment/names.ts';
import { namesBefore, namesIn, stemOf } from './generations.ts';

/**
 * The seals of files: of those that the store had before as they were, of new ones as they are.
 *
 * @throws Damage where one is gone, or another stands in the place of one that the store had
 */
export function sealsOf(folder: string, names: readonly string[], before: Seals): Seals {
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(folder, name);
      const seal = sealOf(file);
      if (before[name] !== undefined && before[name] !== seal) throw new Damage(file, 'it was changed or cut off');
      return [name, seal];
    }),
  );
}

/** Puts a manifest in place, under which the files that it names are the store. */
export function publish(place: Place, manifest: Manifest): void {
  const { folder } = place;
  // The disk has the contents of all files; here it takes their names.
  syncFolder(folder);
  const before = namesBefore(place);
  keepFromRepositories(folder);
  replace(manifestPath(place), manifestText(manifest));
  // Somebody may still be reading by the manifest before this one: its files go with the next run.
  sweep(folder, new Set([...namesIn(manifest), ...before]));
}

/** A store is made from texts that are there, so no repository needs to keep it. */
function keepFromRepositories(folder: string): void {
  const file = path.join(folder, '.gitignore');
  try {
    if (readFileSync(file, 'utf8') === ALL) return;
  } catch {
    // It is not there yet.
  }
  replace(file, ALL);
}

const ALL = '*\n';

/** Removes what an update wrote, unless the manifest that names it is in place already. */
export function takeBack(place: Place, generation: number, segments: number): void {
  if (isPublished(place, generation)) return;
  const stem = stemOf(generation);
  const names = Array.from({ length: segments }, (_, at) =>
    [DOCS, FIND].map(({ extension }) => `${stem}-${at}${extension}`),
  );
  // What stands in the way of writing may stand in the way of this too; the next update sweeps.
  for (const name of [...names.flat(), `${stem}.corpus`]) discard(path.join(place.folder, name));
}

function isPublished(place: Place, generation: number): boolean {
  try {
    return readManifest(place)?.generation === generation;
  } catch {
    // A manifest that can't be read may be the new one.
    return true;
  }
}
