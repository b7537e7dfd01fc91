// Files put in place whole and for good: after a loss of power there is the old one or the new one.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What is to be written: text, or bytes. */
export type Content = string | Uint8Array;

/** node:crypto costs a start more than a millisecond, and questions take no sums; nor do they write. */
const load = createRequire(import.meta.filename);

/** SHA-256 of some content, lower-case hex. */
export function sha256(content: Content): string {
  const { createHash }: typeof import('node:crypto') = load('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a file aside and then puts it in its place in one step, and has the disk take both. Makes its folder. */
export function replace(absolute: string, content: Content): void {
  mkdirSync(path.dirname(absolute), { recursive: true });
  const { sync }: { sync: typeof import('write-file-atomic').sync } = load('write-file-atomic');
  sync(absolute, typeof content === 'string' ? content : Buffer.from(content));
  syncFolder(path.dirname(absolute));
}

/** Has the disk take the names in a folder. */
export function syncFolder(folder: string): void {
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } catch {
    // Some file systems take folders at once and know no such request.
  } finally {
    closeSync(open);
  }
}

/** The files of a store by what they are called: those of a write, and what a write that was killed leaves behind. */
const OWN = /^\d{6,}(?:-\d+)?\.(?:docs|find|corpus)$|^spool\.\d+$|^manifest\.json\.\d+$|^lock\.\d+\.\w+$/;
/** What stores of older forms hold. */
const OLD = new Set(['records', 'readings', 'tables', 'search']);

/** Removes the files of a store that nothing names any more; what can't be removed stays, and does no harm. */
export function sweep(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (wanted.has(name) || !(OWN.test(name) || OLD.has(name))) continue;
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // Another user's file: it only takes room.
    }
  }
}
