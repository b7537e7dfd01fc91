// `action-without-owner`: an action is printed as one, and nobody is named to do it.
import type { TextCheck } from './rule.ts';
import { firstLine, itemName, quote, sentence } from './words.ts';

export const actionWithoutOwner: TextCheck = {
  about: 'text',
  code: 'action-without-owner',
  severity: 'warning',
  summary: 'an action that names nobody to do it',
  help: `The text prints an action and nobody who is to do it. It stands in kcsp actions --no-owner and in no answer about a person.
Where the original names somebody (in a column that the converter lost, or under the paragraph), put the name into the text
after "Action:". Tasks told in running text that are to come back to the meeting have no doer by their nature and are not
reported.`,
  find: ({ facts, minutes }) =>
    facts
      .filter((fact) => fact.kind === 'action')
      .filter((fact) => fact.action === 'explicit' && fact.owners.length === 0 && fact.status === 'needs-action')
      .map((fact) => ({
        message: sentence(`the action ${quote(fact.text)} in ${itemName(fact.item)} names nobody who is to do it.`),
        lines: firstLine(minutes, fact.span),
      })),
};
