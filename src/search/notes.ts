// What an answer says of how the query was taken: one sentence each.
import type { Correction } from './correct.ts';
import type { Evaluation } from './evaluate.ts';
import type { Filters } from './filters.ts';
import type { Leaves } from './leaves.ts';
import type { Plan } from './plan.ts';

export interface Taken {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly corrections: readonly Correction[];
  readonly leaves: Leaves;
  readonly filters: Filters;
}

/** The sentences, in the order in which they bear on the answer. */
export function notesOf({ plan, evaluation, corrections, leaves, filters }: Taken): string[] {
  const notes: string[] = [];
  for (const { typed, shown } of corrections) notes.push(`Nothing for ${typed}; showing ${shown}.`);
  for (const { asked, near } of filters.strangers) {
    notes.push(
      `Nobody in the record goes by the name of ${asked}${near.length > 0 ? `; near it are ${near.join(', ')}` : ''}.`,
    );
  }
  const { partly, found } = evaluation;
  if (partly && found.size > 0) notes.push(`No passage has all ${partly.of} words; these have ${partly.have} of them.`);
  for (const { short, long } of leaves.expanded) notes.push(`${short} = ${long}`);
  for (const [typed, words] of leaves.dates) notes.push(`${typed} = ${words}`);
  if (filters.unsure.size > 0) {
    notes.push(`Left out for want of a printed date: ${[...filters.unsure].join(', ')}.`);
  }
  if (plan.decisions) notes.push('Decisions stand first, as was asked.');
  if (plan.passedOver.length > 0 && partly) notes.push(`Not asked for: ${plan.passedOver.join(', ')}.`);
  return notes;
}
