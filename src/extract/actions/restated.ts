// Each thing counts once: whether a sentence says again what an explicit action says.
import type { OwnerMention } from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import { sameOwner } from './passages.ts';
import { contentStems, isRoutine } from './words.ts';

/** A thing to be done, by its words and owners. */
export interface Thing {
  readonly text: string;
  readonly owners: readonly OwnerMention[];
}

/** How many telling words two texts share, and how many of any kind. */
function shared(one: string, other: string): { readonly telling: number; readonly all: number } {
  const stems = contentStems(other);
  let telling = 0;
  let all = 0;
  for (const stem of contentStems(one)) {
    if (!stems.has(stem)) continue;
    all += 1;
    if (!isRoutine(stem)) telling += 1;
  }
  return { telling, all };
}

/**
 * Whether `sentence` is restated by the explicit `action`.
 * @param near the action stands in the same item; one further off must share more
 */
export function restates(action: Thing, sentence: Thing, near: boolean, roster: Roster): boolean {
  const owned = sentence.owners.length > 0 && action.owners.length > 0;
  if (owned && !sentence.owners.some((one) => action.owners.some((other) => sameOwner(one, other, roster))))
    return false;
  const { telling, all } = shared(names(action), names(sentence));
  if (!owned) return near ? telling >= 2 || (telling >= 1 && /\b(?:agenda|meeting)\b/.test(action.text)) : telling >= 3;
  return near ? telling >= 1 || all >= 2 : telling >= 1;
}

/** Whether a later list of actions prints `later` for an action that was printed before. */
export function repeats(earlier: Thing, later: Thing, roster: Roster): boolean {
  const owned = earlier.owners.length > 0 && later.owners.length > 0;
  if (owned && !later.owners.some((one) => earlier.owners.some((other) => sameOwner(one, other, roster)))) return false;
  const { all } = shared(names(earlier), names(later));
  const least = Math.min(contentStems(names(earlier)).size, contentStems(names(later)).size);
  return all >= 2 && all >= least * 0.6;
}

/** The words without the owners' names. */
function names(thing: Thing): string {
  return thing.owners.reduce((text, owner) => text.replaceAll(owner.name, ' '), thing.text);
}
