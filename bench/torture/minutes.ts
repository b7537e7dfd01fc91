// Made-up minutes for tests of the store: each says of which round it is, so that an answer tells which store it came from.

const PEOPLE = ['Ms A Orr', 'Mr S Peel', 'Cllr B Fay', 'Andy Rabey', 'Tessa Quill'];
const MATTERS = ['street lighting', 'community safety', 'the ferry', 'wardens', 'allotments'];

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** The name of a document's file. */
export const fileOf = (number: number): string => `minutes/notes-${number}.txt`;

/** The minutes of a meeting, by its number, in the words of a round. */
export function minutesOf(number: number, round: number): string {
  const [one, other] = [at(PEOPLE, number), at(PEOPLE, number + round)];
  const matter = at(MATTERS, number + round);
  const day = `${1 + (number % 28)} March ${1990 + Math.floor(number / 28)}`;
  return [
    'MELL FERRY PARTNERSHIP',
    '',
    `NOTES of a meeting held on ${day}.`,
    '',
    `PRESENT: ${[...new Set([one, other, 'Cllr Hana Dole (Chairman)'])].join(', ')}`,
    '',
    `1. Report on ${matter}`,
    '',
    `${one} introduced a report on ${matter} in round ${round} of the Joint Needs Review (JNR).`,
    '',
    `RESOLVED that round ${round} of ${matter} be supported.`,
    '',
    `Action: ${other} to report on round ${round} by June.`,
    '',
    '2. Any other business',
    '',
    `The Chairman thanked everybody for round ${round}.`,
    '',
  ].join('\n');
}
