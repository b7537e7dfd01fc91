// Files of the store: named after what they hold and put in place whole, so that a reader never meets half of one.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What is to be written: text, or bytes. */
export type Content = string | Uint8Array;

/** node:crypto costs a start more than a millisecond, and questions take no sums. */
const load = createRequire(import.meta.filename);

/** SHA-256 of some content, lower-case hex. */
export function sha256(content: Content): string {
  const { createHash }: typeof import('node:crypto') = load('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Puts content under a name made from its folder, its stem and its sum, unless it is there already.
 *
 * @returns the file's path in the store, with forward slashes: `tables/actions-1f0c….ndjson`
 */
export function keep(store: string, folder: string, stem: string, extension: string, content: Content): string {
  const name = `${folder}/${stem}-${sha256(content).slice(0, 16)}${extension}`;
  const absolute = path.join(store, name);
  if (!isWhole(absolute, content)) replace(absolute, content);
  return name;
}

function isWhole(absolute: string, content: Content): boolean {
  try {
    return statSync(absolute).size === (typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength);
  } catch {
    return false;
  }
}

/** Writes a file aside and then puts it in its place in one step. Makes its folder. */
export function replace(absolute: string, content: Content): void {
  mkdirSync(path.dirname(absolute), { recursive: true });
  const aside = `${absolute}.${process.pid}.new`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, absolute);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Removes the files of the store's folders that nothing names any more; what can't be removed stays, and does no harm. */
export function sweep(store: string, folders: readonly string[], wanted: ReadonlySet<string>): void {
  for (const folder of folders) {
    let names: string[];
    try {
      names = readdirSync(path.join(store, folder));
    } catch {
      continue;
    }
    for (const name of names) {
      if (wanted.has(`${folder}/${name}`)) continue;
      try {
        rmSync(path.join(store, folder, name), { recursive: true, force: true });
      } catch {
        // Another user's file: it only takes room.
      }
    }
  }
}
