// Where a link leads, and whether it is followed: inside the folders that the user named, and nowhere else.
import { realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { kindOf } from './bytes.ts';
import type { ReadProblem } from './outcome.ts';

/** Where a link leads. */
export type Led =
  | { readonly to: 'nowhere'; readonly why: string }
  | {
      readonly to: 'folder' | 'file' | 'other';
      readonly real: string;
      readonly inside: boolean;
      readonly status: Stats;
    };

/**
 * Follows a link to its end.
 *
 * @param roots real paths of the folders that were named
 */
export function led(absolute: string, roots: readonly string[]): Led {
  try {
    const real = realpathSync(absolute);
    const status = statSync(real);
    const inside = roots.some((root) => isIn(real, root));
    return { to: status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'other', real, inside, status };
  } catch (error) {
    return { to: 'nowhere', why: whyNowhere(error) };
  }
}

/** Why what a link leads to is not read; null where it is. */
export function whyNotRead(link: Led): string | null {
  if (link.to === 'nowhere') return `${link.why}, and it was left out; mend the link or remove it`;
  if (!link.inside)
    return `it is a link out of the folders that were named, to ${link.real}, and was left out; name that to read it`;
  return link.to === 'other' ? notFile(link.status) : null;
}

/** Why something that is no file is not read. */
export const notFile = (status: Parameters<typeof kindOf>[0]): string =>
  `it is ${kindOf(status)}, not a file, and was left out`;

/** Something that is left out, which is said. */
export const leftOut = (path: string, why: string): ReadProblem => ({ path, line: null, message: `${path}: ${why}.` });

function whyNowhere(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ELOOP' ? 'its links go round in a circle' : 'it is a link that leads nowhere';
}

/** Whether a real path is a folder or stands somewhere below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
