// The words that open an attendance list, and what they say of everybody in it.

import type { Capacity } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';

/** What a label says. */
export interface Label {
  readonly capacity: Capacity;
  /** `Chairman:` before a single name. */
  readonly role: string | null;
  /** `Kent Police:` before the people of that body. */
  readonly organisation: string | null;
  /** The label speaks of several people by their office, so that bare surnames may follow: `Councillors:`. */
  readonly surnames: boolean;
  /** Attendance beyond doubt, so that lists may begin here. */
  readonly opens: boolean;
}

/** A label found at an offset of a text. */
export interface FoundLabel {
  readonly label: Label;
  readonly start: number;
  /** Where what it introduces begins. */
  readonly end: number;
}

const BODY_PEOPLE =
  'councillors?|cllrs?|members?|governors?|trustees?|directors?|partners?|representatives?|directors?';
const STAFF = 'officers?|officials?|council officials|council officers|staff|officers? of the council';

const LABELS: readonly (readonly [pattern: string, capacity: Capacity, opens: boolean])[] = [
  [
    '(?:formal |an )?apolog(?:y|ies)(?:,? and substitut\\w+| & substitut\\w+| and absen\\w+)?(?: (?:for|of) (?:non-?attendance|absence))?(?: (?:were|was|had been|have been))?(?: (?:duly )?(?:received|accepted|tendered|noted|submitted|given|sent|recorded|reported|made|presented|offered|intimated|announced)(?: and (?:accepted|noted|approved|recorded))?)?(?: from| by| on behalf of)?',
    'apologies',
    true,
  ],
  ['apols?\\.?|regrets|non-?attendance', 'apologies', true],
  [
    "sorry(?: not to be (?:here|there)| to miss(?: it| us)?)?|sent (?:their )?(?:sorries|regrets|apologies)|could(?: not|n[’']t) (?:make it|come|be (?:here|there|with us)|attend)|(?:those )?(?:unable|not able) to (?:come|be (?:here|there|present|with us)|make it)|away|missing",
    'apologies',
    true,
  ],
  ['ymddiheuriadau(?: am absenoldeb)?', 'apologies', true],
  ['(?:yn )?absennol', 'absent', true],
  ['hefyd yn bresennol|yn mynychu|mewn presenoldeb', 'in-attendance', true],
  ['leithsc[ée]al(?:a|ta)?', 'apologies', true],
  ['absent with apolog(?:y|ies)|unable to attend', 'apologies', true],
  [
    `(?:(?:${BODY_PEOPLE}) )?absent(?: without apolog(?:y|ies))?|absentees?|absences?|not (?:present|in attendance)|did not attend`,
    'absent',
    true,
  ],
  ['substitutes?|substitutions?|substitute members', 'substitute', true],
  [
    `also,? (?:present|in attendance|attending)(?: were)?|(?:${STAFF}|others?|other people|guests?|visitors?|public|non-members|other members) (?:present|in attendance|attending)|in attendance(?: were)?|other attendees|others attending`,
    'in-attendance',
    true,
  ],
  [
    `(?:${STAFF})|others?|secretariat|observers?|guests?(?: speakers?)?|visitors?|invit(?:ed|ees)(?: guests?)?|advis[eo]rs?|(?:guest )?speakers?|support(?: staff| officers?)?|ex[- ]officio|also`,
    'in-attendance',
    false,
  ],
  [
    '(?:minutes?|notes?)(?: taken)? by|(?:minute|note)s?[- ]?(?:taker|secretary)|secretary|(?:parish |town |council |community )?clerk(?: to the (?:council|governors|board|committee))?',
    'in-attendance',
    false,
  ],
  [
    'members of (?:the )?public(?: (?:present|in attendance))?|(?:the )?public(?: present)?|residents|press',
    'in-attendance',
    false,
  ],
  [
    `there (?:were|was) (?:also )?present|(?:the following|those)(?: members| councillors| people)? (?:were |was )?(?:also )?(?:present|in attendance|attended)(?: were)?|(?:those |(?:${BODY_PEOPLE}) |board |committee |panel )?(?:present|in attendance|attending)(?: were| at the meeting)?|present,? in the chair|attendance(?: list| record| at meeting)?(?: \\d{4}(?:\\s?[/–-]\\s?\\d{2,4})?)?|attend(?:ed(?: by)?|ees)|sederunt|i l[áa]thair|in the chair|cathaoirleach|yn bresennol|presennol|(?:those |who (?:was|were) |who[’']s )?(?:here|there)|(?:those )?who (?:came|attended)|(?:on|in) the (?:call|room)|(?:a)?round the table|presiding|in the chair`,
    'present',
    true,
  ],
  [
    `(?:(?:elected|council|committee|board|panel|voting|core|full|co-opted|independent|community) ){0,6}(?:${BODY_PEOPLE})|(?:the )?(?:panel|committee|board)|baill|oireachtas(?: members)?|sectoral interests|garda nominations|(?:acting |the )?(?:vice|deputy)?[- ]?chair(?:man|person|woman)?|(?:town |deputy ){0,2}mayor`,
    'present',
    false,
  ],
];

