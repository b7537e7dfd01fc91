// `--max-file-size`: the largest file that is read.
import { bytesOf, MOST_BYTES, shownSize } from '../read/size.ts';
import { Failure } from '../store/failure.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command.ts';

export const MAX_FILE_SIZE: OptionSpec = {
  flags: '--max-file-size <size>',
  help: `read no larger file (${shownSize(MOST_BYTES)}): 10MB, 500k`,
};

/**
 * The size that is asked for, in bytes.
 *
 * @throws Failure where it is none
 */
export function mostBytes(args: Arguments): number {
  const size = args.text('maxFileSize');
  if (size === null) return MOST_BYTES;
  const bytes = bytesOf(size);
  if (bytes === null) throw new Failure(`--max-file-size takes a size such as 10MB, 500k or 2000000; not "${size}".`);
  return bytes;
}
