// Files put in place whole and for good: after a loss of power there is the old one or the new one.
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeAll } from '../disk/write-all.ts';
import { codeOf } from './failure.ts';

/** What is to be written: text, or bytes. */
export type Content = string | Uint8Array;

/** node:crypto costs a start more than a millisecond, and questions take no sums; nor do they write. */
const load = createRequire(import.meta.filename);

/** SHA-256 of some content, lower-case hex. */
export function sha256(content: Content): string {
  return hashOf(content).digest('hex');
}

/** The first bytes of it, as many as are asked for. Many are kept: a piece of the longer text would keep that one too. */
export function shortSum(content: Content, bytes: number): string {
  return hashOf(content).digest().toString('hex', 0, bytes);
}

function hashOf(content: Content) {
  const { createHash }: typeof import('node:crypto') = load('node:crypto');
  return createHash('sha256').update(content);
}

/**
 * Writes a file aside and then puts it in its place in one step, and has the disk take both. Its folder must be there.
 *
 * write-file-atomic did this before, but it writes once and looks away: on a disk that gets full meanwhile it puts half a file in
 * place. It also follows a link that stands there, out of the store.
 */
export function replace(absolute: string, content: Content): void {
  const aside = `${absolute}.${process.pid}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  rmSync(aside, { force: true });
  try {
    const file = openSync(aside, 'wx');
    try {
      writeAll(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, absolute);
  } catch (error) {
    discard(aside);
    throw error;
  }
  syncFolder(path.dirname(absolute));
}

/** Removes a file or folder that is of no use; one that can't be removed stays, and does no harm. */
export function discard(absolute: string): void {
  try {
    rmSync(absolute, { recursive: true, force: true });
  } catch {
    // Another user's file, or a disk that takes nothing now: it only takes room.
  }
}

/** Has the disk take the names in a folder. */
export function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, 'r');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    // Some file systems take folders at once and know no such request.
    if (!UNKNOWN.has(codeOf(error) ?? '')) throw error;
  }
}

/** What file systems say that don't know a request. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'EINVAL',
  'EBADF',
  'EISDIR',
  'EACCES',
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

/** The files of a store by what they are called: those of a write, and what a write that was killed leaves behind. */
const OWN =
  /^\d{6,}(?:-\d+)?\.(?:docs|find|corpus|rows)$|^spool\.\d+$|^(?:manifest\.json|\.gitignore)\.\d+$|^lock\.\d+\.\w+$/;
/** What stores of older forms hold. */
const OLD = new Set(['records', 'readings', 'tables', 'search']);

/** Removes the files of a store that nothing names any more; what can't be removed stays, and does no harm. */
export function sweep(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of litter(folder, wanted)) discard(path.join(folder, name));
}

/** The files of a store that nothing names any more; none where the folder can't be read. */
export function litter(folder: string, wanted: ReadonlySet<string>): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !wanted.has(name) && (OWN.test(name) || OLD.has(name)));
  } catch {
    return [];
  }
}
