// The documents of a run as its answer needs them: what the summary says of each, and the record when it is printed.
import { corpusPeople } from '../../check/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { joined, type PeopleOf } from '../../people/index.ts';
import type { PeopleRules } from '../../read/config.ts';
import { type MeetingRow, meetingRow, type Store } from '../../store/index.ts';
import { joinedRecord } from '../../store/update/write-documents.ts';
import type { Member } from './member.ts';
import type { Wanted } from './wanted.ts';

/** A document that was asked for. */
export interface Answered {
  /** Whether it was read now. */
  readonly fresh: boolean;
  readonly lines: number;
  /** Lines that belong to nothing. */
  readonly unparsed: number;
  meeting(): MeetingRow;
  record(): DocumentRecord;
}

/** The documents that were asked for, as one corpus by themselves: for what is not kept. */
export function answeredInMemory(asked: readonly Wanted[], members: readonly Member[], rules: PeopleRules): Answered[] {
  const own = inOrderOf(asked, members);
  const corpus = corpusPeople(joined(peopleOfEach(own), rules), rules);
  return own.map(({ wanted, member }) => {
    const record = (): DocumentRecord => {
      const read = joinedRecord(JSON.parse(member.said.reading()), corpus).record;
      return { ...read, source: { ...read.source, path: wanted.file === null ? member.facts.path : wanted.path } };
    };
    const { lines, unparsed } = member.facts;
    return { fresh: member.stored === null, lines, unparsed, meeting: () => meetingRow(record()), record };
  });
}

function* peopleOfEach(own: readonly { readonly member: Member }[]): Generator<PeopleOf> {
  for (const { member } of own) yield { ...member.said.people(), path: member.facts.path };
}

/** The documents that were asked for, as a store has them. */
export function answeredByStore(asked: readonly Wanted[], members: readonly Member[], store: Store): Answered[] {
  const places = store.placesByPath();
  return inOrderOf(asked, members).map(({ wanted, member }) => {
    const { lines, unparsed, path } = member.facts;
    const at = places.get(path);
    if (at === undefined) throw new RangeError(`the store lacks ${path}`);
    const shown = <T extends { readonly path: string }>(row: T): T => ({ ...row, path: wanted.path });
    return {
      fresh: member.stored === null,
      lines,
      unparsed,
      meeting: () => shown(store.meetingAt(at)),
      record: () => {
        const record = store.recordAt(at);
        return { ...record, source: shown(record.source) };
      },
    };
  });
}

/** The documents that were asked for and read, in the order in which they were asked for. */
function inOrderOf(asked: readonly Wanted[], members: readonly Member[]) {
  const byPath = new Map(members.map((member) => [member.facts.path, member]));
  return asked.flatMap((wanted) => {
    const member = byPath.get(wanted.recordPath);
    return member ? [{ wanted, member }] : [];
  });
}
