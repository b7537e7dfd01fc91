// Commitments and follow-ups in the sentences that no label, column or table has taken.

import type { ActionFact } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { partOf } from '../../names/wording.ts';
import { commitmentsIn } from './commitments.ts';
import { followupIn } from './followups.ts';
import { type Passage, sameOwner } from './passages.ts';
import { actionFact, type Reader } from './reader.ts';

/** Reads the narrative of an item's passages. */
export function narrativeActions(passages: readonly Passage[], reader: Reader): ActionFact[] {
  const facts: ActionFact[] = [];
  const earlier: string[] = [];
  for (const passage of passages) {
    for (const sentence of passage.narrative) {
      const text = partOf(passage.text, sentence.start, sentence.end);
      const claims = passage.claims.filter(
        (one) => one.sentence.start < sentence.end && sentence.start < one.sentence.end,
      );
      if (!claims.some((one) => one.owners === null))
        facts.push(
          ...sentenceActions(
            passage,
            sentence.start,
            text,
            earlier,
            claims.flatMap((one) => one.owners ?? []),
            reader,
          ),
        );
      earlier.push(text);
    }
  }
  return facts;
}

type Claimed = Parameters<typeof actionFact>[0]['owners'];

function sentenceActions(
  passage: Passage,
  from: number,
  text: string,
  earlier: readonly string[],
  claimed: Claimed,
  reader: Reader,
): ActionFact[] {
  const commitments = commitmentsIn(text, earlier, reader.roster, reader.body).filter(
    (one) => !one.owners.some((doer) => claimed.some((owner) => sameOwner(doer, owner, reader.roster))),
  );
  if (commitments.length === 0) {
    const rule = claimed.length > 0 ? null : followupIn(text, reader.body);
    return rule === null
      ? []
      : [
          actionFact({
            action: 'follow-up',
            by: `actions/follow-up-${rule}`,
            owners: [],
            pieces: [{ passage, start: from, end: from + text.length }],
          }),
        ];
  }
  const facts = commitments.map((one, index) => {
    const start = index === 0 ? 0 : one.start;
    const end = commitments[index + 1]?.start ?? text.length;
    const words = text.slice(start, end);
    return actionFact({
      action: 'commitment',
      by: `actions/${one.rule}`,
      owners: one.owners,
      pieces: [
        {
          passage,
          start: GRANTED.has(one.rule) ? beginningOf(passage, from, earlier.at(-1)) : from + start,
          end:
            from +
            start +
            words.replace(/(?:(?<![\s,;])[\s,;]+)?(?:(?:\band|\bbut)[\s,;]*)?(?:(?:\bthe|\bThe)\s*)?$/, '').length,
        },
      ],
      status: one.rule === 'outstanding' ? 'in-process' : null,
    });
  });
  return [...facts, ...besides(passage, from, text, commitments, reader)];
}

/** Rules by which a sentence only grants what the one before it asks: "The Chairman agreed to this." */
const GRANTED: ReadonlySet<string> = new Set(['wish-granted', 'agrees-to-request']);

/** Where the sentence before `from` begins, so that an action says what was granted. */
function beginningOf(passage: Passage, from: number, before: string | undefined): number {
  const text = passage.text.slice(0, from).trimEnd();
  return before !== undefined && text.endsWith(before) ? text.length - before.length : from;
}

/** What comes back by another clause of the sentence: "asks X to …, and it was agreed that the answer come to the next meeting". */
function besides(
  passage: Passage,
  from: number,
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
  reader: Reader,
): ActionFact[] {
  const ends = [...matches(text, /;\s(?:and )?|,? and (?=(?:that|it)\b)/g)].map((match) => match.index);
  const facts: ActionFact[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const clause = text.slice(start, end);
    const rule = taken.some((one) => one.start < end && start < one.end)
      ? null
      : followupIn(clause.replace(/^\W*(?:and )?/, ''), reader.body);
    if (rule !== null)
      facts.push(
        actionFact({
          action: 'follow-up',
          by: `actions/follow-up-${rule}`,
          owners: [],
          pieces: [{ passage, start: from + start + (/^\W*(?:and )?/.exec(clause)?.[0].length ?? 0), end: from + end }],
        }),
      );
    start = end;
  }
  return facts;
}
