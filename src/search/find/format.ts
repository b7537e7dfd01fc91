// The form of a segment's part of the index, NAME.find: its sections, and the options by which it was made. docs/search-index.md
// is its page.
import type { FileReader } from '../../disk/index.ts';
import { Failure } from '../../store/failure.ts';
import { FIELDS, type Field } from '../ranking.ts';

/** The kind of the file, and the version of its form. */
export const SEARCH_KIND = 'search';
export const SEARCH_VERSION = 1;

/** What terms and scores depend on: an index that was made by other options would answer otherwise, and is not read. */
export const OPTIONS = [
  `fields ${FIELDS.join(' ')}`,
  // The grammar of src/text/tokens.ts: another grammar, another number.
  'words 1',
  'terms plain, hyphened compounds also joined',
  // The list of function-words.ts.
  'places in texts of all but function words 1',
  'labels of speakers and owners',
  // Which counts lengths in different terms.
  'minisearch 7',
].join('; ');

/** What the list of sections says of the whole. */
export interface About {
  readonly options: string;
  readonly passages: number;
  readonly documents: number;
  /** By field, the lengths of all passages added up. */
  readonly sums: readonly number[];
}

/** Sections, and what they hold; `terms` is a dictionary, with two parts a term. */
export const SECTIONS = {
  terms: 'terms',
  /** By field, the length of each passage, a byte: how many different terms it has. */
  lengths: (field: Field) => `lengths.${field}`,
  /** Lengths of {@link LONG} and more: pairs of passage × fields + field, and length; 32 bits each. */
  long: 'long',
  /** What each passage is, 16 bits; see `flags.ts`. */
  flags: 'flags',
  /** How each passage stands to the others of its paragraph, a byte; see `within.ts`. */
  within: 'within',
  /** Of each document, and one past the last: its first passage; 32 bits. */
  firsts: 'firsts',
  /** Of each document, by field: the lengths of its passages added up; 32 bits. */
  sums: 'sums',
  /** Of each document: its day as a number, 20191008; 0 for none. 32 bits. */
  days: 'days',
} as const;

/** A length that says: look it up among the long ones. */
export const LONG = 255;

/** Parts of a term's value. */
export const PARTS = { postings: 0, places: 1 } as const;

/** Reads what a file says of the whole. @throws Failure where another version of the program wrote it */
export function aboutOf(file: FileReader): About {
  const about = file.contents.about;
  if (file.contents.version !== SEARCH_VERSION || !isAbout(about) || about.options !== OPTIONS) {
    throw new Failure(
      `The search index ${file.name} was written by another version of kcsp; write it again with kcsp parse --rebuild.`,
    );
  }
  return about;
}

function isAbout(about: unknown): about is About {
  return typeof about === 'object' && about !== null && 'options' in about;
}