const AFTER = '(?:\\s*\\(\\d{1,3}\\))?(?:\\s*[:;.–—]\\s*-?|\\s+-\\s+|\\s*:-|\\s*$)';
const STARTS = LABELS.map(([pattern, capacity, opens]) => ({
  capacity,
  opens,
  strict: new RegExp(`^(?:${pattern})${AFTER}`, 'i'),
  loose: opens ? new RegExp(`^(?:${pattern})\\s+`, 'i') : null,
}));
const INLINE = new RegExp(
  `(?<=[\\s.;,)|])(?:${LABELS.map(([pattern]) => pattern).join('|')})\\s*(?::-?|\\s[–—-]\\s)`,
  'giu',
);
const INLINE_CAPITALS =
  /(?<=[\s.;,)|])(?:ALSO PRESENT|IN ATTENDANCE|APOLOGIES(?: FOR ABSENCE)?|PRESENT|OFFICERS PRESENT|ABSENT)(?=\s+\p{Lu})/gu;
const INLINE_LOOSE =
  /(?<=[\s.;,)|])Also,? (?:present|in attendance|Present|In Attendance|in Attendance)(?: were)?:?(?=\s+\p{Lu})/gu;

const ROLE =
  /^(?:(?:the |acting )?(?:vice|deputy)?[- ]?chair(?:man|person|woman)?|in the chair|present,? in the chair|presiding|cathaoirleach|(?:town |deputy )*mayor)$/i;
const SERVANT = /clerk|secretary|taker|(?:minutes?|notes?)(?: taken)? by/i;
/** Labels of the page and of letters, which head no list of people present. */
const NO_LIST =
  /^(?:contact|venue|date|time|place|location|tel|phone|telephone|e-?mail|subject|from|to|by|cc|copies|circulation|distribution|author|report|title|classification|summary|purpose|webcast|media|https?|note|nb|agenda|key|signed|dated|file|ref|held|next|quorum|meeting|minutes|item|action|owner|job|total|page|website|www|proposed|seconded|proposer|seconder|resolved|declaration|categories|body|summary|created|revised|permalink|layout|resources)\b/i;

/** The label with which a line begins: one that lists know, or any `Words:` where `within` a list already. */
export function labelAt(text: string, within: boolean): FoundLabel | null {
  // `Presennol / Present:`
  const bilingual = /^[\p{L}’' ]{3,40}\s*\/\s*(?=\p{L})/u.exec(text);
  const second = bilingual ? labelAt(text.slice(bilingual[0].length), false) : null;
  if (bilingual && second?.label.opens) return { ...second, end: second.end + bilingual[0].length };
  for (const { capacity, opens, strict, loose } of STARTS) {
    const match = strict.exec(text) ?? beforeCapital(loose?.exec(text), text);
    if (match) return { label: labelOf(match[0], capacity, opens), start: 0, end: match[0].length };
  }
  const generic = /^(\p{Lu}[\p{L}\p{N} &'’,./()-]{1,48}?)\s*:(?:-|\s|$)/u.exec(text);
  if (!generic?.[1] || NO_LIST.test(generic[1]) || generic[1].split(' ').length > 7) return null;
  if (!within && !namesFollow(text.slice(generic[0].length))) return null;
  const label: Label = {
    capacity: 'present',
    role: null,
    organisation: bodyOf(generic[1]),
    surnames: false,
    opens: false,
  };
  return { label, start: 0, end: generic[0].length };
}

/** `Present Councillors D Richardson`: a label without a mark needs a capital after it. */
function beforeCapital(match: RegExpExecArray | null | undefined, text: string): RegExpExecArray | null {
  return match && /^\p{Lu}/u.test(text.slice(match[0].length)) ? match : null;
}

/** Further labels within a line: `PRESENT: … IN ATTENDANCE: …`. */
export function inlineLabels(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const pattern of [INLINE, INLINE_CAPITALS, INLINE_LOOSE]) {
    for (const match of matches(text, pattern)) {
      if (inBrackets(text, match.index) || found.some((one) => Math.abs(one.start - match.index) < 16)) continue;
      const own = STARTS.find(({ strict }) => strict.test(`${match[0].replace(/(?<![\s:–—-])[\s:–—-]+$/, '')}:`));
      if (!own || (!/:/.test(match[0]) && !own.opens && !/public/i.test(match[0]))) continue;
      found.push({
        label: labelOf(match[0], own.capacity, own.opens),
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function labelOf(printed: string, capacity: Capacity, opens: boolean): Label {
  const words = printed.replace(/(?<![\s:;.–—-])[\s:;.–—-]+$/, '').trim();
  const role = ROLE.test(words)
    ? /in the chair|presiding/i.test(words)
      ? 'Chair'
      : words
    : SERVANT.test(words)
      ? words
      : null;
  return {
    capacity,
    role: role === null ? null : /taken by|^(?:minutes?|notes?) by/i.test(role) ? 'minute taker' : role,
    organisation: null,
    surnames: /councillors|cllrs|members|baill/i.test(words),
    opens,
  };
}

const inBrackets = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Whether people are named right after a label: with a title, or several in a row. */
const namesFollow = (text: string): boolean =>
  /^\s*(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Sir|Dame|Chief|Supt|Superintendent)\b\.?\s+\p{Lu}/u.test(
    text,
  );

/** The body that a list by sectors is headed by; null for a mere sort of people (`Public sector`). */
function bodyOf(label: string): string | null {
  return /\b(?:police|council|constabulary|nhs|trust|service|pct|office|agency|association|university|college|[A-Z]{2,6})\b/i.test(
    label,
  ) && /[A-Z]{2,}|\s|Police/.test(label)
    ? label.trim()
    : null;
}
