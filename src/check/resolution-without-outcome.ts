// `resolution-without-outcome`: the text says RESOLVED and then not what.
import type { ResolutionFact } from '../model/index.ts';
import type { TextCheck } from './rule.ts';
import { firstLine, itemName, quote, sentence } from './words.ts';

/** The words that announce a decision; `Agreed.` by itself says that a motion was, and announces nothing. */
const ANNOUNCED =
  /^(?:and\s+)?(?:it\s+was\s+)?(?:(?:therefore|also|then|further|unanimously)\s+)*(?:resolved|agreed|recommended|decided|decision)(?:\s+unanimously)?\s*(?:[:–—-]+\s*(?:(?:that|to)\b)?|\b(?:that|to)\b)/i;
/** What may follow them and still say nothing: the name of the body. `Agreed to the Terms of Reference` says what. */
const BODY_ALONE =
  /^\s*(?:[Tt]he\s+(?:(?<![\p{L}\p{N}&’'-])(?:\p{Lu}[\p{L}\p{N}&’'-]*[\s,]*|and\s+|of\s+|for\s+)){1,8})?(?:(?<![\s:.…–—-])[\s:.…–—-]+)?$/u;

export const resolutionWithoutOutcome: TextCheck = {
  about: 'text',
  code: 'resolution-without-outcome',
  severity: 'warning',
  summary: 'a resolution that does not say what was resolved',
  help: `The text announces a decision (RESOLVED that, DECISION:) and then stops, so the outcome in the record rests on that word
alone. Most often the rest of the sentence was lost at a page break, or stood in a list that the file lacks. Compare with
the original and complete the text.`,
  find: ({ facts, minutes }) =>
    facts
      .filter((fact) => fact.kind === 'resolution')
      .filter(saysNothing)
      .map((fact) => ({
        message: sentence(
          `${itemName(fact.item)} announces a decision, ${quote(fact.text)}, and does not say what it was.`,
        ),
        lines: firstLine(minutes, fact.span),
      })),
};

function saysNothing({ text, parts }: ResolutionFact): boolean {
  const words = ANNOUNCED.exec(text.trim());
  if (parts.length > 0 || words === null) return false;
  const rest = text.trim().slice(words[0].length);
  return /\bto$/i.test(words[0]) ? !/[\p{L}\p{N}]/u.test(rest) : BODY_ALONE.test(rest);
}
