// The start of a command that people wait for. The build makes one file of this and of one command (see asking.ts), so that a
// question is answered without commander, and without a line of code for anything else; src/main.ts does whatever this leaves.
import { guarded } from '../output/guarded.ts';
import type { Io } from '../output/io.ts';
import { processIo } from '../output/process-io.ts';
import { carryOut } from './carry-out.ts';
import type { CommandModule } from './command.ts';
import { failed } from './failures.ts';
import { readPlain } from './plain-arguments.ts';

/** What the file of a command gives to bin/kcsp.js. */
export interface Quick {
  readonly processIo: () => Io;
  /**
   * Answers a question, as main() would.
   *
   * @param argv the arguments, the command's own name first
   * @returns the exit code; null where the arguments are for the whole program
   */
  readonly quickly: (argv: readonly string[], world: Io) => Promise<number | null>;
}

/** The quick start of a command. */
export function quick(module: CommandModule): Quick {
  return {
    processIo,
    quickly: async (argv, world) => {
      const io = guarded(world);
      try {
        const chosen = readPlain(argv.slice(1), module);
        return chosen === null ? null : await carryOut(chosen, io);
      } catch (error) {
        return failed(error, argv, io);
      }
    },
  };
}
