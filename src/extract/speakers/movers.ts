// Who proposed and who seconded, in all the short forms of minutes: "Proposed by A, seconded by B", "Prop. GK, 2nd JR".
import { hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import type { Agency } from './act.ts';

const WORDS = String.raw`proposed|seconded|moved|nominated|prop'?d|sec'?d|proposer|seconder|mover|prop\.?|sec\.?|2nd(?:ed|'d)?|proposal|nomination|pro`;
const PAIR = new RegExp(
  String.raw`(?:^|[\s(\[_*,;.:/–—-])(?:(?:duly|also|and|was|were|it\s+was)\s+){0,6}(?<word>${WORDS})(?:\s*(?:\/|&|and)\s*(?:${WORDS}))?(?<tail>\s*(?:(?:as\s+(?:an?\s+|the\s+)?[\w\s-]{1,40}?|for\s+[\w\s-]{1,40}?|from\s+the\s+chair|en\s+bloc|that\s+[^.;]{1,120}?)(?:(?<!\s)\s+)?)?(?:[:=–—-]\s*)?(?:(?:by|from)\s*(?:[:.–-]\s*)?)?)(?:(?:the|both)\s+)?$`,
  'i',
);
const ON_MOTION =
  /\bon\s+(?:the\s+)?(?:proposition|proposal|motion|nomination|proposing|suggestion)\s+(?:of|by|from)\s+(?:the\s+)?$/i;
/** A word of moving near enough to reach the name. */
const WORTH = /\b(?:prop|sec|2nd|moved|mover|nominat|motion|pro\b|on\s+(?:the\s+)?suggestion)/i;
const MOVING = hint(/^(?:prop|sec|2nd|moved|mover|nominat|motion|pro$|suggestion)/i);
const SECONDING: ReadonlySet<string> = new Set([
  'seconded',
  "sec'd",
  'secd',
  'seconder',
  'sec',
  '2nd',
  '2nded',
  "2nd'd",
]);

/**
 * How the person named at `at` moved or seconded, by the words before the name; null where they say nothing of it. `named`: the
 * sentence has named somebody before; `subject`: where that name ends, if it is no mover's.
 */
export function motionBefore(
  text: string,
  sentence: number,
  at: number,
  named: boolean,
  subject: number | null,
): Agency | null {
  if (!hintsOf(text).has(MOVING)) return null;
  const before = text.slice(Math.max(sentence, at - 170), at);
  if (!WORTH.test(before)) return null;
  const motion = ON_MOTION.exec(before);
  if (motion) return agency('proposed', motion[0], at - before.length + motion.index);
  const found = PAIR.exec(before);
  const word = found?.groups?.word;
  const tail = found?.groups?.tail;
  if (!found || word === undefined || tail === undefined) return null;
  const from = at - before.length + found.index;
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain === 'nomination' || plain === 'proposal')
    return /by|:/.test(tail) && !/nomination/.test(plain) && /:/.test(tail) ? agency('proposed', found[0], from) : null;
  const verb = SECONDING.has(plain)
    ? 'seconded'
    : plain === 'moved'
      ? 'moved'
      : plain === 'nominated'
        ? 'nominated'
        : 'proposed';
  if (/\b(?:by|from)\b|[:=–—-]/.test(tail)) return agency(verb, found[0], from);
  // "Mr A seconded Mr B": he has a subject, so the name after it is its object
  const own = subject === null ? '-' : text.slice(subject, at - tail.length - word.length);
  if (/ed$/i.test(word) && /^\s*(?:(?:also|then|duly)\s+)?$/.test(own)) return null;
  if (/er$|\.$|^(?:prop|sec|2nd)/i.test(word) && word !== 'proposed') return agency(verb, found[0], from);
  // A bare "proposed Cllr B" after a name has B as its object; after a stop or with a capital it is a form to be filled in.
  const head = before.slice(0, found.index + 1);
  const bare = head.trim() === '' || /[,;(.:–—/*_\]]\s*$/.test(head) || /^[A-Z]/.test(word);
  return bare && !named
    ? agency(verb, found[0], from)
    : bare && /^[A-Z]/.test(word)
      ? agency(verb, found[0], from)
      : null;
}

function agency(verb: string, words: string, from: number): Agency {
  const lead = words.length - words.trimStart().length;
  return { verb, start: from + lead, end: from + words.trimEnd().length };
}
