// What is said of people in numbers and a word, so that a list of everybody needs none of their rows: a tally a document and person,
// and a total a person.
import type { PersonTotal } from '../corpus/names.ts';
import type { Named } from '../rows.ts';
import { otherForms, type PartRow } from './parts.ts';

/** What one document says of a person: short and flat, since an update reads those of all documents. */
export type Tally = readonly [
  id: string,
  meetings: number,
  presented: number,
  spoke: number,
  owes: number,
  wrote: number,
  /** What is printed last beside the name: a position, with its organisation; an organisation; a part in the meeting. */
  position: string | null,
  organisation: string | null,
  role: string | null,
];

/** The tally of a person in a document. */
export function tallyOf({ id, positions, attended, spoke, owes, wrote }: PartRow): Tally {
  const last = positions.findLast(({ position }) => position !== null);
  return [
    id,
    attended.length > 0 ? 1 : 0,
    spoke.filter(({ presented }) => presented).length,
    spoke.length,
    owes.length,
    wrote.length,
    last === undefined ? null : [last.position, last.organisation].filter((part) => part !== null).join(', '),
    positions.at(-1)?.organisation ?? null,
    attended.findLast(({ role }) => role !== null)?.role ?? null,
  ];
}

/** Adds up tallies. */
export class Totals {
  readonly #people = new Map<string, Tally>();

  /** Takes in what a document says; documents come in the order of meetings, since of positions the last counts. */
  add(tallies: readonly Tally[]): void {
    for (const tally of tallies) {
      const known = this.#people.get(tally[0]);
      this.#people.set(tally[0], known === undefined ? tally : together(known, tally));
    }
  }

  /** A person with all that was added. */
  of({ id, name, variants }: Named): PersonTotal {
    const [, meetings, presented, spoke, owes, wrote, ...beside] = this.#people.get(id) ?? NOTHING;
    return {
      id,
      name,
      variants: otherForms(name, variants),
      // A position, wherever it stands, says more than an organisation, and that more than a part in a meeting.
      position: beside.find((text) => text !== null) ?? null,
      ...{ meetings, presented, spoke, owes, wrote },
    };
  }
}

const NOTHING: Tally = ['', 0, 0, 0, 0, 0, null, null, null];

function together(one: Tally, next: Tally): Tally {
  return [
    one[0],
    one[1] + next[1],
    one[2] + next[2],
    one[3] + next[3],
    one[4] + next[4],
    one[5] + next[5],
    next[6] ?? one[6],
    next[7] ?? one[7],
    next[8] ?? one[8],
  ];
}
