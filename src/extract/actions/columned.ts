// Actions whose owners stand in a column: each owner with the task that the text beside gives him.

import type { ActionFact, OwnerMention } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { type ColumnOwners, ownersAlone, ownersAtEnd } from './column.ts';
import { dueFrom, isWhen } from './due.ts';
import { cutNarrative, isUnknownOffice, type Passage, sameOwner } from './passages.ts';
import { actionFact, type Piece, type Reader } from './reader.ts';
import { commitmentsOf, groundIn, passageAbove } from './rests.ts';

/** Reads owners alone in the passage at `index`, or at its end. */
export function columnActions(passages: readonly Passage[], index: number, reader: Reader): ActionFact[] {
  const passage = passages[index];
  if (!passage || passage.spent || !reader.column) return [];
  const alone =
    passage.text.length <= 60 && passage.paragraph.label === null ? ownersAlone(passage.text, reader.roster) : null;
  if (alone && index > 0) {
    const above = passageAbove(passages, index - 1);
    if (!above) return [];
    passage.spent = true;
    passage.narrative = [];
    const dated = datedBelow(passages, index + 1);
    const mark = { passage: dated?.passage ?? passage, start: 0, end: (dated?.passage ?? passage).text.length };
    return share(above, { ...alone, due: alone.due ?? dated?.due ?? null, start: 0 }, mark, reader);
  }
  const inside = insideActions(passage, reader);
  if (inside.length > 0) return inside;
  const atEnd = ownersAtEnd(passage.text, passage.paragraph.gaps, reader.roster);
  if (!atEnd || atEnd.start === 0) return [];
  cutNarrative(passage, atEnd.start, passage.text.length);
  const above = passage.narrative.length > 0 ? passage : passageAbove(passages, index - 1);
  return above ? share(above, atEnd, { passage, start: atEnd.start, end: passage.text.length }, reader) : [];
}

/** Owners before the next sub-number, where a converter ran several paragraphs together: `… by August. AC 6.3 Newsletter …`. */
function insideActions(passage: Passage, reader: Reader): ActionFact[] {
  const facts: ActionFact[] = [];
  for (const match of matches(
    passage.text,
    /(?<=[.!?)] )[A-Z]{2,3}(?:(?: ?\/ ?| |, )[A-Z]{2,3}){0,3}(?= \d{1,2}\.\d{1,2} [A-Z])/g,
  )) {
    const alone = ownersAlone(match[0], reader.roster);
    if (!alone?.owners.every((owner) => reader.roster.byInitials(owner.name))) continue;
    const sentence = passage.narrative.findLast((one) => one.end <= match.index);
    if (!sentence) continue;
    passage.claims.push({ sentence, owners: null });
    const end = match.index + match[0].length;
    facts.push(
      actionFact({
        action: 'explicit',
        by: 'actions/column',
        pieces: [
          { passage, ...sentence },
          { passage, start: match.index, end },
        ],
        owners: alone.owners,
      }),
    );
  }
  return facts;
}

/** A date on a line of its own below the owners. */
function datedBelow(passages: readonly Passage[], index: number) {
  const passage = passages[index];
  if (!passage || passage.text.length > 30 || !isWhen(passage.text)) return null;
  passage.spent = true;
  passage.narrative = [];
  return { passage, due: dueFrom(passage.text.trim().replace(/^(?:by|before|for) /, '')) };
}

/** Deals the owners out to the tasks of the passage: each doer his own, those without one to the last. */
function share(above: Passage, column: ColumnOwners, mark: Piece, reader: Reader): ActionFact[] {
  const { roster, body } = reader;
  const repeated = column.owners.filter(
    (owner, place) => column.owners.findIndex((one) => one.name === owner.name) !== place,
  );
  if (repeated.length > 0) return column.owners.map((owner) => rest(above, [owner], column, mark, reader));
  const dealt: { owners: OwnerMention[]; start: number; end: number }[] = [];
  const open = new Set(column.owners);
  const commitments = commitmentsOf(above, roster, body);
  for (const { sentence, commitment } of commitments) {
    const theirs = [...open].filter((owner) => commitment.owners.some((doer) => sameOwner(doer, owner, roster)));
    if (theirs.length === 0) continue;
    for (const owner of theirs) open.delete(owner);
    above.claims.push({ sentence, owners: theirs });
    dealt.push({ owners: theirs, start: sentence.start, end: sentence.end });
  }
  // a clerk whom no list names by initials is the owner who is left over
  for (const { sentence, commitment } of commitments) {
    const [next] = open;
    if (!next || !commitment.owners.some((doer) => isUnknownOffice(doer, roster))) continue;
    open.delete(next);
    above.claims.push({ sentence, owners: [next, ...commitment.owners] });
    dealt.push({ owners: [next], start: sentence.start, end: sentence.end });
  }
  const last = dealt.at(-1);
  if (!last) return [rest(above, column.owners, column, mark, reader)];
  last.owners.push(...open);
  return dealt.map((one) =>
    actionFact({
      action: 'explicit',
      by: 'actions/column',
      pieces: [{ passage: above, start: one.start, end: one.end }, mark],
      owners: column.owners.filter((owner) => one.owners.includes(owner)),
      due: column.due,
    }),
  );
}

function rest(
  above: Passage,
  owners: readonly OwnerMention[],
  column: ColumnOwners,
  mark: Piece,
  reader: Reader,
): ActionFact {
  const ground = groundIn(above, owners, reader.roster, reader.body);
  if (ground) above.claims.push({ sentence: ground.sentence, owners: null });
  const piece = { passage: above, start: ground?.sentence.start ?? 0, end: ground?.sentence.end ?? above.text.length };
  return actionFact({ action: 'explicit', by: 'actions/column', pieces: [piece, mark], owners, due: column.due });
}
