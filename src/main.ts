// The program: reads the arguments, runs the command they name, gives the exit code. It never ends the process itself.
import { carryOut } from './commands/carry-out.ts';
import type { Chosen } from './commands/command.ts';
import { FOUND } from './commands/exit.ts';
import { failed } from './commands/failures.ts';
import { COMMANDS } from './commands/index.ts';
import { plainly } from './commands/plain-arguments.ts';
import { guarded } from './output/guarded.ts';
import type { Io, SafeIo } from './output/io.ts';

export type { Io, Out } from './output/io.ts';
export { processIo } from './output/process-io.ts';

/** Runs one command. Gives the exit code: 0 found or clean, 1 nothing found or findings, 2 wrong usage or failure. */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io = guarded(world);
  try {
    const chosen = (await plainly(argv, COMMANDS)) ?? (await byCommander(argv, io));
    return chosen === null ? FOUND : await carryOut(chosen, io);
  } catch (error) {
    return failed(error, argv, io);
  }
}

/** Arguments of all other kinds: help, faults, options before the command. */
async function byCommander(argv: readonly string[], io: SafeIo): Promise<Chosen | null> {
  const { choose } = await import('./commands/program.ts');
  const { stdout } = io;
  return choose(argv.length === 0 ? ['--help'] : argv, {
    out: (text) => stdout.write(text),
    width: stdout.isTTY === true ? (stdout.columns ?? 80) : 80,
    cwd: io.cwd,
  });
}
