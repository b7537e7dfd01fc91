// The `kcsp.yaml` that holds for a file: the nearest one in its folder or above it.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_NAME, type Config, isIgnored, type PeopleRules, parseConfig } from './config.ts';
import { type ReadProblem, whyUnreadable } from './outcome.ts';

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
    const shown = this.#shown(file);
    try {
      const { config, problems } = parseConfig(shown, folder, readFileSync(file, 'utf8'));
      this.#problems.push(...problems);
      return config;
    } catch (error) {
      if (!isMissing(error)) this.#problems.push({ path: shown, line: null, message: whyUnreadable(shown, error) });
      return null;
    }
  }

  /** Relative to the current folder where the file stands below it. */
  #shown(file: string): string {
    const path = relative(this.#cwd, resolve(file));
    const shown = path.startsWith('..') ? file : path;
    return sep === '/' ? shown : shown.replaceAll(sep, '/');
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
