// What an answer says of how the query was taken: one sentence each.
import type { Correction } from './correct.ts';
import type { NameCorrection } from './correct-names.ts';
import type { Evaluation } from './evaluate.ts';
import type { Filters } from './filters.ts';
import type { Found } from './found.ts';
import type { Leaf, Leaves } from './leaves.ts';
import type { Plan } from './plan.ts';
import { passagesIn } from './postings.ts';

export interface Taken {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly found: Found;
  readonly corrections: readonly Correction[];
  readonly names: readonly NameCorrection[];
  readonly leaves: Leaves;
  readonly filters: Filters;
}

/** The sentences, in the order in which they bear on the answer. */
export function notesOf(taken: Taken): string[] {
  const { plan, evaluation, found, corrections, names, leaves, filters } = taken;
  const notes = corrections.map(({ typed, shown }) => `Nothing for ${typed}; showing ${shown}.`);
  for (const name of names) notes.push(nameNote(name, found.total > 0));
  for (const { asked, near } of filters.strangers) {
    const nearest = near.length > 0 ? `; near it ${near.length === 1 ? 'is' : 'are'} ${listed(near)}` : '';
    notes.push(`Nobody goes by ${asked}${nearest}.`);
  }
  const wanted = plan.wanted.flatMap((leaf) => plan.leaves[leaf] ?? []);
  const words = wanted.map((leaf) => leaf.text).join(', ');
  if (found.total === 0 && wanted.length > 1) notes.push(`By themselves: ${wanted.map(countText).join(', ')}.`);
  const { partly } = evaluation;
  if (partly && found.total > 0)
    notes.push(`No passage has all of ${words}; these have ${partly.have} of the ${partly.of}.`);
  for (const { short, long } of leaves.expanded) notes.push(`${short} = ${long}`);
  for (const [typed, inWords] of leaves.dates) notes.push(`${typed} = ${inWords}`);
  if (filters.unsure.size > 0) notes.push(`Left out for want of a printed date: ${[...filters.unsure].join(', ')}.`);
  if (plan.decisions && found.total > 0) notes.push(decisionNote(found));
  return notes;
}

/** `Nobody goes by mukherjee; showing Jess Mookherjee. Also near it: Ann Mukerji and Raj Mukherji.` */
function nameNote({ typed, shown, others }: NameCorrection, found: boolean): string {
  const also = others.length === 0 ? '' : ` Also near it: ${listed(others)}.`;
  return `Nobody goes by ${typed}; ${found ? 'showing' : 'the nearest name is'} ${shown}.${also}`;
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function countText(leaf: Leaf): string {
  const count = passagesIn(leaf.wide).length;
  return `${leaf.text} in ${count === 0 ? 'no passage' : count === 1 ? '1 passage' : `${count} passages`}`;
}

function decisionNote(found: Found): string {
  return found.hasDecision()
    ? 'Decisions stand first, as was asked.'
    : 'No decision has these words; what was said of them follows.';
}
