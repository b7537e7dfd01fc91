// The verbs by which a body decides, each with what becomes of the matter.
import type { Outcome } from '../../model/index.ts';

/** One verb: its stem as a pattern, and the endings of the infinitive, the present and the participle. */
interface DecidingVerb {
  readonly outcome: Outcome;
  readonly base: string;
  readonly present: string;
  readonly past: string;
}

const regular = (outcome: Outcome, ...stems: readonly string[]): DecidingVerb[] =>
  stems.map((stem) => {
    const silent = stem.endsWith('e') ? stem.slice(0, -1) : stem;
    return { outcome, base: stem, present: `${stem}s`, past: `${silent}ed` };
  });

export const DECIDING_VERBS: readonly DecidingVerb[] = [
  ...regular('noted', 'note', 'receive', 'acknowledge'),
  ...regular('agreed', 'agree', 'accept', 'authorise', 'authorize', 'consent'),
  ...regular('approved', 'approve', 'confirm', 'sanction', 'grant'),
  { outcome: 'approved', base: 'sign off', present: 'signs off', past: 'signed off' },
  { outcome: 'approved', base: 'ratify', present: 'ratifies', past: 'ratified' },
  ...regular('adopted', 'adopt'),
  ...regular('endorsed', 'endorse', 'support'),
  ...regular('elected', '(?:re-?)?elect', '(?:re-?)?appoint', 'nominate', 'co-?opt'),
  ...regular('recommended', 'recommend'),
  ...regular('deferred', 'postpone', 'adjourn'),
  { outcome: 'deferred', base: 'defer', present: 'defers', past: 'deferred' },
  ...regular('refused', 'refuse', 'reject', 'decline', 'dismiss'),
  { outcome: 'withdrawn', base: 'withdraw', present: 'withdraws', past: 'withdrawn' },
];

type Form = 'base' | 'present' | 'past';

/** A pattern of all the verbs in some of their forms, without a capturing group. */
export function anyVerb(...forms: readonly Form[]): string {
  return `(?:${DECIDING_VERBS.flatMap((verb) => forms.map((form) => verb[form])).join('|')})`;
}

/** A piece of one word at least of every participle. */
export const PAST_WORD = new RegExp(
  DECIDING_VERBS.map(({ past }) => past.replace('(?:re-?)?', '').replace('co-?', '').replace(' off', '')).join('|'),
  'i',
);

const TABLE: readonly (readonly [RegExp, Outcome])[] = DECIDING_VERBS.map((verb) => [
  new RegExp(`^(?:${verb.base}|${verb.present}|${verb.past})$`, 'i'),
  verb.outcome,
]);

/** What becomes of a matter by this verb in any of its forms; null for one that decides nothing. */
export function outcomeOfVerb(word: string): Outcome | null {
  return TABLE.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Adverbs that may stand between an auxiliary or a subject and its verb, with the space after them. */
export const ADVERBS =
  '(?:(?:also|then|therefore|further|furthermore|unanimously|duly|subsequently|consequently|now|accordingly|formally|' +
  'generally|thereupon|again|finally|thus|hereby|otherwise|nevertheless|all|both|each|broadly|fully|jointly|collectively|' +
  'overwhelmingly|provisionally|happily|readily|in principle|in turn|by consensus|by a majority),?\\s+){0,6}';
