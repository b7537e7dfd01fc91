// What a question is asked of: an index, and who and what is looked up beside it.
import type { Named } from '../store/index.ts';
import type { AbbreviationLookup } from './abbreviations.ts';
import type { SearchIndex } from './search-index.ts';

/** Who is meant by a name; nobody by one that nobody bears. */
export interface Meant {
  readonly asked: string;
  /** The people whom the words fit best; several where one name is borne by several. */
  readonly people: readonly Named[];
  /** Where nobody is meant: names that are spelt nearly so, nearest first. */
  readonly near: readonly string[];
}

/** Who held an office. */
export interface Holders {
  readonly people: readonly Named[];
  /** At which meetings, as `document person`. */
  readonly held: ReadonlySet<string>;
}

/** Looks people up, so that no question need know all of them. */
export interface PeopleLookup {
  who(asked: string): Meant;
  holders(office: string): Holders;
}

/** What search looks through; people and abbreviations are looked up only where a query needs them. */
export interface Corpus {
  readonly index: SearchIndex | null;
  readonly people: PeopleLookup;
  readonly abbreviations: AbbreviationLookup;
  /** A stored path as the user writes it. */
  shown(path: string): string;
}

/** A corpus whose index is there. */
export interface OpenCorpus extends Corpus {
  readonly index: SearchIndex;
}
