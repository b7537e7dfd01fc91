// The program: reads the arguments, runs the command they name, gives the exit code. It never ends the process itself.
import { Arguments } from './commands/arguments.ts';
import { FOUND } from './commands/exit.ts';
import { failed } from './commands/failures.ts';
import { choose } from './commands/program.ts';
import { Session } from './commands/session.ts';
import { guarded } from './output/guarded.ts';
import type { Io } from './output/io.ts';

export type { Io, Out } from './output/io.ts';
export { processIo } from './output/process-io.ts';

/** Runs one command. Gives the exit code: 0 found or clean, 1 nothing found or findings, 2 wrong usage or failure. */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io = guarded(world);
  try {
    const asked = argv.length === 0 ? ['--help'] : argv;
    const chosen = await choose(asked, {
      out: (text) => io.stdout.write(text),
      width: io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80,
    });
    if (chosen === null) return FOUND;
    const session = new Session(io, new Arguments(chosen.operands, chosen.options));
    try {
      return await chosen.module.run(session);
    } finally {
      session.flush();
    }
  } catch (error) {
    return failed(error, argv, io);
  }
}
