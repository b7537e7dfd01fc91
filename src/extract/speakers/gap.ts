// What may stand between a subject and its verb: "as chairman of the group", ", who had been observing,", "from the Trust".
import { type Predicate, predicateAt } from './predicate.ts';

const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|to|said|asked|agreed|noted)\b/i;
const COMMA_PHRASE = /\s*,\s*([^,;]{1,160}),/y;
/** Words that open an insertion with a verb of its own. */
const CLAUSE =
  /^(?:who|whose|which|when|while|whilst|although|though|as|if|since|after|before|for whom|[a-z]+ing|(?:when\s+|once\s+)?(?:invited|asked|called|pressed|challenged|questioned|requested|supported|seconded|given|allowed|elected|appointed|newly|prompted|urged))\b/i;
const COORDINATE = /^(?:and|but|or|so|he|she|it|they|we|then|this|these|there|however)\b/i;
const BRACKET = /\s*\([^()]{1,160}\)/y;
const DASHED = /\s+[–—-]\s+([^–—;]{1,100}?)(?<!\s)\s+[–—-](?=\s)/y;
/** A position or origin without a closing comma: "as chairman of the group", ", co-chair of the Strategic Group (SG)". */
const LOOSE =
  /(?:\s*,\s+(?!(?:the|it|they|we|he|she|all|both|members|councillors|residents|this|these|there|which|who|and|but|or|so|a|an)\b)|\s+(?:as|from|of|for|on\s+behalf\s+of|representing|at|in|speaking|responding|replying|acting|via)\s+)(?=[\w“"])/iy;
const RELATIVE =
  /(?:\s+(?:from|of|representing)\s+(?:the\s+)?[A-Z][^,;.()]{1,60}?)?(?:\s*,)?\s+who\s+(?:then\s+|also\s+)?/y;
/** ", who was attending in place of X and who said": a second clause after "who". */
const SECOND_CLAUSE = /,\s+who\s+(?:was|were|is|had)\s[^.;]{3,80}?\s+and\s+(?:who\s+)?/y;
/** "Miss B and others felt". */
const OTHERS =
  /(?:\s*,)?\s+(?:and|with)\s+(?:(?:some|several|many|all|a\s+number\s+of|other|the|two|three|of)\s+)*(?:others|members|councillors|colleagues|residents|partners|trustees|governors)\s+(?:also\s+|both\s+|all\s+)?/y;
/** "Mr A - asked that", "Mr A: reported that". */
const MARK = /\s*:\s+(?=[a-z])|\s+[–—-]\s+(?=[a-z])/y;
const AGAIN = /(?:\s*,)?\s+(?:he|she)\s+/y;

/**
 * The predicate of saying whose subject ends at `offset`, with anything that may stand between; null where the subject
 * does something else. An `object` (of "welcomed", say) can only go on by "who" or a new "she".
 */
export function predicateAfter(text: string, offset: number, limit: number, object = false): Predicate | null {
  const near = predicateAt(text, offset, limit);
  if (near) return near;
  for (const lead of object ? [RELATIVE, SECOND_CLAUSE, AGAIN, OTHERS, MARK] : [RELATIVE, AGAIN, OTHERS, MARK]) {
    const at = skip(lead, text, offset);
    const found = at > offset ? predicateAt(text, at, limit) : null;
    if (found) return found;
  }
  return object ? null : beyond(text, offset, limit, 3);
}

/** The predicate of ", who described …" after a name that is itself the object of something. */
export function relativeAfter(text: string, offset: number, limit: number): Predicate | null {
  const at = skip(/,\s+who\s+(?:then\s+|also\s+)?/y, text, offset);
  return at > offset ? predicateAt(text, at, limit) : null;
}

function beyond(text: string, offset: number, limit: number, depth: number): Predicate | null {
  if (depth === 0) return null;
  for (const insertion of [BRACKET, DASHED, COMMA_PHRASE]) {
    insertion.lastIndex = offset;
    const found = insertion.exec(text);
    if (!found || offset + found[0].length > limit || !inserted(found[1] ?? '')) continue;
    const end = offset + found[0].length;
    const after = predicateAt(text, end, limit) ?? beyond(text, end, limit, depth - 1);
    if (after) return after;
  }
  return loose(text, offset, limit);
}

function inserted(phrase: string): boolean {
  if (COORDINATE.test(phrase)) return false;
  return CLAUSE.test(phrase) || !FINITE.test(phrase.replace(/\b(?:that|who|whom|which|whose|where)\b.*$/is, ''));
}

/** Looks word by word for a predicate, as long as no other verb comes between. */
function loose(text: string, offset: number, limit: number): Predicate | null {
  const start = skip(LOOSE, text, offset);
  if (start === offset) return null;
  const end = Math.min(limit, start + 130);
  const words = /(?<!\s)\s+(?=[a-z])/g;
  words.lastIndex = start;
  for (let found = words.exec(text); found && found.index < end; found = words.exec(text)) {
    const between = text.slice(start, found.index);
    if (/[;:]/.test(between) || FINITE.test(between) || /,\s+(?:the|it|they|we|and)\b/i.test(between)) return null;
    const predicate = predicateAt(text, found.index, end);
    if (predicate) return predicate;
  }
  return null;
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
