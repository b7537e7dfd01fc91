// One writer at a time: a lock file that names its process, so that a lock left behind by a crash is told from a live one.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { codeOf, Failure, reasonOf } from './failure.ts';
import type { Place } from './place.ts';

/** How long a second writer waits for the first, in milliseconds. */
const PATIENCE = 10_000;
/** Pause between two tries, in milliseconds. */
const PAUSE = 50;
/** Age at which the lock of another machine, whose processes can't be seen, counts as left behind: one hour, in milliseconds. */
const FORGOTTEN = 3_600_000;

/**
 * Runs `work` while no other process writes the store. Makes the store's folder.
 *
 * @throws Failure where the folder can't be written, or another process keeps it
 */
export function locked<T>(place: Place, work: () => T, patience = PATIENCE): T {
  const lock = path.join(place.folder, 'lock');
  acquire(place, lock, patience);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(place: Place, lock: string, patience: number): void {
  const end = Date.now() + patience;
  for (;;) {
    if (tryLock(place, lock)) return;
    const holder = holderOf(lock);
    if (isStale(lock, holder)) {
      putAside(lock);
      continue;
    }
    if (Date.now() >= end) {
      const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
      throw new Failure(
        `The store ${place.shown} is being written by ${who}; wait for it to end, or delete ${place.shown}/lock if it has.`,
      );
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

function tryLock(place: Place, lock: string): boolean {
  try {
    makeFolder(place.folder);
    const file = openSync(lock, 'wx');
    writeSync(file, `${process.pid} ${hostname()}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFile(lock)) return false;
    throw new Failure(unwritable(place, error), error);
  }
}

/** Makes a folder, and those above it only where they are missing: asked for all, Node never comes back from some file systems. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: !existsSync(path.dirname(folder)) });
}

/** The sentence for a store that can't be written. */
export function unwritable(place: Place, error: unknown): string {
  return `The store ${place.shown} cannot be written (${reasonOf(error)}); name another with --store DIR, or add --no-store.`;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function holderOf(lock: string): Holder | null {
  try {
    const [, pid, host] = /^(\d+) (.+)\n$/.exec(readFileSync(lock, 'utf8')) ?? [];
    return pid !== undefined && host !== undefined ? { pid: Number(pid), host } : null;
  } catch {
    return null;
  }
}

/** Whether the writer of a lock is gone. A lock without a name in it was only just made, or its writer died in that moment. */
function isStale(lock: string, holder: Holder | null): boolean {
  if (holder !== null && holder.host === hostname()) return !isAlive(holder.pid);
  try {
    return Date.now() - statSync(lock).mtimeMs > FORGOTTEN;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Takes a stale lock away by renaming it, which only one of several processes can do. */
function putAside(lock: string): void {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  rmSync(aside, { force: true });
}

function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
