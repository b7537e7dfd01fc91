// Where the store is: `.kcsp/` in the current folder or the nearest one above it, or the folder that the user names.
import { statSync } from 'node:fs';
import path from 'node:path';

export const STORE_FOLDER = '.kcsp';

/** A store's place. */
export interface Place {
  /** The absolute folder of the store itself. */
  readonly folder: string;
  /** The absolute folder to which the paths in the store are relative: the one that holds the store. */
  readonly base: string;
  /** The store as the user would name it from the current folder. */
  readonly shown: string;
}

/**
 * Finds the store for the current folder.
 *
 * @param named the folder that the user names (`--store`, `KCSP_STORE`), or null
 * @returns the store's place; where there is none yet, the place at which it would be made
 */
export function placeOf(cwd: string, named: string | null): Place {
  const folder = named === null ? (nearest(cwd) ?? path.join(cwd, STORE_FOLDER)) : path.resolve(cwd, named);
  return {
    folder,
    base: path.dirname(folder),
    get shown() {
      return shownFrom(cwd, folder);
    },
  };
}

/** The nearest `.kcsp/` that holds a manifest, from `cwd` upwards. */
function nearest(cwd: string): string | null {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const store = path.join(folder, STORE_FOLDER);
    if (isFolder(store)) return store;
    if (path.dirname(folder) === folder) return null;
  }
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** An absolute path as it is shown to somebody in `cwd`: relative at or below it, or near it; forward slashes. */
export function shownFrom(cwd: string, absolute: string): string {
  const relative = path.relative(cwd, absolute);
  const far = relative.split(path.sep).filter((part) => part === '..').length > 2;
  return slashed(far ? absolute : relative === '' ? '.' : relative);
}

/** A path as the store keeps it: relative to the folder that holds the store, with forward slashes. */
export function toStored(place: Place, absolute: string): string {
  const relative = path.relative(place.base, absolute);
  return slashed(relative === '' ? '.' : relative);
}

/** The absolute path of a path that the store keeps. */
export function fromStored(place: Place, stored: string): string {
  return path.resolve(place.base, stored);
}

function slashed(text: string): string {
  return path.sep === '/' ? text : text.replaceAll(path.sep, '/');
}
