// What a pattern of paths on the command line means (`"2019/**/*.txt"`): fast-glob finds it; links and what is no file are ours to judge.
import { resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { led, leftOut, notFile, whyNotRead } from './link.ts';
import type { Walked } from './walk.ts';

/** Whether a text has a sign of a pattern in it, and is not just a path. */
export const isPattern = (text: string): boolean => fastGlob.isDynamicPattern(text);

/** The folder in which a pattern begins to look, `.` for the current one. */
export const baseOf = (pattern: string): string => fastGlob.generateTasks(pattern)[0]?.base ?? '.';

/**
 * What a pattern finds. Folders that are links are not gone into: those inside the folders that were named are found under their own
 * names. A name with an end of line in it is found by no star; its folder finds it.
 *
 * @param roots real paths of all folders that were named: no link leads out of them
 * @param ignored says of an absolute path that the user wants it left out
 * @param takes whether a regular file is one that is read
 */
export function globbed(
  pattern: string,
  cwd: string,
  roots: readonly string[],
  ignored: (absolute: string) => boolean,
  takes: (path: string, absolute: string) => boolean,
): Walked {
  const found: Walked = { files: [], problems: [], left: [] };
  const entries = fastGlob.sync(pattern, {
    cwd,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ['**/node_modules/**'],
  });
  for (const { path, dirent } of entries) {
    const absolute = resolve(cwd, path);
    if (dirent.isDirectory() || ignored(absolute)) continue;
    if (dirent.isSymbolicLink()) {
      const link = led(absolute, roots);
      const why = whyNotRead(link);
      if (link.to === 'folder' || (link.to !== 'nowhere' && ignored(link.real))) continue;
      if (link.to === 'file' && !takes(path, absolute)) continue;
      if (why === null) found.files.push(path);
      else found.left.push(leftOut(path, why));
    } else if (!dirent.isFile()) found.left.push(leftOut(path, notFile(dirent)));
    else if (takes(path, absolute)) found.files.push(path);
  }
  return found;
}
