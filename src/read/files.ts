// Which files a list of paths, folders and globs names.
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, posix, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { byText } from '../model/index.ts';
import { looksLikeText } from './decode.ts';
import { type ReadProblem, whyUnreadable } from './outcome.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

const EXTENSIONS = new Set(['.txt', '.text', '.md', '.markdown']);
/** Bytes of a file without an extension that are looked at. */
const SAMPLE = 4096;

export interface FoundFiles {
  /** Paths as the user named them or as the folder lists them, with forward slashes; `-` for standard input. Sorted, each file once. */
  readonly files: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/**
 * The files that `inputs` (files, folders, globs, `-`) name, read from the folder `cwd`. Folders are gone through to the bottom, but for
 * folders that begin with a dot and `node_modules`; of what they hold, texts are taken. What can't be used is a problem each.
 *
 * @param ignored says of an absolute path that the user wants it left out (see `ignore` in `kcsp.yaml`)
 */
export function findFiles(
  inputs: readonly string[],
  cwd: string,
  ignored: (path: string) => boolean = () => false,
): FoundFiles {
  const found: string[] = [];
  const problems: ReadProblem[] = [];
  const complain = (path: string, message: string) => problems.push({ path, line: null, message });
  for (const input of inputs) {
    if (input === STDIN) found.push(STDIN);
    else expand(tidy(input), cwd, ignored, found, complain);
  }
  return { files: once(found, cwd), problems };
}

type Complain = (path: string, message: string) => void;

function expand(
  input: string,
  cwd: string,
  ignored: (path: string) => boolean,
  found: string[],
  complain: Complain,
): void {
  const before = found.length;
  try {
    const status = statSync(resolve(cwd, input));
    if (!status.isDirectory()) {
      found.push(input);
      return;
    }
    walk(input, cwd, ignored, found, complain);
    if (found.length === before) {
      complain(
        input,
        `${input}: the folder holds no text (.txt, .text, .md, .markdown); name another folder or the files.`,
      );
    }
  } catch (error) {
    if (!fastGlob.isDynamicPattern(input)) {
      complain(input, whyUnreadable(input, error));
      return;
    }
    for (const path of globbed(input, cwd)) if (!ignored(resolve(cwd, path))) found.push(path);
    if (found.length === before)
      complain(input, `${input}: no file matches this pattern; quote it and check the folder.`);
  }
}

/** Files that a glob names; a pattern that names no extension takes only texts. */
function globbed(pattern: string, cwd: string): string[] {
  const named = /\.[^*/]+$/.test(pattern);
  return fastGlob
    .sync(pattern, {
      cwd,
      onlyFiles: true,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: ['**/node_modules/**'],
    })
    .map((path) => tidy(path))
    .filter((path) => named || isText(path, resolve(cwd, path)));
}

function walk(
  folder: string,
  cwd: string,
  ignored: (path: string) => boolean,
  found: string[],
  complain: Complain,
): void {
  let entries: { readonly name: string; isDirectory(): boolean }[];
  try {
    entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    complain(folder, whyUnreadable(folder, error));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '.' ? entry.name : posix.join(folder, entry.name);
    const absolute = resolve(cwd, path);
    if (ignored(absolute)) continue;
    if (entry.isDirectory()) walk(path, cwd, ignored, found, complain);
    else if (isText(path, absolute)) found.push(path);
  }
}

/** Whether a file of a folder is taken: by its extension, or without one by its first bytes. */
function isText(path: string, absolute: string): boolean {
  const extension = extname(path).toLowerCase();
  if (extension !== '') return EXTENSIONS.has(extension) && isFile(absolute);
  if (!isFile(absolute)) return false;
  try {
    const file = openSync(absolute, 'r');
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

/** Also through a symbolic link; links to folders are not followed, so that no walk goes round in a circle. */
function isFile(absolute: string): boolean {
  try {
    return statSync(absolute).isFile();
  } catch {
    return false;
  }
}

function tidy(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/');
  const normal = posix.normalize(slashed);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** Each file under one name (the relative one, where it has several), in code-point order. */
function once(paths: readonly string[], cwd: string): string[] {
  const names = new Map<string, string>();
  for (const path of paths) {
    const key = path === STDIN ? STDIN : realPath(resolve(cwd, path));
    const known = names.get(key);
    if (known === undefined || (isAbsolute(known) && !isAbsolute(path))) names.set(key, path);
  }
  return [...names.values()].sort(byText);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
