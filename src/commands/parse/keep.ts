// The documents of a run into the store, with the index of their passages.
import { mergeSearch, SearchWriter, statisticsOf } from '../../search/find/index.ts';
import { passageRows, passagesOfRecord } from '../../search/passages.ts';
import type { Manifest, Place } from '../../store/index.ts';
import type { IndexPart } from '../../store/update/parts.ts';
import { update } from '../../store/update/update.ts';
import type { Interrupts } from './interrupts.ts';
import type { Member } from './members.ts';
import type { Plan } from './plan.ts';

/** The search index as the store writes it. */
export const searchIndex: IndexPart = {
  writer: () => {
    const writer = new SearchWriter();
    return {
      add: (record, names) => {
        const passages = passagesOfRecord(record);
        writer.add(passages, names);
        return passageRows(passages);
      },
      get held() {
        return writer.held;
      },
      write: (file) => writer.write(file),
    };
  },
  merge: mergeSearch,
  statistics: ({ file, isLive }) => statisticsOf(file, isLive),
};

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
): Promise<Manifest> {
  const read = new Set(members.map(({ facts }) => facts.path));
  const failed = new Set(about.asked.flatMap(({ recordPath }) => (read.has(recordPath) ? [] : [recordPath])));
  const stored = members.filter(({ wanted }) => wanted.file !== null);
  return update(
    place,
    store,
    {
      reader,
      // Not those files that were named and couldn't be read.
      inputs: about.inputs.filter((input) => !failed.has(input)),
      rules: about.configs.people,
      kept: stored.flatMap(({ stored: known, facts }) =>
        known === null ? [] : [{ stored: known, mtimeMs: facts.mtimeMs }],
      ),
      fresh: stored.filter((member) => member.stored === null),
    },
    searchIndex,
    { turns: interrupts },
  );
}
