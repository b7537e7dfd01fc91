// Which files a list of paths, folders and globs names.
import { closeSync, constants, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, posix, resolve, sep } from 'node:path';
import { byText } from '../model/index.ts';
import { looksLikeText } from './decode.ts';
import { baseOf, globbed, isPattern } from './globbed.ts';
import { type ReadProblem, whyUnreadable } from './outcome.ts';
import { type Walked, walk } from './walk.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

const EXTENSIONS = new Set(['.txt', '.text', '.md', '.markdown']);
/** Bytes of a file without an extension that are looked at. */
const SAMPLE = 4096;
/** How many of the things left out are named one by one. */
const NAMED = 20;

export interface FoundFiles {
  /** Paths as the user named them or as the folder lists them, with forward slashes; `-` for standard input. Sorted, each file once. */
  readonly files: readonly string[];
  /** What was named and can't be used. */
  readonly problems: readonly ReadProblem[];
  /** What folders and globs hold that is no file, or a link out of them: left out, which is to be said and is no failure. */
  readonly left: readonly ReadProblem[];
}

/**
 * The files that `inputs` (files, folders, globs, `-`) name, read from the folder `cwd`. Folders are gone through to the bottom, but for
 * folders that begin with a dot and `node_modules`; of what they hold, texts are taken. Links are followed inside the folders that are
 * named, and nowhere else. What can't be used is a problem each.
 *
 * @param ignored says of an absolute path that the user wants it left out (see `ignore` in `kcsp.yaml`)
 */
export function findFiles(
  inputs: readonly string[],
  cwd: string,
  ignored: (path: string) => boolean = () => false,
): FoundFiles {
  const all: Walked = { files: [], problems: [], left: [] };
  const named = inputs.filter((input) => input !== STDIN).map((input) => inputOf(tidy(input), cwd));
  const roots = named.flatMap(({ folder }) => (folder === null ? [] : [realPath(resolve(cwd, folder))]));
  if (named.length < inputs.length) all.files.push(STDIN);
  for (const input of named) {
    const one = filesOf(input, cwd, roots, ignored);
    // no spread into push: a folder may hold more files than a call takes arguments
    for (const file of one.files) all.files.push(file);
    for (const problem of one.problems) all.problems.push(problem);
    for (const left of one.left) all.left.push(left);
  }
  return { files: once(all.files, cwd), problems: all.problems, left: firstOf(all.left) };
}

/** What the user named. */
interface Input {
  readonly path: string;
  /** The folder to go through, for a folder or a pattern; null for a file. */
  readonly folder: string | null;
  readonly isPattern: boolean;
  /** What stood in the way of looking at it; null where nothing did. */
  readonly error: unknown;
}

function inputOf(path: string, cwd: string): Input {
  try {
    const folder = statSync(resolve(cwd, path)).isDirectory() ? path : null;
    return { path, folder, isPattern: false, error: null };
  } catch (error) {
    if (!isPattern(path)) return { path, folder: null, isPattern: false, error };
    return { path, folder: baseOf(path), isPattern: true, error };
  }
}

function filesOf(
  { path, folder, isPattern, error }: Input,
  cwd: string,
  roots: readonly string[],
  ignored: (path: string) => boolean,
): Walked {
  const none: Walked = { files: [], problems: [], left: [] };
  const complaint = (message: string): Walked => ({ ...none, problems: [{ path, line: null, message }] });
  if (folder === null) return error === null ? { ...none, files: [path] } : complaint(whyUnreadable(path, error));
  const isThere = !isPattern || isFolder(resolve(cwd, folder));
  const walked = !isThere
    ? none
    : isPattern
      ? globbed(path, cwd, roots, ignored, takenBy(path))
      : walk(folder, cwd, roots, { matches: isTextName, ignored, takes: isText });
  if (walked.files.length > 0 || walked.problems.length > 0) return walked;
  const why = isPattern
    ? 'no file matches this pattern; quote it and check the folder'
    : 'the folder holds no text (.txt, .text, .md, .markdown); name another folder or the files';
  return { ...complaint(`${path}: ${why}.`), left: walked.left };
}

/** Which files a pattern takes: of one that names an ending all of that kind, else texts alone. */
function takenBy(pattern: string): (path: string, absolute: string) => boolean {
  return /(?:^|[*/])[^*/.]*\.[^*/]+$/.test(pattern) ? () => true : isText;
}

/** Whether a name is one that a text may have: its ending says so, or it has none. */
function isTextName(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return extension === '' || EXTENSIONS.has(extension);
}

/** Whether a file of a folder is taken: by its extension, or without one by its first bytes. */
function isText(path: string, absolute: string): boolean {
  if (extname(path) !== '') return isTextName(path);
  try {
    const file = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const sample = new Uint8Array(SAMPLE);
      return looksLikeText(sample.subarray(0, readSync(file, sample)));
    } finally {
      closeSync(file);
    }
  } catch {
    // It can't be opened: it is taken, so that the reading says why.
    return true;
  }
}

function isFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function tidy(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/');
  const normal = posix.normalize(slashed);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** What was left out, each once; of many the first, and how many more there are. */
function firstOf(left: readonly ReadProblem[]): ReadProblem[] {
  const all = [...new Map(left.map((one) => [one.message, one])).values()].sort((a, b) => byText(a.path, b.path));
  const [next] = all.slice(NAMED);
  if (!next) return all;
  const more = `${next.path}: it and ${all.length - NAMED - 1} others were left out for such reasons too.`;
  return [...all.slice(0, NAMED), { path: next.path, line: null, message: more }];
}

/** Each file under one name: its own rather than a link's, then a relative one; in code-point order. */
function once(paths: readonly string[], cwd: string): string[] {
  const names = new Map<string, { readonly path: string; readonly worth: number }>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const real = path === STDIN ? STDIN : realFile(absolute, folders);
    const worth = (real === absolute ? 2 : 0) + (isAbsolute(path) ? 0 : 1);
    const known = names.get(real);
    if (known === undefined || known.worth < worth) names.set(real, { path, worth });
  }
  return [...names.values()].map(({ path }) => path).sort(byText);
}

/** The real path of a file; that of its folder, which many share, is found once. */
function realFile(path: string, folders: Map<string, string>): string {
  const folder = dirname(path);
  const known = folders.get(folder) ?? realPath(folder);
  folders.set(folder, known);
  return mayBeLink(path) ? realPath(path) : resolve(known, basename(path));
}

function mayBeLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return true;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
