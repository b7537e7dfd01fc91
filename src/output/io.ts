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

/** A stream to which nothing gets that could command a terminal (see guarded.ts). */
export interface SafeOut extends Out {
  /** Writes text for people: control characters that aren't our own become pictures. */
  write(text: string): unknown;
  /** Writes data for programs, byte by byte as it is; to a terminal as {@link write} does. */
  writeData(text: string): unknown;
  /** Writes over the line on which the cursor stands; an empty text leaves nothing of it. */
  overwrite(text: string): unknown;
}

/** The signals that ask a process to end. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** A process that reads documents, and answers in the order in which it is asked. */
export interface ReaderProcess {
  send(job: unknown): void;
  onResult(take: (result: unknown) => void): void;
  /** Called once, when it has ended, for whatever reason; says whether it ended before it began. */
  onEnd(take: (unbegun: boolean) => void): void;
  /** Has it end. */
  stop(): void;
}

/** A thread of this program that writes an index: each message has one answer, in order. */
export interface IndexerThread {
  send(ask: unknown): void;
  onAnswer(take: (answer: unknown) => void): void;
  /** Called when it has ended, for whatever reason; where an error ended it, with that before. */
  onEnd(take: (error: unknown) => void): void;
  /** Has it end. */
  stop(): Promise<unknown>;
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
  /** Starts another process of this program that reads documents; left out where there is none to be had. */
  readonly startReader?: () => ReaderProcess;
  /** Starts another thread of this program that writes an index; left out where there is none to be had. */
  readonly startIndexer?: () => IndexerThread;
  /** Says that much is to be done, which is to take little memory; left out where this process is not the program's own. */
  readonly holdLittle?: () => void;
  /** Hears signals that ask this process to end, instead of ending; gives the way to hear them no more. Left out where there are none. */
  readonly onSignal?: (take: (signal: Signal) => void) => () => void;
  /** Ends this process as a signal does. */
  readonly endBy?: (signal: Signal) => void;
  /** Whether the terminal behind stdout makes links of OSC 8 sequences. */
  knowsLinks(): Promise<boolean>;
}

/** The world as commands are given it. */
export interface SafeIo extends Io {
  readonly stdout: SafeOut;
  readonly stderr: SafeOut;
}

/** Thrown when the reader at the other end of a pipe has gone (`kcsp search … | head -1`): no failure, only the end. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}
