// The `kcsp.yaml` that holds for a file: the nearest one in its folder or above it.
import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { bytesOfFile } from './bytes.ts';
import {
  CONFIG_NAME,
  type Config,
  isIgnored,
  type MeetingOverrides,
  overridesFor,
  type PeopleRules,
  parseConfig,
} from './config.ts';
import type { ReadProblem } from './outcome.ts';

/** Largest `kcsp.yaml` that is read, in bytes: some thousands of lines. */
const MOST_BYTES = 256_000;

/** Finds and remembers the configs of files; each is read once. */
export class Configs {
  readonly #cwd: string;
  readonly #byFolder = new Map<string, Config | null>();
  readonly #problems: ReadProblem[] = [];

  /** @param cwd the absolute folder to which the paths in messages are relative */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** What is wrong with the configs found so far. */
  get problems(): readonly ReadProblem[] {
    return this.#problems;
  }

  /** The configs found so far, in the order of their paths. */
  get all(): readonly Config[] {
    const configs = new Set([...this.#byFolder.values()].filter((config) => config !== null));
    return [...configs].sort((left, right) => (left.folder < right.folder ? -1 : 1));
  }

  /** What all configs found so far say of people. */
  get people(): PeopleRules {
    return {
      people: this.all.flatMap((config) => config.people),
      separate: this.all.flatMap((config) => config.separate),
    };
  }

  /** The config for a file, by its absolute path; null where there is none. */
  forFile(file: string): Config | null {
    return this.#forFolder(dirname(file));
  }

  /** What the config for a file says of its meeting, by its absolute path; null where there is no config, or no file. */
  overridesOf(file: string | null): MeetingOverrides | null {
    const config = file === null ? null : this.forFile(file);
    return config === null || file === null ? null : overridesFor(config, file);
  }

  /** Whether the config for a file or folder leaves it out; takes an absolute path. */
  ignores(file: string): boolean {
    const config = this.forFile(file);
    return config !== null && isIgnored(config, file);
  }

  #forFolder(folder: string): Config | null {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const config = this.#read(folder) ?? (parent === folder ? null : this.#forFolder(parent));
    this.#byFolder.set(folder, config);
    return config;
  }

  #read(folder: string): Config | null {
    const file = join(folder, CONFIG_NAME);
    if (!isThere(file)) return null;
    const shown = this.#shown(file);
    const bytes = bytesOfFile(shown, file, MOST_BYTES, 'write it anew with what kcsp is to know, or remove it');
    if (!bytes.ok) {
      this.#problems.push(bytes.problem);
      return null;
    }
    const { config, problems } = parseConfig(shown, folder, new TextDecoder().decode(bytes.value));
    for (const problem of problems) this.#problems.push(problem);
    return config;
  }

  /** Relative to the current folder where the file stands below it. */
  #shown(file: string): string {
    const path = relative(this.#cwd, resolve(file));
    const shown = path.startsWith('..') ? file : path;
    return sep === '/' ? shown : shown.replaceAll(sep, '/');
  }
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // whatever it is, something stands there; why it can't be read is said when it is opened
    return true;
  }
}
