// Stores for tests: records as if they had just been read, kept as `kcsp parse` keeps them.
import { answering } from '../../src/commands/indexing/answering.ts';
import type { Ask } from '../../src/commands/indexing/messages.ts';
import { searchIndex } from '../../src/commands/indexing/search-index.ts';
import type { DocumentRecord } from '../../src/model/index.ts';
import type { IndexerThread } from '../../src/output/io.ts';
import { peopleOf } from '../../src/people/index.ts';
import { NO_PEOPLE_RULES } from '../../src/read/index.ts';
import { lockOf, type Manifest, meetingRow, type Place, Store, sortDay } from '../../src/store/index.ts';
import { LIMITS, type Limits } from '../../src/store/update/limits.ts';
import type { FreshDocument } from '../../src/store/update/parts.ts';
import { update } from '../../src/store/update/update.ts';

/** A record as a document that was read now; its id is its own. */
export function freshOf(record: DocumentRecord, file = { size: 1, mtimeMs: 1 }): FreshDocument {
  const meeting = meetingRow(record);
  const facts = {
    ...file,
    id: record.id,
    ownId: record.id,
    path: record.source.path,
    sha256: record.source.sha256,
    lines: record.source.lines,
    unparsed: record.coverage.unparsed,
    config: null,
    day: sortDay(meeting),
    items: meeting.items,
    resolutions: meeting.resolutions,
    actions: meeting.actions,
  };
  return { facts, said: { people: () => peopleOf(record), reading: () => JSON.stringify(record) } };
}

/** What a thread is to a run, in this one: it gets copies, and answers later. */
export function threadHere(): IndexerThread {
  const answer = answering();
  let take: (answer: unknown) => void = () => {};
  return {
    send: (ask) => {
      const copy = structuredClone(ask) as Ask;
      setImmediate(() => take(structuredClone(answer(copy))));
    },
    onAnswer: (own) => {
      take = own;
    },
    onEnd: () => {},
    stop: async () => {},
  };
}

interface How {
  readonly inputs?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** The thread that writes the index; none where this one does. */
  readonly thread?: IndexerThread | undefined;
  /** When the files of kept documents were changed last; as before, where it isn't given. */
  readonly mtimeMs?: number;
}

/** Makes a store hold some documents and no others: those given now, and those of the store whose paths are given. */
export async function keep(
  place: Place,
  fresh: readonly FreshDocument[],
  kept: readonly string[] = [],
  { inputs = ['minutes'], limits, thread, mtimeMs }: How = {},
): Promise<Manifest> {
  const lock = await lockOf(place);
  let before: Store | null = null;
  try {
    before = kept.length === 0 ? null : Store.at(place, place.base);
    const stored = (before?.documents ?? []).filter(({ path }) => kept.includes(path));
    return await update(
      place,
      before,
      {
        reader: 'a test',
        inputs,
        rules: NO_PEOPLE_RULES,
        fresh,
        kept: stored.map((document) => ({ stored: document, mtimeMs: mtimeMs ?? document.mtimeMs })),
      },
      searchIndex(thread === undefined ? null : () => thread),
      limits === undefined ? {} : { limits: { ...LIMITS, ...limits } },
    );
  } finally {
    before?.close();
    lock.release();
  }
}
