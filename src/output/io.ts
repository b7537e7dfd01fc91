// What the program may touch of the world around it, so that a test can be that world.

/** A stream that text is written to. */
export interface Out {
  /** @throws BrokenPipe where nobody reads any more */
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Columns and rows of the terminal, where it is one. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface Io {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly stdin: { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Shows a text with a pager. Says whether the pager could be started. */
  page(command: string, text: string): boolean;
  /** Whether the terminal behind stdout makes links of OSC 8 sequences. */
  knowsLinks(): Promise<boolean>;
}

/** Thrown when the reader at the other end of a pipe has gone (`kcsp search … | head -1`): no failure, only the end. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}
