// One writer at a time: a lock file that names its process, so that a lock left behind by one that died is told from a live one.
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, Failure, reasonOf } from './failure.ts';
import type { Place } from './place.ts';

/** How long a second writer waits for the first, in milliseconds. */
const PATIENCE = 10_000;
/** Pause between two tries, in milliseconds. */
const PAUSE = 50;
/** Age at which the lock of another machine, whose processes can't be seen, counts as left behind: one hour, in milliseconds. */
const FORGOTTEN = 3_600_000;

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
    if (tryLock(place, lock)) return { release: () => rmSync(lock, { force: true }) };
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

/** Puts a lock in place whole: written aside, then linked, which fails where there is one. */
function tryLock(place: Place, lock: string): boolean {
  const aside = `${lock}.${process.pid}.new`;
  try {
    makeFolder(place.folder);
    const file = openSync(aside, 'w');
    try {
      writeSync(file, `${process.pid} ${hostname()} ${beganAt(process.pid)}\n`);
    } finally {
      closeSync(file);
    }
    try {
      linkSync(aside, lock);
      return true;
    } finally {
      rmSync(aside, { force: true });
    }
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
  try {
    return Date.now() - statSync(lock).mtimeMs > FORGOTTEN;
  } catch {
    return false;
  }
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
    if (Date.now() - (statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > BREAKING) {
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

function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
