// Who moved and who seconded, from the ways in which minutes print it: "Prop. GK, 2nd PN", "moved by Cllr Hart".
const TITLE =
  '(?:(?:County|District|Borough|Town|Parish)\\s+)?(?:(?:Cllrs?|Councillors?|Clir|Cmhlr|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev|Canon|Alderman|Baroness|Lord|Lady)\\.?\\s+){0,4}';
const STOPS = 'Seconded|Prop|Proposed|Moved|Vote|All|And|Resolved|That|Agreed|Carried|For|Against|The';
const WORD_OF_NAME = `(?!(?:${STOPS})\\b)(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{0,40}|\\([A-Z]\\))`;
const NAME = `(?:the\\s+(?:(?:Vice|Deputy)[- ]?)?(?:Chair(?:man|person|woman)?|President|Mayor|Treasurer)|${TITLE}${WORD_OF_NAME}(?:(?:\\s*(?:de|van|O’))?\\s+${WORD_OF_NAME}|(?<=\\.)${WORD_OF_NAME}){0,4}(?:,\\s*(?:T\\.D\\.|TD|MBE|OBE))?)`;
const BY = '(?:\\s+for (?:payment|approval|adoption))?\\s*(?:by\\s*)?(?:[:–-]\\s*)?';
const PROPOSER = [
  new RegExp(`\\b(?:(?:[Pp]roposed|PROPOSED|[Mm]oved|[Pp]roposer)\\b|[Pp]rop\\b\\.?)${BY}(${NAME})`, 'u'),
  new RegExp(`\\b(?:proposition|proposal|motion) (?:of|by|from) (${NAME})`, 'u'),
  new RegExp(`(${NAME})\\s+(?:then\\s+|formally\\s+)?(?:proposed|moved)\\b`, 'u'),
];
const SECONDER = [
  new RegExp(
    `\\b(?:(?:[Ss]econded|SECONDED|[Ss]econder)\\b|2nd(?:ed)?(?!\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|of|meeting)\\b)\\b\\.?|[Ss]ec\\b\\.?)${BY}(${NAME})`,
    'u',
  ),
  new RegExp(`(${NAME})\\s+(?:duly\\s+)?seconded\\b`, 'u'),
];

/** Words without which nobody moves and nobody seconds: patterns of names are tried on every word of a text. */
const MOVES = /prop|mov|motion/i;
const SECONDS = /sec|2nd/i;
const ABSTAINS = /abstain|vote|dissent/;

/** The name of the mover as printed, with its title; null where none is printed. */
export function proposerIn(text: string): string | null {
  return MOVES.test(text) ? nameIn(text, PROPOSER) : null;
}

/** The name of the seconder as printed, with its title; null where none is printed. */
export function seconderIn(text: string): string | null {
  return SECONDS.test(text) ? nameIn(text, SECONDER) : null;
}

function nameIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name) return name.replace(/(?<![\s.,])[\s.,]+$/u, '');
  }
  return null;
}

/** Everything that names a mover, a seconder, an abstainer. Names: so capitals count. */
const WHO = new RegExp(
  `${[...PROPOSER, ...SECONDER].map((pattern) => pattern.source).join('|')}|${NAME}\\s+(?:abstain(?:ed|ing)|(?:did not|didn’t) vote|dissent(?:ed|ing))`,
  'gu',
);

/** The text without whoever moves, seconds, abstains. */
export function withoutNamed(text: string): string {
  return MOVES.test(text) || SECONDS.test(text) || ABSTAINS.test(text) ? text.replace(WHO, ' ') : text;
}
