// Every weight of the ranking, each with its reason; `npm run eval:search` shows what a change of one does.

/** Fields of a passage that are searched, in the order in which the index numbers them. */
export const FIELDS = ['title', 'text', 'speakers', 'meeting'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * How much a word counts by where it stands.
 * - `title`: an item about the query stands above one that mentions it.
 * - `speakers`: where somebody speaks stands above where the name is only dropped. Owners of actions stand in it too.
 * - `meeting`: body and date only help to choose between passages (`wardens 2014`); every passage of a meeting has them.
 */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 2.5, text: 1, speakers: 1.25, meeting: 0.05 };

/** A word in the very form that was typed counts this much beside the same word in any form, which counts 1. */
export const EXACT = 0.4;

/** Words typed side by side and found side by side, in the title or in the text, as a part of what the words score alone. */
export const ADJACENT = { title: 0.5, text: 0.3 } as const;

/** How many of the best passages are looked at for words side by side. */
export const LOOKED_AT = 50;

/** What a kind of passage is worth beside the words in it. */
export const KIND_WEIGHTS = {
  /** What was decided is what people come for, and its words are few and chosen. */
  resolution: 1.05,
  action: 1,
  paragraph: 1,
  /** A heading without text answers less than any text under it would. */
  item: 0.9,
  report: 0.9,
  /** Being listed as present is the least that can be said of anybody. */
  attendance: 0.3,
} as const;

/** The first paragraph of an item says what it is about, where others answer questions on it. */
export const OPENING = 1.08;

/** What a decision is worth more where somebody asks what was decided (`what did we agree about MARAC`). */
export const DECISIONS_ASKED_FOR = 1.6;

/** A text of fewer words than this is a name, a date or a scrap: it has the words asked for and says nothing of them. */
export const SCRAP = { words: 5, weight: 0.6 } as const;

/** Where no passage has all words, a passage must have words that weigh at least this part of them all. */
export const ENOUGH = 0.5;
