// Each thing counts once: whether a sentence, or a list at the end, says again what an explicit action says.
import type { ActionFact, Item } from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import { sameOwner } from './passages.ts';
import { contentStems, isRoutine } from './words.ts';

/** How far below a sentence, in characters, an action of the same item can still be what it led to. */
const REACH = 4000;
/** How many actions of lists, from the end, and how many earlier actions are compared. */
const LISTED = 60;

interface Known {
  readonly fact: ActionFact;
  /** The words that say what is to be done, without the owners' names. */
  readonly stems: ReadonlySet<string>;
}

/** The explicit actions of a document, to tell what is said again. */
export class Register {
  readonly #roster: Roster;
  readonly #byItem = new Map<Item, Known[]>();
  readonly #all: Known[] = [];
  readonly #lists: Known[] = [];

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** Takes an explicit action, in document order; false for one of a list that prints an earlier action once more. */
  add(fact: ActionFact): boolean {
    const known = { fact, stems: stemsOf(fact) };
    const list = fact.by === 'actions/table' || fact.by === 'actions/list';
    if (list && this.#all.slice(-LISTED).some((earlier) => this.#repeats(earlier, known))) return false;
    this.#all.push(known);
    if (list) this.#lists.push(known);
    const siblings = this.#byItem.get(fact.item);
    if (siblings) siblings.push(known);
    else this.#byItem.set(fact.item, [known]);
    return true;
  }

  /** Whether an explicit action says what a sentence said: one further down its item, or in a list at the end. */
  covers(fact: ActionFact): boolean {
    const sentence = { fact, stems: stemsOf(fact) };
    for (const action of this.#byItem.get(fact.item) ?? []) {
      const below = action.fact.span.start - fact.span.end;
      if (action.fact.span.end >= fact.span.start && below < REACH && this.#restates(action, sentence, true))
        return true;
    }
    return this.#lists
      .slice(-LISTED)
      .some((action) => action.fact.span.start > fact.span.start && this.#restates(action, sentence, false));
  }

  #restates(action: Known, sentence: Known, near: boolean): boolean {
    const owned = sentence.fact.owners.length > 0 && action.fact.owners.length > 0;
    if (owned && !this.#sharesOwner(action, sentence)) return false;
    const { telling, all } = shared(action.stems, sentence.stems);
    if (owned) return telling >= 1 || (near && all >= 2);
    return near ? telling >= 2 || (telling >= 1 && /\b(?:agenda|meeting)\b/.test(action.fact.text)) : telling >= 3;
  }

  #repeats(earlier: Known, later: Known): boolean {
    const owned = earlier.fact.owners.length > 0 && later.fact.owners.length > 0;
    if (owned && !this.#sharesOwner(earlier, later)) return false;
    const { all } = shared(earlier.stems, later.stems);
    return all >= 2 && all >= Math.min(earlier.stems.size, later.stems.size) * 0.6;
  }

  #sharesOwner(one: Known, other: Known): boolean {
    return one.fact.owners.some((owner) => other.fact.owners.some((each) => sameOwner(owner, each, this.#roster)));
  }
}

const stemsOf = (fact: ActionFact): Set<string> =>
  contentStems(fact.owners.reduce((text, owner) => text.replaceAll(owner.name, ' '), fact.text));

/** How many words two things share, and how many of them tell one task from another. */
function shared(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly telling: number; readonly all: number } {
  let telling = 0;
  let all = 0;
  for (const stem of one) {
    if (!other.has(stem)) continue;
    all += 1;
    if (!isRoutine(stem)) telling += 1;
  }
  return { telling, all };
}
