// A failure that the user can mend: one sentence, shown without a stack trace.

/** Wrong usage, or a thing outside the program that stands in the way. `message` is one sentence: what is wrong, where, what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';

  /**
   * @param message the sentence for the user
   * @param cause the error underneath, shown with `--verbose`
   */
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** The code of an error of the file system (`ENOENT`), or null for any other thing that was thrown. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Why the file system refused, in a few words that fit into a sentence. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'ENOENT':
      return 'it is not there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder is needed';
    case 'EISDIR':
      return 'a folder stands where a file is needed';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EFBIG':
      return 'files may not get so large';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'EIO':
      return 'the disk failed';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
