// Which documents a run is about: the files that were named, and those that the store holds beside them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Configs, findFiles, type ReadProblem, STDIN } from '../../read/index.ts';
import { Failure, fromStored, type Place, type Store, shownFrom, toStored } from '../../store/index.ts';

/** A document to read. */
export interface Wanted {
  /** As the user named it, or as somebody in the current folder writes it; `-` for standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
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
}

/**
 * Finds the documents of a run.
 *
 * @param operands paths, folders, globs and `-`; none means those that the store was made from
 * @throws Failure where nothing was named and there is no store
 */
export function runOf(operands: readonly string[], cwd: string, place: Place, store: Store | null): Run {
  if (operands.length === 0 && store === null) {
    throw new Failure(
      'Name what to read: kcsp parse PATH, a file, a folder, a glob in quotes, or - for standard input.',
    );
  }
  const remembered = store?.manifest.inputs ?? [];
  const named = operands.length > 0 ? operands : remembered.map((input) => shownFrom(cwd, fromStored(place, input)));
  const configs = new Configs(cwd);
  const found = findFiles(named, cwd, (file) => configs.ignores(file));
  const asked = found.files.map(
    (name): Wanted => ({ path: name, file: name === STDIN ? null : path.resolve(cwd, name) }),
  );
  for (const { file } of asked) if (file !== null) configs.forFile(file);
  const files = new Set(asked.map(({ file }) => file));
  const stored = (store?.documents ?? [])
    .map((document) => fromStored(place, document.path))
    .filter((file) => !files.has(file) && !configs.ignores(file))
    .map((file): Wanted => ({ path: shownFrom(cwd, file), file }));
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
  };
}
