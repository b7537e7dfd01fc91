// What is said of people in numbers and a word, so that a list of everybody needs none of their rows: a tally a document and person,
// and a total a person.
import type { Named, PersonTotal } from '../corpus/names.ts';
import { otherForms, type PartRow } from './parts.ts';

/** What one document says of a person: short, since an update reads those of all documents. */
export type Tally = readonly [
  id: string,
  /** Meetings, items presented, items spoken to, actions owned, reports written. */
  counts: readonly number[],
  /** What is printed last beside the name: a position, with its organisation; an organisation; a part in the meeting. */
  beside: readonly (string | null)[],
];

/** The tally of a person in a document. */
export function tallyOf({ id, positions, attended, spoke, owes, wrote }: PartRow): Tally {
  const last = positions.findLast(({ position }) => position !== null);
  return [
    id,
    [
      attended.length > 0 ? 1 : 0,
      spoke.filter(({ presented }) => presented).length,
      spoke.length,
      owes.length,
      wrote.length,
    ],
    [
      last === undefined ? null : [last.position, last.organisation].filter((part) => part !== null).join(', '),
      positions.at(-1)?.organisation ?? null,
      attended.findLast(({ role }) => role !== null)?.role ?? null,
    ],
  ];
}

/** Adds up tallies. */
export class Totals {
  readonly #people = new Map<string, { readonly counts: number[]; readonly beside: (string | null)[] }>();

  /** Takes in what a document says; documents come in the order of meetings, since of positions the last counts. */
  add(tallies: readonly Tally[]): void {
    for (const [id, counts, beside] of tallies) {
      const known = this.#people.get(id);
      if (known === undefined) {
        this.#people.set(id, { counts: [...counts], beside: [...beside] });
        continue;
      }
      for (const [at, count] of counts.entries()) known.counts[at] = (known.counts[at] ?? 0) + count;
      for (const [at, text] of beside.entries()) known.beside[at] = text ?? known.beside[at] ?? null;
    }
  }

  /** A person with all that was added. */
  of({ id, name, variants }: Named): PersonTotal {
    const { counts, beside } = this.#people.get(id) ?? { counts: [], beside: [] };
    const [meetings = 0, presented = 0, spoke = 0, owes = 0, wrote = 0] = counts;
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
