// Which documents a run is about: the files that were named, and those that the store holds beside them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Configs, findFiles, type ReadProblem, STDIN, STDIN_PATH } from '../../read/index.ts';
import { Failure, fromStored, type Place, type Store, shownFrom, toStored } from '../../store/index.ts';

/** A document to read. */
export interface Wanted {
  /** As the user named it, or as somebody in the current folder writes it; `-` for standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  /** As its record names it: for the store relative to the folder that holds that, else as the user named it. */
  readonly recordPath: string;
}

export interface Run {
  readonly asked: readonly Wanted[];
  /** Documents of the store that weren't named now. */
  readonly others: readonly Wanted[];
  /** Files of the store that are no longer there, as they are shown. */
  readonly gone: readonly string[];
  /** All inputs that the store is to remember, relative to the folder that holds it. */
  readonly inputs: readonly string[];
  readonly configs: Configs;
  readonly problems: readonly ReadProblem[];
  /** What folders and globs hold that is no file, or a link out of them: left out, which is said. */
  readonly left: readonly ReadProblem[];
}

/** What a run knows beside its operands. */
export interface From {
  /** Whether the documents go into the store. */
  readonly keeps?: boolean;
  /** The inputs of a store that can't be used any more. */
  readonly inputs?: readonly string[];
}

function wantedOf(shown: string, file: string, place: Place, keeps: boolean): Wanted {
  const recordPath = keeps ? toStored(place, file) : shown;
  // There are as many of them as documents: what is alike is held once.
  return { path: shown, file, recordPath: recordPath === shown ? shown : recordPath };
}

/**
 * Finds the documents of a run.
 *
 * @param operands paths, folders, globs and `-`; none means those that the store was made from
 * @throws Failure where nothing was named and there is no store
 */
export function runOf(
  operands: readonly string[],
  cwd: string,
  place: Place,
  store: Store | null,
  from: From = {},
): Run {
  if (operands.length === 0 && store === null && from.inputs === undefined) {
    throw new Failure(
      'Name what to read: kcsp parse PATH, a file, a folder, a glob in quotes, or - for standard input.',
    );
  }
  const remembered = store?.manifest.inputs ?? from.inputs ?? [];
  const named = operands.length > 0 ? operands : remembered.map((input) => shownFrom(cwd, fromStored(place, input)));
  const configs = new Configs(cwd);
  const found = findFiles(named, cwd, (file) => configs.ignores(file));
  const asked = found.files.map(
    (name): Wanted =>
      name === STDIN
        ? { path: name, file: null, recordPath: STDIN_PATH }
        : wantedOf(name, path.resolve(cwd, name), place, from.keeps ?? false),
  );
  for (const { file } of asked) if (file !== null) configs.forFile(file);
  const files = new Set(asked.map(({ file }) => file));
  const stored = (store?.documents ?? [])
    .map((document) => fromStored(place, document.path))
    .filter((file) => !files.has(file) && !configs.ignores(file))
    .map((file) => wantedOf(shownFrom(cwd, file), file, place, true));
  const isThere = ({ file }: Wanted) => file !== null && existsSync(file);
  // What names nothing to read is told now, and not again with every run.
  const nothing = new Set(found.problems.map((problem) => path.resolve(cwd, problem.path)));
  const inputs = named
    .filter((name) => name !== STDIN && !nothing.has(path.resolve(cwd, name)))
    .map((name) => toStored(place, path.resolve(cwd, name)));
  return {
    asked,
    others: stored.filter(isThere),
    gone: stored.filter((wanted) => !isThere(wanted)).map((wanted) => wanted.path),
    inputs: [...new Set([...remembered, ...inputs])].sort(),
    configs,
    problems: [...found.problems, ...configs.problems],
    left: found.left,
  };
}
