// What an extractor is: a function from a parsed document to facts that stand off from it.
import type { AttendanceFact, Fact, Minutes, ResolutionFact } from '../model/index.ts';
import type { Roster } from '../names/roster.ts';

/** What is known of a document by the time a kind of fact is looked for. */
export interface Context {
  /** The names, initials, offices and organisations that this document uses. */
  readonly roster: Roster;
  readonly attendance: readonly AttendanceFact[];
  /** The resolutions, for extractors that run after them. */
  readonly resolutions: readonly ResolutionFact[];
  /** The day of the meeting, for extractors that run after it is known; null where the document doesn't say it. */
  readonly date: string | null;
}

/** One kind of fact: one file, one line in `extract/index.ts`. */
export interface Extractor<F extends Fact = Fact> {
  readonly kind: F['kind'];
  /** One line for the docs. */
  readonly summary: string;
  readonly extract: (minutes: Minutes, context: Context) => F[];
}
