// Through a folder to the bottom: which of what it holds is read. Links are followed only inside the folders that were named, no folder
// is gone through twice, and what is no file is left out, which is said.
import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { kindOf } from './bytes.ts';
import { type ReadProblem, whyUnreadable } from './outcome.ts';

/** What is looked for. Paths are as they are shown, and absolute. */
export interface Wish {
  /** Whether the user wants it left out; asked of folders too. */
  readonly ignored: (absolute: string) => boolean;
  /** Whether a path is one that was asked for, whatever stands there. */
  readonly matches: (path: string) => boolean;
  /** Whether a regular file is one that is read. */
  readonly takes: (path: string, absolute: string) => boolean;
  /** How many folders deep. */
  readonly depth: number;
  /** Whether names that begin with a dot count. */
  readonly dots: boolean;
}

/** What was found. */
export interface Walked {
  readonly files: string[];
  /** What could not be looked into. */
  readonly problems: ReadProblem[];
  /** What was left out and could have been meant: a sentence each. */
  readonly left: ReadProblem[];
}

/** A folder, or a link, that is still to be looked into. */
interface Place {
  readonly path: string;
  readonly depth: number;
}

/**
 * Goes through a folder.
 *
 * @param folder as it is shown, relative to `cwd` or absolute
 * @param roots real paths of all folders that were named: no link leads out of them
 */
export function walk(folder: string, cwd: string, roots: readonly string[], wish: Wish): Walked {
  const found: Walked = { files: [], problems: [], left: [] };
  const leave = (path: string, why: string) => found.left.push({ path, line: null, message: `${path}: ${why}.` });
  const seen = new Set<string>();
  const folders: Place[] = [{ path: folder, depth: 1 }];
  const links: Place[] = [];
  // links wait until all folders are known by their own names
  for (let next = folders.pop(); next; next = folders.pop() ?? followed(links, folders)) look(next);
  return found;

  function look({ path: here, depth }: Place): void {
    const real = resolve(cwd, here);
    let entries: ReturnType<typeof entriesOf>;
    try {
      const own = realpathSync(real);
      if (seen.has(own)) return;
      seen.add(own);
      entries = entriesOf(real);
    } catch (error) {
      found.problems.push({ path: here, line: null, message: whyUnreadable(here, error) });
      return;
    }
    for (const entry of entries) {
      if ((entry.name.startsWith('.') && !wish.dots) || entry.name === 'node_modules') continue;
      const path = here === '.' ? entry.name : posix.join(here, entry.name);
      const absolute = resolve(cwd, path);
      if (wish.ignored(absolute)) continue;
      if (isMisnamed(entry.name, absolute)) {
        if (entry.isDirectory() || wish.matches(path))
          leave(path, 'its name is no UTF-8, and it was left out; give it another name');
      } else if (entry.isSymbolicLink()) links.push({ path, depth });
      else if (entry.isDirectory()) down(path, depth);
      else if (!wish.matches(path)) continue;
      else if (!entry.isFile()) leave(path, notFile(entry));
      else if (wish.takes(path, absolute)) found.files.push(path);
    }
  }

  function down(path: string, depth: number): void {
    if (depth < wish.depth) folders.push({ path, depth: depth + 1 });
  }

  /** Looks at links until one leads to a folder. */
  function followed(waiting: Place[], into: Place[]): Place | undefined {
    for (let link = waiting.pop(); link; link = waiting.pop()) {
      follow(link);
      const folder = into.pop();
      if (folder) return folder;
    }
    return undefined;
  }

  function follow({ path, depth }: Place): void {
    const absolute = resolve(cwd, path);
    let real: string;
    let status: Stats;
    try {
      real = realpathSync(absolute);
      status = statSync(real);
    } catch (error) {
      if (wish.matches(path)) leave(path, `${whyNowhere(error)}, and it was left out; mend the link or remove it`);
      return;
    }
    if (wish.ignored(real)) return;
    const inside = roots.some((root) => isIn(real, root));
    if (status.isDirectory() && inside) down(path, depth);
    else if (!wish.matches(path)) return;
    else if (status.isFile() && !wish.takes(path, absolute)) return;
    else if (!inside)
      leave(
        path,
        `it is a link out of the folders that were named, to ${real}, and was left out; name that to read it`,
      );
    else if (!status.isFile()) leave(path, notFile(status));
    else found.files.push(path);
  }
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });

const notFile = (status: Parameters<typeof kindOf>[0]): string =>
  `it is ${kindOf(status)}, not a file, and was left out`;

function whyNowhere(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ELOOP' ? 'its links go round in a circle' : 'it is a link that leads nowhere';
}

/** Whether a name has bytes that are no UTF-8: Node shows a lost character for them, and then no longer finds the file. */
function isMisnamed(name: string, absolute: string): boolean {
  return name.includes('\ufffd') && lstatSync(absolute, { throwIfNoEntry: false }) === undefined;
}

/** Whether a real path is a folder or stands somewhere below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
