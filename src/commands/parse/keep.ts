// The documents of a run into the store, with the index of their passages.
import type { Io } from '../../output/io.ts';
import type { Manifest, Place } from '../../store/index.ts';
import { update } from '../../store/update/update.ts';
import { searchIndex } from '../indexing/search-index.ts';
import { isMuch, readersFor } from '../reading/pool.ts';
import type { Interrupts } from './interrupts.ts';
import type { Member } from './member.ts';
import type { Plan } from './plan.ts';

/**
 * Brings the store up to date with the documents of a run. Standard input is left out: it has no file to go back to.
 *
 * @throws Failure where the store can't be written
 */
export function keepMembers(
  place: Place,
  members: readonly Member[],
  { about, reader, store }: Plan,
  interrupts: Interrupts,
  io: Io,
): Promise<Manifest> {
  const read = new Set(members.map(({ facts }) => facts.path));
  const failed = new Set(about.asked.flatMap(({ recordPath }) => (read.has(recordPath) ? [] : [recordPath])));
  const stored = members.filter(({ wanted }) => wanted.file !== null);
  const fresh = stored.filter((member) => member.stored === null);
  const bytes = fresh.reduce((sum, { facts }) => sum + facts.size, 0);
  const several = isMuch(bytes) && readersFor(bytes, fresh.length, io.env) > 1;
  const index = searchIndex((several && io.startIndexer) || null);
  const wanted = {
    reader,
    // Not those files that were named and couldn't be read.
    inputs: about.inputs.filter((input) => !failed.has(input)),
    rules: about.configs.people,
    kept: stored.flatMap(({ stored: known, facts }) =>
      known === null ? [] : [{ stored: known, mtimeMs: facts.mtimeMs }],
    ),
    fresh,
  };
  return update(place, store, wanted, index, { turns: interrupts });
}
