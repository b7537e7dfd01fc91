// An item's paragraphs as actions are looked for in them: which sentences are narrative, and which already count as an action.
import { type Item, type OwnerMention, type Paragraph, paragraphsOf, type Sentence } from '../../model/index.ts';
import { mentionAt } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';

/** A paragraph with what is known of its sentences. */
export interface Passage {
  readonly item: Item;
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Sentences that no label covers; shortened where a label cuts one. */
  narrative: Sentence[];
  /** Sentences on which an explicit action rests, with the owners it took; null for all of the sentence. */
  readonly claims: { readonly sentence: Sentence; readonly owners: readonly OwnerMention[] | null }[];
  /** The paragraph is nothing but a label or the owners of the one above. */
  spent: boolean;
}

/** The paragraphs of an item in reading order. */
export function passagesOf(item: Item): Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of paragraphsOf(item)) {
    const text = paragraph.view.text;
    passages.push({
      item,
      paragraph,
      text,
      narrative: [...paragraph.sentences],
      claims: [],
      spent: text.trim() === '',
    });
  }
  return passages;
}

/** Leaves only the sentences before `start` and from `end` on as narrative. */
export function cutNarrative(passage: Passage, start: number, end: number): void {
  passage.narrative = passage.narrative.flatMap((sentence) => {
    const kept: Sentence[] = [];
    if (sentence.start < start) kept.push({ start: sentence.start, end: Math.min(sentence.end, start) });
    if (sentence.end > end) kept.push({ start: Math.max(sentence.start, end), end: sentence.end });
    return kept.filter((one) => /\p{L}{2}/u.test(passage.text.slice(one.start, one.end)));
  });
}

/** Whether two owners are one: the same person by the roster, else the same last word. */
export function sameOwner(one: OwnerMention, other: OwnerMention, roster: Roster): boolean {
  if (lastWord(one.name) === lastWord(other.name)) return true;
  const first = personOf(one, roster);
  return first !== null && first === personOf(other, roster);
}

function holderOf(office: string, roster: Roster) {
  const holders = roster.people.filter((person) =>
    [person.role, person.position].some((one) => one !== null && lastWord(one) === lastWord(office)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

const personOf = (owner: OwnerMention, roster: Roster) =>
  mentionAt(owner.name, 0, roster)?.person ??
  roster.byInitials(owner.name) ??
  roster.byRole(owner.name) ??
  (owner.type === 'role' ? holderOf(owner.name, roster) : null);

/** Whether an owner is an office whose holder the document doesn't name. */
export const isUnknownOffice = (owner: OwnerMention, roster: Roster): boolean =>
  owner.type === 'role' && !personOf(owner, roster);

const lastWord = (name: string): string =>
  (
    name
      .replace(/\([^)]{0,300}\)/g, '')
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .at(-1) ?? ''
  )
    .replace(/^(?:chairman|chairperson|chairwoman)$/, 'chair')
    .replace(/^cllrs$/, 'councillors');
