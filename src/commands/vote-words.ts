// A vote in a few words.
import type { Vote } from '../model/index.ts';

/** `proposed by A, seconded by B, 5 for, 2 against, 1 abstained`; empty where nothing is printed. */
export function voteWords(vote: Vote | null): string {
  if (vote === null) return '';
  const parts = [
    vote.proposer === null ? null : `proposed by ${vote.proposer}`,
    vote.seconder === null ? null : `seconded by ${vote.seconder}`,
    vote.for === null ? null : `${vote.for} for`,
    vote.against === null ? null : `${vote.against} against`,
    vote.abstained === null ? null : `${vote.abstained} abstained`,
    vote.unanimous === true ? 'unanimous' : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
