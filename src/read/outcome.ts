// Trouble with an input as data: what could not be read, and the one sentence that says so.

/** Something that could not be read; `message` is one sentence that names the thing, what is wrong and the way out. */
export interface ReadProblem {
  /** As the user named it, with forward slashes. */
  readonly path: string;
  /** 1-based line, where the trouble stands on one (a mistake in `kcsp.yaml`). */
  readonly line: number | null;
  readonly message: string;
}

/** Either a value, or the reason why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ReadProblem };

export function value<T>(of: T): Outcome<T> {
  return { ok: true, value: of };
}

export function problem(
  path: string,
  message: string,
  line: number | null = null,
): { ok: false; problem: ReadProblem } {
  return { ok: false, problem: { path, line, message } };
}

/** The sentence for an error of the file system; `error` is whatever was thrown. */
export function whyUnreadable(path: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path}: there is no such file or folder; check the spelling and the current folder.`;
    case 'EACCES':
    case 'EPERM':
      return `${path}: no permission to read it; change its permissions or leave it out.`;
    case 'ELOOP':
      return `${path}: its symbolic links go round in a circle; name the file itself.`;
    case 'EISDIR':
      return `${path}: it is a folder where a file was expected; name a file in it.`;
    case 'ENAMETOOLONG':
      return `${path}: its path is longer than the system allows; move it to a folder further up.`;
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `${path}: it is too large to read at once; split it into one file a meeting.`;
    default:
      return `${path}: it cannot be read (${error instanceof Error ? error.message : String(error)}); mend that or leave it out.`;
  }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
