// Who decides: the body that met, under every name its minutes use for it.

import type { Minutes } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';

const NOUNS = [
  'sub-?committee',
  'committee',
  'council',
  'partnership',
  'board',
  'panel',
  'forum',
  'working group',
  'task (?:force|group)',
  'steering group',
  'group',
  'cabinet',
  'executive',
  'authority',
  'commission',
  'association',
  'trust',
  'assembly',
  'federation',
  'governing body',
  'governors',
  'trustees',
  'society',
  'club',
  'network',
];
/** A committee room is no committee. */
const NOUN = new RegExp(
  `\\b(?:${NOUNS.join('|')})\\b(?!['’]?s?\\s+(?:rooms?|chambers?|house|offices?|hall|building|suite|members?|tax)\\b)`,
  'gi',
);
/** A noun as it ends a printed name: "Partnership", "PARTNERSHIP". */
const PRINTED = NOUNS.flatMap((noun) => [
  noun.replace(/(^|[ -]|\(\?:|\|)([a-z])/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  noun.toUpperCase(),
]);
const NAME = new RegExp(
  `\\b([A-Z][\\w'’.-]{0,40}(?:\\s+(?:[A-Z][\\w'’.-]{0,40}|and|of|the|for|with|in|on|&|AND|OF|THE|FOR)){0,9}?\\s+(?:${PRINTED.join('|')}))\\b`,
  'gu',
);
const ABOUT_THE_MEETING = /\b(?:meeting|minutes|notes|proceedings)\b|\b(?:19|20)\d\d\b/i;
const ABOUT_PEOPLE =
  /^\W*(?:present|in attendance|also|attendance|apologies|members?|officers?|venue|contact|clerk|councillors?)\b/i;
/** Bodies that only comment on planning applications: what becomes of one is decided elsewhere. */
const CONSULTEE = /\b(?:parish|community|town|village)\s+(?:council|meeting)\b/i;

/** The body that met. */
export interface Body {
  /** Pattern (no flags, no capturing group) of the words that name the body as a subject, in small letters. */
  readonly subject: string;
  /** A parish, town or community council: asked about planning applications, not their judge. */
  readonly consultee: boolean;
}

/** Learns the body's names from the head of the document, the front matter and the file's name. */
export function bodyOf(minutes: Minutes, isPersonsInitials: (initials: string) => boolean): Body {
  const lines = headLines(minutes);
  const nouns = ownNouns(lines);
  const names = namesIn(lines, nouns);
  const acronyms = acronymsOf(names, minutes).filter((initials) => !isPersonsInitials(initials));
  const modifiers = new Set([
    'full',
    'whole',
    'entire',
    'said',
    'parish',
    'community',
    'town',
    ...names.flatMap((name) => name.toLowerCase().split(/\s+/u)),
  ]);
  const before = [...modifiers].filter((word) => /^[a-z'’-]+$/u.test(word) && word !== 'the').join('|');
  const people =
    `(?:(?:all|both|most|several|a majority of|the majority of)\\s+(?:of\\s+)?)?(?:the\\s+)?(?:(?:${before}|elected|voting|remaining|other)\\s+){0,12}` +
    '(?:members|councillors|cllrs|partners|governors|trustees|directors|delegates)(?:\\s+of the (?:committee|council|board|panel|partnership|group))?' +
    '(?:\\s+(?:present|in attendance|all))?';
  const alternatives = [
    `(?:the\\s+)?(?:(?:${before})\\s+){0,12}(?:${nouns.join('|')})(?:\\s+members)?`,
    people,
    'all(?:\\s+(?:those\\s+)?present)?',
    'everyone(?:\\s+present)?',
    'those present',
    '(?:the|a) (?:clear |large |overwhelming )?majority(?! of)',
    '(?:the|this) meeting',
    'we(?:\\s+all)?',
    ...acronyms.map((initials) => `(?:the\\s+)?${initials.toLowerCase()}(?:\\s+members)?`),
  ];
  return { subject: `(?:${alternatives.join('|')})`, consultee: lines.some((line) => CONSULTEE.test(line)) };
}

function headLines(minutes: Minutes): string[] {
  const head = minutes.head
    .slice(0, 40)
    .map((line) => ({ text: line.view.text, strong: line.heading > 0 || line.bold }));
  const lines = head
    .filter(({ text }) => !ABOUT_PEOPLE.test(text))
    .filter(
      ({ text, strong }, index) => strong || index < 3 || ABOUT_THE_MEETING.test(text) || text === text.toUpperCase(),
    )
    .map(({ text }) => text);
  const matter = minutes.frontMatter
    .filter(({ key }) => /title|body|committee|name/i.test(key))
    .map(({ value }) => value.text);
  const file = minutes.source.path.split('/').at(-1) ?? '';
  return [...lines, ...matter, file.replace(/\.\w+$/u, '').replace(/[-_]+/gu, ' ')];
}

/** The nouns that stand for this body. A committee's own minutes say "the Council" of another one. */
function ownNouns(lines: readonly string[]): string[] {
  const found = new Set(lines.flatMap((line) => [...matches(line, NOUN)].map(([noun]) => noun.toLowerCase())));
  if (found.size === 0) return NOUNS;
  // the committee of a club or an association is the body that meets
  if ([...found].every((noun) => /^(?:association|society|club|trust|group|network|federation)$/u.test(noun)))
    return [...found, 'committee'];
  const narrower = [...found].filter(
    (noun) => !/^(?:council|authority|association|trust|group|executive|network)$/u.test(noun),
  );
  return narrower.length > 0 && found.has('council') ? narrower : [...found];
}

function namesIn(lines: readonly string[], nouns: readonly string[]): string[] {
  const own = new RegExp(`(?:${nouns.join('|')})$`, 'i');
  const names = lines.flatMap((line) => [...matches(line, NAME)].map(([, name]) => name ?? ''));
  const trimmed = names.map((name) =>
    name
      .replace(/^.*\b(?:meeting|minutes|notes|proceedings|title)\s+(?:of|at)?\s*(?:the|a)?\s*/i, '')
      .replace(/^(?:the|of|and|for)\s+/i, ''),
  );
  return [...new Set(trimmed.filter((name) => own.test(name) && name.length < 90))];
}

/** Initials of the names, of their last two words ("PC", "CC"), and those that the text puts in brackets after a name. */
function acronymsOf(names: readonly string[], minutes: Minutes): string[] {
  const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const found = new Set<string>();
  for (const name of names) {
    const words = name.split(/\s+/u).filter((word) => !/^(?:and|of|the|for|with|in|on|&)$/i.test(word));
    if (words.length >= 2 && words.length <= 6) found.add(initialsOf(words));
    if (/\b(?:parish|community|town)\s+council$/i.test(name)) found.add(initialsOf(words.slice(-2)));
  }
  const folded = new Set(names.map((name) => name.toLowerCase()));
  for (const [, name, initials] of definitionsIn(minutes)) {
    if (name && initials && (folded.size === 0 || [...folded].some((own) => name.toLowerCase().endsWith(own))))
      found.add(initials);
  }
  return [...found].filter((initials) => /^[A-Z]{2,8}$/u.test(initials));
}

/** A name's initials in brackets. Most paragraphs have none, and finding names is dear. */
const IN_BRACKETS = /\(["“‘']?[A-Z]{2,8}["”’']?\)/;
const DEFINITION = new RegExp(`${NAME.source}\\s*\\(["“‘']?([A-Z]{2,8})["”’']?\\)`, 'gu');

function* definitionsIn(minutes: Minutes): Generator<RegExpExecArray> {
  for (const line of minutes.head) if (IN_BRACKETS.test(line.view.text)) yield* matches(line.view.text, DEFINITION);
  for (const item of minutes.items) {
    for (const { view } of item.paragraphs) if (IN_BRACKETS.test(view.text)) yield* matches(view.text, DEFINITION);
  }
}
