// Decisions of the body: from findings in sentences to resolutions with their limbs, votes and outcomes.
import type { Item, ResolutionFact, Vote } from '../../model/index.ts';
import type { Extractor } from '../extractor.ts';
import { type Body, bodyOf } from './body.ts';
import { decisionsIn } from './decisions.ts';
import { REPEATING_TITLE } from './decoys.ts';
import { partsOf } from './limbs.ts';
import { proposerIn, seconderIn } from './movers.ts';
import { type Passage, passagesOf, spanOf, textOf } from './passages.ts';
import { voteIn } from './votes.ts';

/** Decisions of the body itself, taken at this meeting. A report and an agenda have none. */
export const resolutions: Extractor<ResolutionFact> = {
  kind: 'resolution',
  summary: 'what the body resolved, agreed, approved, noted, deferred or refused, with limbs and votes',
  extract: (minutes, { roster }) => {
    if (minutes.kind === 'report' || minutes.kind === 'agenda') return [];
    const body = bodyOf(minutes, (initials) => roster.byInitials(initials) !== null);
    return minutes.items.flatMap((item) => resolutionsOf(item, body));
  },
};

const NO_VOTE: Vote = { proposer: null, seconder: null, for: null, against: null, abstained: null, unanimous: null };

/** Of a motion, the movers stand in its first words and the figures in its last: what lies between may be another vote. */
function motionVote(held: readonly Passage[], result: readonly Passage[]): Vote | null {
  const voted = voteIn(textOf(result)) ?? NO_VOTE;
  const {
    for: inFavour,
    against,
    abstained,
    unanimous,
  } = voted.for === null && voted.against === null ? (voteIn(textOf(held)) ?? voted) : voted;
  const opening = [1, 2, 3].map((count) => textOf(held.slice(0, count)));
  const first = (name: (text: string) => string | null): string | null =>
    opening.map(name).find((found) => found !== null) ?? null;
  const vote = {
    proposer: first(proposerIn) ?? voted.proposer,
    seconder: first(seconderIn) ?? voted.seconder,
    for: inFavour,
    against,
    abstained,
    unanimous: voted.unanimous ?? unanimous,
  };
  return Object.values(vote).every((value) => value === null) ? null : vote;
}

function resolutionsOf(item: Item, body: Body): ResolutionFact[] {
  const title = item.title?.text ?? '';
  // a list at the end that repeats what was decided
  if (REPEATING_TITLE.test(title)) return [];
  const passages = passagesOf(item);
  return decisionsIn(passages, { body, title }).flatMap((decision) => {
    const held = passages.slice(decision.from, decision.to + 1);
    const opening = held[0];
    if (!opening) return [];
    const text = textOf(held);
    const vote =
      decision.from < decision.at ? motionVote(held, passages.slice(decision.at, decision.to + 1)) : voteIn(text);
    return {
      kind: 'resolution' as const,
      span: spanOf(held),
      by: decision.by,
      item,
      paragraph: opening.paragraph,
      text,
      outcome: decision.outcome,
      formal: decision.formal,
      parts: decision.limbs ? partsOf(passages.slice(decision.at, decision.limbsTo + 1)) : [],
      vote: decision.figures ? { ...NO_VOTE, ...vote, ...decision.figures } : vote,
    };
  });
}
