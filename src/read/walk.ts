// Through a folder to the bottom: which of what it holds is read. Links are followed only inside the folders that were named, no folder
// is gone through twice, and what is no file is left out, which is said.
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { led, leftOut, notFile, whyNotRead } from './link.ts';
import { type ReadProblem, whyUnreadable } from './outcome.ts';

/** What is looked for. Paths are as they are shown, and absolute. */
export interface Wish {
  /** Whether the user wants it left out; asked of folders too. */
  readonly ignored: (absolute: string) => boolean;
  /** Whether a path is one that is wanted, whatever stands there. */
  readonly matches: (path: string) => boolean;
  /** Whether a regular file is one that is read. */
  readonly takes: (path: string, absolute: string) => boolean;
}

/** What was found. */
export interface Walked {
  readonly files: string[];
  /** What could not be looked into. */
  readonly problems: ReadProblem[];
  /** What was left out and could have been meant: a sentence each. */
  readonly left: ReadProblem[];
}

/**
 * Goes through a folder.
 *
 * @param folder as it is shown, relative to `cwd` or absolute
 * @param roots real paths of all folders that were named: no link leads out of them
 */
export function walk(folder: string, cwd: string, roots: readonly string[], wish: Wish): Walked {
  const found: Walked = { files: [], problems: [], left: [] };
  const leave = (path: string, why: string) => found.left.push(leftOut(path, why));
  const seen = new Set<string>();
  const folders: string[] = [folder];
  const links: string[] = [];
  // links wait until all folders are known by their own names
  for (let next = folders.pop(); next !== undefined; next = folders.pop() ?? followed(links, folders)) look(next);
  return found;

  function look(here: string): void {
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
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = here === '.' ? entry.name : posix.join(here, entry.name);
      const absolute = resolve(cwd, path);
      if (wish.ignored(absolute)) continue;
      if (isMisnamed(entry.name, absolute)) {
        if (entry.isDirectory() || wish.matches(path))
          leave(path, 'its name is no UTF-8, and it was left out; give it another name');
      } else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) folders.push(path);
      else if (!wish.matches(path)) continue;
      else if (!entry.isFile()) leave(path, notFile(entry));
      else if (wish.takes(path, absolute)) found.files.push(path);
    }
  }

  /** Looks at links until one leads to a folder. */
  function followed(waiting: string[], into: string[]): string | undefined {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      follow(path);
      const folder = into.pop();
      if (folder !== undefined) return folder;
    }
    return undefined;
  }

  function follow(path: string): void {
    const absolute = resolve(cwd, path);
    const link = led(absolute, roots);
    if (link.to !== 'nowhere' && wish.ignored(link.real)) return;
    if (link.to === 'folder' && link.inside) {
      folders.push(path);
      return;
    }
    if (!wish.matches(path) || (link.to === 'file' && !wish.takes(path, absolute))) return;
    const why = whyNotRead(link);
    if (why === null) found.files.push(path);
    else leave(path, why);
  }
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** Whether a name has bytes that are no UTF-8: Node shows a lost character for them, and then no longer finds the file. */
function isMisnamed(name: string, absolute: string): boolean {
  return name.includes('\ufffd') && lstatSync(absolute, { throwIfNoEntry: false }) === undefined;
}
