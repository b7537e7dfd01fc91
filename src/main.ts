// The program: reads the arguments, runs the command they name, gives the exit code. It never ends the process itself.

/** What the program may touch of the world around it. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** The world of a real process. */
export function processIo(): Io {
  return { stdout: process.stdout, stderr: process.stderr };
}

/** Runs one command. Gives the exit code: 0 found or clean, 1 nothing found or findings, 2 wrong usage or failure. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === '--version') {
    io.stdout.write('0.1.0\n');
    return 0;
  }
  io.stderr.write('kcsp: no command is known yet.\n');
  return 2;
}
