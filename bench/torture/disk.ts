// A folder whose disk fails when it is told to: each step that changes it is counted, and at one of them the disk stops, is full, or
// does something else first. It also knows what would be left after a loss of power.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/** Thrown at the step at which everything stops, and at every step after it: nothing can be tidied up any more, as after SIGKILL. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** What happens at a step. */
export type Trouble =
  | { readonly kind: 'none' }
  /** Everything stops before the step is done; a write is half done. */
  | { readonly kind: 'stop' }
  /** The step fails; with `after`, so does every step after it that needs the disk. */
  | { readonly kind: 'error'; readonly code: string; readonly after: boolean }
  /** A write writes half of its bytes and says so, as it may. */
  | { readonly kind: 'short' }
  /** Something else is done first. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

/** A step that changes the folder: `write 000001-0.docs`. */
export type Step = `${'open' | 'write' | 'sync' | 'rename' | 'link' | 'remove' | 'folder'} ${string}`;

/** A file by what the disk has of it for good: null until it was synced. */
interface Inode {
  safe: Buffer | null;
}

/** The names of a folder, and what each stands for. */
export type Left = ReadonlyMap<string, Buffer>;

const { openSync, writeSync, fsyncSync, renameSync, linkSync, rmSync, mkdirSync, readFileSync, readdirSync } = fs;
const OWN = { openSync, writeSync, fsyncSync, renameSync, linkSync, rmSync, mkdirSync };

/** One run of something over a folder. While it lasts, node:fs is this one's. */
export class Disk {
  readonly steps: Step[] = [];
  readonly #folder: string;
  readonly #at: number;
  readonly #trouble: Trouble;
  readonly #open = new Map<number, string>();
  /** What the names stand for now, and what they stand for when power is lost. */
  readonly #names = new Map<string, Inode>();
  #safeNames: ReadonlyMap<string, Inode>;
  #stopped = false;

  /** @param at the step, from 0, at which there is trouble */
  constructor(folder: string, at = -1, trouble: Trouble = { kind: 'none' }) {
    this.#folder = folder;
    this.#at = at;
    this.#trouble = trouble;
    for (const name of fs.existsSync(folder) ? readdirSync(folder) : []) {
      this.#names.set(name, { safe: readFileSync(path.join(folder, name)) });
    }
    this.#safeNames = new Map(this.#names);
  }

  /** Runs something; gives what it threw, or null. */
  async run(act: () => Promise<unknown>): Promise<unknown> {
    Object.assign(fs, this.#calls());
    syncBuiltinESMExports();
    try {
      await act();
      return null;
    } catch (error) {
      return error;
    } finally {
      Object.assign(fs, OWN);
      syncBuiltinESMExports();
    }
  }

  /** What a loss of power now would leave, where the disk has done no more than it was made to: no name, no byte. */
  least(): Left {
    return new Map([...this.#safeNames].map(([name, { safe }]) => [name, safe ?? Buffer.alloc(0)]));
  }

  /** The same where it has written all names already, but no byte of what they stand for. */
  namesOnly(): Left {
    return new Map([...this.#names].map(([name, { safe }]) => [name, safe ?? Buffer.alloc(0)]));
  }

  #name(file: unknown): string | null {
    return typeof file === 'string' && path.dirname(file) === this.#folder ? path.basename(file) : null;
  }

  /** Counts a step, and has the trouble. Gives whether a write is to be half done. */
  #step(step: Step): boolean {
    if (this.#stopped) throw new Stopped(step);
    const needsRoom = /^(?:open|write|sync|folder|link)/.test(step);
    const number = this.steps.push(step) - 1;
    const trouble = this.#trouble;
    if (trouble.kind === 'error' && trouble.after && number > this.#at && needsRoom) throw failing(trouble.code, step);
    if (number !== this.#at) return false;
    switch (trouble.kind) {
      case 'none':
        return false;
      case 'stop':
        this.#stopped = true;
        if (step.startsWith('write')) return true;
        throw new Stopped(step);
      case 'error':
        throw failing(trouble.code, step);
      case 'short':
        return step.startsWith('write');
      case 'meanwhile':
        trouble.act();
        return false;
    }
  }

  #calls() {
    const opened = (file: fs.PathLike, flags: fs.OpenMode, mode?: fs.Mode | null): number => {
      const name = this.#name(file);
      if (name === null && file !== this.#folder) return openSync(file, flags, mode);
      const writes = typeof flags === 'string' && /[wa+]/.test(flags);
      if (name !== null && writes) {
        this.#step(`open ${name}`);
      }
      const open = openSync(file, flags, mode);
      this.#open.set(open, name ?? '');
      if (name !== null && writes && !this.#names.has(name)) this.#names.set(name, { safe: null });
      return open;
    };
    const written = (
      open: number,
      data: NodeJS.ArrayBufferView | string,
      at?: number,
      length?: number,
      to?: number,
    ) => {
      const name = this.#open.get(open);
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      if (name === undefined) return writeSync(open, bytes, at, length, to);
      const whole = length ?? bytes.byteLength - (at ?? 0);
      const half = this.#step(`write ${name}`);
      const count = writeSync(open, bytes, at ?? 0, half ? Math.floor(whole / 2) : whole, to);
      if (this.#stopped) throw new Stopped(`write ${name}`);
      return count;
    };
    const synced = (open: number): void => {
      const name = this.#open.get(open);
      if (name === undefined) {
        fsyncSync(open);
        return;
      }
      this.#step(name === '' ? 'sync .' : `sync ${name}`);
      fsyncSync(open);
      const inode = this.#names.get(name);
      if (name === '') this.#safeNames = new Map(this.#names);
      else if (inode) inode.safe = readFileSync(path.join(this.#folder, name));
    };
    const renamed = (from: fs.PathLike, to: fs.PathLike): void => {
      const [one, other] = [this.#name(from), this.#name(to)];
      if (one === null || other === null) {
        renameSync(from, to);
        return;
      }
      this.#step(`rename ${other}`);
      renameSync(from, to);
      this.#names.set(other, this.#names.get(one) ?? { safe: null });
      this.#names.delete(one);
    };
    const linked = (from: fs.PathLike, to: fs.PathLike): void => {
      const [one, other] = [this.#name(from), this.#name(to)];
      if (one === null || other === null) {
        linkSync(from, to);
        return;
      }
      this.#step(`link ${other}`);
      linkSync(from, to);
      this.#names.set(other, this.#names.get(one) ?? { safe: null });
    };
    const removed = (file: fs.PathLike, options?: fs.RmOptions): void => {
      const name = this.#name(file);
      if (name === null) {
        rmSync(file, options);
        return;
      }
      if (this.#stopped) throw new Stopped(name);
      // To remove what isn't there changes nothing, and is no step.
      if (fs.existsSync(file)) this.#step(`remove ${name}`);
      rmSync(file, options);
      this.#names.delete(name);
    };
    const made = (folder: fs.PathLike, options?: fs.MakeDirectoryOptions): void => {
      if (folder === this.#folder) this.#step('folder .');
      mkdirSync(folder, options);
    };
    return {
      openSync: opened,
      writeSync: written,
      fsyncSync: synced,
      renameSync: renamed,
      linkSync: linked,
      rmSync: removed,
      mkdirSync: made,
    };
  }
}

function failing(code: string, step: Step): Error {
  return Object.assign(new Error(`${code}: ${step}`), { code });
}
