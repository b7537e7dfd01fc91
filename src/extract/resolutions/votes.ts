// How a vote went: proposer, seconder, figures, from the ways in which minutes print them.
import type { Vote } from '../../model/index.ts';
import { proposerIn, seconderIn } from './movers.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const NUMBER = `(\\d{1,3}|${WORDS.join('|')}|none|nil)`;
export const UNANIMOUS =
  /\bunanimous(?:ly)?\b|\ball (?:were |are |was |members |councillors |present |those present )*(?:all )?in favour\b|\bnem\.? ?con\b|\b(?:agreed|approved|accepted|carried) by all\b(?! (?:apart|except|but))|\ball agreed\b/i;

export const FIGURES: readonly (readonly [keyof Vote & ('for' | 'against' | 'abstained'), readonly RegExp[]])[] = [
  [
    'for',
    [
      new RegExp(
        `(?<![\\d,.£])\\b${NUMBER}\\s+(?:(?:members|councillors|votes?|voted|were|was|cast)\\s+)*(?:in favour\\b|for\\b(?=\\s*(?:[,;.)]|and\\b|the (?:motion|amendment|proposal)|$)))`,
        'i',
      ),
      new RegExp(
        `(?:^|[.,;:(]\\s*|\\bvot(?:e|es|ing)\\W+)(?:in favour|for)\\s*(?:[:–-]\\s*)?\\(?${NUMBER}\\b(?=\\s*(?:[,;.)]|and\\b|against|votes?|$))`,
        'i',
      ),
    ],
  ],
  [
    'against',
    [
      new RegExp(`\\b${NUMBER}\\s+(?:(?:members?|councillors?|votes?|voted|were|was|voting)\\s+)*against\\b`, 'i'),
      new RegExp(`\\bagainst\\b\\s*(?:[:–-]\\s*)?\\(?${NUMBER}\\b`, 'i'),
    ],
  ],
  [
    'abstained',
    [
      new RegExp(
        `\\b${NUMBER}\\s+(?:(?:members?|councillors?|votes?|were|was)\\s+)*(?:abstained|abstentions?|abstaining|did not vote)\\b`,
        'i',
      ),
      new RegExp(`\\b(?:abstentions?|abstained|abstain|abstaining)\\b\\s*(?:[:–-]\\s*)?\\(?${NUMBER}\\b`, 'i'),
    ],
  ],
];
/** A figure in brackets at the end of a list of names below For, Against, Abstained. */
const LIST = '\\b\\W(?:[^()]|\\([A-Z]\\)){3,900}?\\((\\d{1,3})\\)';
const UNDER: readonly (readonly ['for' | 'against' | 'abstained', RegExp])[] = [
  ['for', new RegExp(`\\bFor${LIST}`, 'u')],
  ['against', new RegExp(`\\bAgainst${LIST}`, 'u')],
  ['abstained', new RegExp(`\\bAbst\\w+${LIST}`, 'u')],
];
/** "carried 5–1", "CARRIED (8 to 0)", "by 12 votes to 7", "lost by 4-9". */
export const SCORE = new RegExp(
  `\\b(?:carried|lost|defeated|approved|agreed|passed|by)\\b\\W{0,3}(?:by\\s+)?${NUMBER}(?:\\s+votes?)?\\s*(?:to|[-–—])\\s*${NUMBER}\\b`,
  'i',
);
/** Of a vote on something that was lost, the figures are printed in the same order as for one that was carried. */
const LISTED = /^(for|in favour|against|abst\w*)\b[\s\S]*?\((\d{1,3})\)\W*$/i;

/**
 * Reads a vote from a decision's own words.
 * @returns null where no mover, seconder, figure or unanimity is printed
 */
export function voteIn(text: string): Vote | null {
  const figures: Record<'for' | 'against' | 'abstained', number | null> = { for: null, against: null, abstained: null };
  for (const [side, patterns] of FIGURES) {
    const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((number) => number !== undefined);
    if (found !== undefined) figures[side] = numberOf(found);
  }
  for (const [side, pattern] of UNDER) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) figures[side] ??= Number(found);
  }
  const score = SCORE.exec(text);
  if (score && figures.for === null && figures.against === null) {
    figures.for = numberOf(score[1] ?? '');
    figures.against = numberOf(score[2] ?? '');
  }
  if (figures.abstained === null && /\bno abstentions\b/i.test(text)) figures.abstained = 0;
  const proposer = proposerIn(text);
  const seconder = seconderIn(text);
  const unanimous = UNANIMOUS.test(text) ? true : (figures.against ?? 0) > 0 ? false : null;
  if (
    proposer === null &&
    seconder === null &&
    unanimous === null &&
    Object.values(figures).every((figure) => figure === null)
  )
    return null;
  return { proposer, seconder, ...figures, unanimous };
}

/** Reads "For … (8)", "Against (23)" over several passages. */
export function listedFigures(texts: readonly string[]): Pick<Vote, 'for' | 'against' | 'abstained'> {
  const figures: { for: number | null; against: number | null; abstained: number | null } = {
    for: null,
    against: null,
    abstained: null,
  };
  let side: keyof typeof figures | null = null;
  for (const text of texts) {
    const head = /^\W*(for|in favour|against|abst\w*)\b/i.exec(text)?.[1]?.toLowerCase();
    if (head) side = head.startsWith('a') ? (head === 'against' ? 'against' : 'abstained') : 'for';
    const figure = /\((\d{1,3})\)\W*$/u.exec(text)?.[1] ?? LISTED.exec(text)?.[2];
    if (side && figure !== undefined && figures[side] === null) figures[side] = Number(figure);
    if (/\bno abstentions\b/i.test(text)) figures.abstained = 0;
  }
  return figures;
}

function numberOf(printed: string): number {
  if (/^\d/u.test(printed)) return Number(printed);
  return Math.max(0, WORDS.indexOf(printed.toLowerCase()));
}
