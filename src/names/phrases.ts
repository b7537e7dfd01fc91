// Offices, organisations and groups as phrases: `Housing Service Officer`, `Head of Community Safety`, `members of the public`.
import { type HeadKind, headKind, takesOf } from './heads.ts';
import { adjoins, fold, type Token } from './tokens.ts';

/** A phrase whose words are `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: HeadKind;
  /** The office is a part in the meeting itself. */
  readonly meeting: boolean;
}

const ARTICLES = new Set([
  'the',
  'our',
  'their',
  'a',
  'an',
  'another',
  'one',
  'some',
  'all',
  'to',
  'and',
  'by',
  'that',
  'parish',
  'town',
  'city',
]);
/** Whether a word that has no capital can begin a phrase. */
export const mayOpen = ({ word }: Token): boolean => word.meetingOffice || word.vice;

/** Before what is theirs another phrase begins. */
const OWNERS = new Set(['our', 'their', 'his', 'her']);
/** Capitals that stand for no body. */
const NO_BODY =
  /^(?:I|II|III|IV|VI|VII|AM|PM|AOB|AGM|EGM|GDPR|VAT|UK|EU|US|USA|IT|HR|TV|OK|ID|NB|RE|PS|MP|MSP|TD|OBE|MBE|ASAP|TBC|TBA|NO|YES|CCTV|PDF|CD|DVD|FAQ|FOI|DHR|COVID|RESOLVED|AGREED|ACTION|NOTED|PRESENT|APOLOGIES)$/;

/** The phrase that begins at word `index`, null where none does. The article before it is no part of it. */
export function phraseAt(tokens: readonly Token[], index: number): Phrase | null {
  const token = tokens[index];
  if (!token) return null;
  if (isSeat(tokens, index)) return null;
  if (!token.capital) return lowerCasePhrase(tokens, index);
  if (isArticle(token)) return null;
  const vice = splitVice(tokens, index);
  if (vice) return vice;
  let best = null as Phrase | null;
  let office = null as Phrase | null;
  let at = index;
  for (let word = tokens[at]; word && at < index + 10; word = tokens[at]) {
    if (at > index && OWNERS.has(word.lower)) break;
    const kind = word.capital || at > index ? headOf(word, tokens[at - 1]) : undefined;
    const counts = kind && (word.capital || (kind === 'group' && at === index + 1));
    if (kind && counts) {
      // What an office is of does not make it another thing: `Head of Legal Services`, `Leader of the Council`.
      best = office
        ? { ...office, to: at + 1 }
        : { from: index, to: at + 1, kind, meeting: kind === 'office' && word.word.meetingOffice };
    }
    if (word.word.plain !== word.text || !adjoins(word)) break;
    const following = tokens[at + 1];
    if (!following) break;
    if (best?.kind === 'office' && best.to === at + 1 && following.lower === 'of' && !takesOf(word.lower)) break;
    if (
      best?.kind === 'office' &&
      best.to === at + 1 &&
      following.word.link &&
      following.lower !== 'of' &&
      !following.capital
    )
      break;
    if (following.capital || (at === index && headKind(following.lower) === 'group')) at += 1;
    else {
      const link = linkTo(tokens, at + 1);
      if (link === null) break;
      if (best?.to === at + 1 && best.kind !== 'office' && !/^(?:of|for)$/.test(following.lower)) break;
      if (best?.kind === 'office' && best.to === at + 1) office = best;
      at = link;
    }
  }
  if (best) return extended(tokens, best);
  return acronym(token) ? { from: index, to: index + 1, kind: 'organisation', meeting: false } : null;
}

/** What a noun heads: `Member` is one of many, `Cabinet Member` an office. */
function headOf({ word }: Token, before: Token | undefined): HeadKind | undefined {
  const member =
    word.bare === 'member' &&
    before?.capital &&
    /^(?:cabinet|lead|executive|non-executive|portfolio|local|lay)$/.test(before.lower);
  return member ? 'office' : word.head;
}

/** `took the chair`, `in the Chair`: the seat, not who sits in it. */
function isSeat(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.end - token.start !== 5 || token.lower !== 'chair' || tokens[index - 1]?.lower !== 'the')
    return false;
  return /^(?:took|take|takes|taking|taken|assumed?|assuming|resumed?|resuming|vacated?|vacating|left|occupied|in|into)$/.test(
    tokens[index - 2]?.lower ?? '',
  );
}

const isArticle = ({ word }: Token): boolean => word.opening;

/** Over `of`, `for the`, `and` to the next capitalised word; null where the run ends. */
function linkTo(tokens: readonly Token[], index: number): number | null {
  for (let at = index; at < index + 2; at++) {
    const token = tokens[at];
    if (!token?.word.link || !adjoins(token)) return null;
    // `CCTV and the Chief Executive`: two things
    if (at > index && /^(?:and|&|to)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    if (tokens[at + 1]?.capital) return at + 1;
  }
  return null;
}

/** `Head` + `of Community Safety`: takes the words after `of` that belong to an office's or a body's name. */
function extended(tokens: readonly Token[], phrase: Phrase): Phrase {
  const last = tokens[phrase.to - 1];
  if (!last || !adjoins(last) || phrase.kind === 'group') return phrase;
  const of = tokens[phrase.to];
  if (of?.lower !== 'of' && of?.lower !== 'for') return phrase;
  if (phrase.kind === 'office' && !takesOf(fold(last.text))) return phrase;
  const link = linkTo(tokens, phrase.to);
  if (link === null) return phrase;
  let to = link;
  while (tokens[to]?.capital) {
    const token = tokens[to];
    to += 1;
    if (!token || !adjoins(token)) break;
    const following = tokens[to];
    if (following && /^(?:and|&)$/.test(following.lower) && tokens[to + 1]?.capital && adjoins(following)) {
      const head = headKind(fold(tokens[to + 1]?.text ?? ''));
      if (head === 'office' || /^(?:mr|mrs|ms|miss|dr|cllr|councillor)$/.test(tokens[to + 1]?.lower ?? '')) break;
      to += 1;
    }
  }
  return { ...phrase, to };
}

/** `Vice- Chairman`, `Vice Chair`: an office that a converter or a writer cut in two. */
function splitVice(tokens: readonly Token[], index: number): Phrase | null {
  const [vice, chair] = [tokens[index], tokens[index + 1]];
  if (!vice?.word.vice || !chair || !/^\s*(?:-\s*)?$/.test(vice.after)) return null;
  if (!/^(?:chair|chairman|chairperson|chairwoman|president|mayor|clerk|convenor|convener)$/.test(chair.bare))
    return null;
  return { from: index, to: index + 2, kind: 'office', meeting: true };
}

/** `the clerk`, `vice-chairman`, `members of the public`, `a resident`. */
function lowerCasePhrase(tokens: readonly Token[], index: number): Phrase | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !mayOpen(token) || !ARTICLES.has(before.lower)) return null;
  const vice = splitVice(tokens, index);
  if (vice) return vice;
  if (token.word.meetingOffice) return { from: index, to: index + 1, kind: 'office', meeting: true };
  return null;
}

function acronym(token: Token): boolean {
  const { mixed, plain } = token.word;
  return !mixed && /^\p{Lu}{2,7}s?$/u.test(plain) && !NO_BODY.test(plain);
}
