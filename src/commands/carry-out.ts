// One command, run with what it was given.
import { Damage } from '../disk/damage.ts';
import type { SafeIo } from '../output/io.ts';
import { damagedBy } from '../store/store.ts';
import { Arguments } from './arguments.ts';
import type { Chosen } from './command.ts';
import type { ExitCode } from './exit.ts';
import { Session } from './session.ts';

/** Runs a command and gives its exit status; whatever the command throws is thrown. */
export async function carryOut(chosen: Chosen, io: SafeIo): Promise<ExitCode> {
  const session = new Session(io, new Arguments(chosen.operands, chosen.options));
  try {
    return await chosen.module.run(session);
  } catch (error) {
    // Parts of the store are read when they are needed, and damage is met there.
    throw error instanceof Damage ? damagedBy(error, session.place) : error;
  } finally {
    session.flush();
    session.close();
  }
}
