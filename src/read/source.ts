// One file to one source.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../model/index.ts';
import { decode } from './decode.ts';
import { STDIN } from './files.ts';
import { type Outcome, problem, whyUnreadable } from './outcome.ts';

/** The name of standard input in records and messages. */
export const STDIN_PATH = '<stdin>';

/**
 * Reads the file `path` (or standard input for `-`), relative to `cwd`. A file that can't be read, is empty or isn't text
 * comes back as a problem.
 */
export function readSource(path: string, cwd: string): Outcome<Source> {
  const shown = path === STDIN ? STDIN_PATH : path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STDIN ? 0 : resolve(cwd, path));
  } catch (error) {
    return problem(shown, whyUnreadable(shown, error));
  }
  try {
    return decode(shown, bytes);
  } catch (error) {
    return problem(shown, whyUnreadable(shown, error));
  }
}
