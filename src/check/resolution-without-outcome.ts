// `resolution-without-outcome`: the text says RESOLVED and then not what.
import type { ResolutionFact } from '../model/index.ts';
import type { TextCheck } from './rule.ts';
import { firstLine, itemName, quote, sentence } from './words.ts';

/** The words that announce a decision, with nothing said yet. */
const ANNOUNCED =
  /^(?:it\s+was\s+|and\s+)?(?:therefore\s+|also\s+|unanimously\s+)*(?:resolved|agreed|decision|recommended|recommendation)s?(?:\s+unanimously)?[\s:.…–—-]*(?:that|to)?(?:\s+the\s+[\w\s-]{0,60}?)?[\s:.…–—-]*$/i;

export const resolutionWithoutOutcome: TextCheck = {
  about: 'text',
  code: 'resolution-without-outcome',
  severity: 'warning',
  summary: 'a resolution that does not say what was resolved',
  help: `The text announces a decision (RESOLVED, DECISION) and then stops, or says nothing from which kcsp can tell what became
of the matter; the outcome in the record is then "other". Often the rest of the sentence was lost at a page break or stands
in a list that the file lacks. Compare with the original and complete the text.`,
  find: ({ facts, minutes }) =>
    facts
      .filter((fact) => fact.kind === 'resolution')
      .filter((fact) => fact.outcome === 'other' && saysNothing(fact))
      .map((fact) => ({
        message: sentence(
          `${itemName(fact.item)} announces a decision, ${quote(fact.text)}, and does not say what it was.`,
        ),
        lines: firstLine(minutes, fact.span),
      })),
};

function saysNothing({ text, parts }: ResolutionFact): boolean {
  return parts.length === 0 && ANNOUNCED.test(text.trim());
}
