// One writer at a time: a lock file that names its process, so that a lock left behind by one that died is told from a live one.
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, Failure, reasonOf } from './failure.ts';
import { discard, syncFolder } from './files.ts';
import type { Place } from './place.ts';

/** How long a second writer waits for the first, in milliseconds. */
const PATIENCE = 10_000;
/** Pause between two tries, in milliseconds. */
const PAUSE = 50;
/** Age at which the lock of another machine, whose processes can't be seen, counts as left behind: one hour, in milliseconds. */
const FORGOTTEN = 3_600_000;
/** How often a lock that is held says that it still is, in milliseconds. */
const BEAT = 600_000;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts; empty where the system doesn't say. */
  readonly began: string;
}

/** A lock that is held. */
export interface Lock {
  /** Gives it back. */
  release(): void;
}

/**
 * Takes the lock of a store, so that no other process writes it. Makes the store's folder.
 *
 * @param patience how long to wait for another writer, in milliseconds
 * @throws Failure where the folder can't be written, or another process keeps it
 */
export async function lockOf(place: Place, patience = PATIENCE): Promise<Lock> {
  const lock = path.join(place.folder, 'lock');
  const end = Date.now() + patience;
  for (;;) {
    const text = tryLock(place, lock);
    if (text !== null) return heldAs(lock, text);
    const holder = holderOf(lock);
    if (holder !== null && isGone(lock, holder.who)) {
      putAway(lock, holder.text);
      continue;
    }
    if (Date.now() >= end) {
      const who = holder?.who ? `process ${holder.who.pid} on ${holder.who.host}` : 'another process';
      throw new Failure(
        `The store ${place.shown} is being written by ${who}; wait for it to end, or delete ${place.shown}/lock if it has.`,
      );
    }
    await setTimeout(PAUSE);
  }
}

/** A lock that this process has from now on. */
function heldAs(lock: string, text: string): Lock {
  const beat = setInterval(() => {
    try {
      utimesSync(lock, new Date(), new Date());
    } catch {
      // It is gone, or a disk takes nothing now: only another machine would look at its time.
    }
  }, BEAT);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (holderOf(lock)?.text === text) discard(lock);
    },
  };
}

/** Puts a lock in place whole: written aside, then linked, which fails where there is one. Gives what it says; null where there is one. */
function tryLock(place: Place, lock: string): string | null {
  const aside = `${lock}.${process.pid}.new`;
  const text = `${process.pid} ${hostname()} ${beganAt(process.pid)}\n`;
  try {
    makeFolder(place.folder);
    // One of an earlier process of this number may still be a second name of the lock: to write into it would change that.
    discard(aside);
    write(aside, text);
    putInPlace(aside, lock, text);
    return text;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFile(lock)) return null;
    // Whoever has the lock just swept the folder: it is tried again.
    if (codeOf(error) === 'ENOENT' && existsSync(place.folder)) return null;
    throw new Failure(isFolder(lock) ? lockedByFolder(place) : unwritable(place, error), error);
  } finally {
    discard(aside);
  }
}

/** Makes a file. */
function write(file: string, text: string): void {
  const open = openSync(file, 'wx');
  try {
    writeSync(open, text);
  } finally {
    closeSync(open);
  }
}

function putInPlace(aside: string, lock: string, text: string): void {
  try {
    linkSync(aside, lock);
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
    // A file system without second names for a file: made where there is none, and for a moment empty.
    try {
      write(lock, text);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') discard(lock);
      throw error;
    }
  }
}

/** Makes a folder, and those above it only where they are missing: asked for all, Node never comes back from some file systems. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = path.dirname(folder);
  try {
    mkdirSync(folder, { recursive: !existsSync(above) });
  } catch (error) {
    // Another process may have made it just now.
    if (!isFolder(folder)) throw error;
  }
  syncFolder(above);
}

function lockedByFolder({ shown }: Place): string {
  return `The store ${shown} cannot be written: ${shown}/lock is a folder; remove it, name another store with --store DIR, or add --no-store.`;
}

/** The sentence for a store that can't be written. */
export function unwritable(place: Place, error: unknown): string {
  return `The store ${place.shown} cannot be written (${reasonOf(error)}); name another with --store DIR, or add --no-store.`;
}

/** What a lock says, and who that is; null where it is gone meanwhile. */
function holderOf(lock: string): { readonly text: string; readonly who: Holder | null } | null {
  try {
    const text = readFileSync(lock, 'utf8');
    const [, pid, host, began = ''] = /^(\d+) (\S+)(?: (\S*))?\n$/.exec(text) ?? [];
    return { text, who: pid !== undefined && host !== undefined ? { pid: Number(pid), host, began } : null };
  } catch {
    return null;
  }
}

/** Whether the writer of a lock is gone. A number that another process has by now is told by when that one began. */
function isGone(lock: string, holder: Holder | null): boolean {
  if (holder !== null && holder.host === hostname()) {
    return !isAlive(holder.pid) || (holder.began !== '' && holder.began !== beganAt(holder.pid));
  }
  // A lock that names nobody was left by a loss of power: a live process writes its name at once.
  const age = Date.now() - (statOf(lock)?.mtimeMs ?? Date.now());
  return age > (holder === null ? BREAKING : FORGOTTEN);
}

/** When a process began, where the system says so in /proc (Linux; proc(5), field 22 of stat); else empty. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
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

/**
 * Takes the lock of a process that is gone away. Of several that see it only one may: they make a second lock first, under which
 * the first is looked at once more. Whoever dies between the two leaves one that is itself gone after a while.
 */
function putAway(lock: string, text: string): void {
  const breaking = `${lock}.0.breaking`;
  try {
    closeSync(openSync(breaking, 'wx'));
  } catch {
    if (Date.now() - (statOf(breaking)?.mtimeMs ?? Date.now()) > BREAKING) {
      rmSync(breaking, { force: true });
    }
    return;
  }
  try {
    if (holderOf(lock)?.text === text) rmSync(lock, { force: true });
  } finally {
    rmSync(breaking, { force: true });
  }
}

/** What takes a few milliseconds and has not ended after so many never will. */
const BREAKING = 5_000;

const isFile = (name: string): boolean => statOf(name)?.isFile() ?? false;
const isFolder = (name: string): boolean => statOf(name)?.isDirectory() ?? false;

function statOf(name: string): Stats | null {
  try {
    return statSync(name);
  } catch {
    return null;
  }
}
