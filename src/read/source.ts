// One file to one source.
import { resolve } from 'node:path';
import type { Source } from '../model/index.ts';
import { bytesOfFile, bytesOfInput } from './bytes.ts';
import { decode } from './decode.ts';
import { STDIN } from './files.ts';
import { type Outcome, problem, whyUnreadable } from './outcome.ts';
import { MOST_BYTES } from './size.ts';

/** The name of standard input in records and messages. */
export const STDIN_PATH = '<stdin>';

/**
 * Reads the file `path` (or standard input for `-`), relative to `cwd`. A file that can't be read, is too large, is empty or isn't text
 * comes back as a problem; so does what is no file at all.
 *
 * @param most largest size that is read, in bytes
 */
export function readSource(path: string, cwd: string, most: number = MOST_BYTES): Outcome<Source> {
  const shown = path === STDIN ? STDIN_PATH : path;
  const bytes = path === STDIN ? bytesOfInput(shown, most) : bytesOfFile(shown, resolve(cwd, path), most);
  if (!bytes.ok) return bytes;
  try {
    return decode(shown, bytes.value);
  } catch (error) {
    return problem(shown, whyUnreadable(shown, error));
  }
}
