// What the files of a segment hold, by the names of their sections.

/** The records and rows of a segment, `NAME.docs`. */
export const DOCS = { extension: '.docs', kind: 'documents', version: 2 } as const;
/** Its part of the search index, `NAME.find`, which the search writes and reads: it knows the version. */
export const FIND = { extension: '.find', kind: 'search', version: null } as const;
/** Rows on their way into `NAME.docs`, `NAME.rows`: there only while that is written. */
export const ROWS = '.rows';

/**
 * - `records`, `people`, `joins`, `tallies`: a line of JSON a document, and where each begins (`.starts`, with the end of the last)
 * - of each table: a line of JSON a row, where each begins (`.starts`), and the first row of each document (`.first`)
 * - `keys`: a dictionary of `TABLE KEY`, each with the numbers of its rows as distances
 */
export const LINES = ['records', 'people', 'joins', 'tallies'] as const;
export type InLines = (typeof LINES)[number];

/** The key of a table in the dictionary of all. */
export const keyIn = (table: string, key: string): string => `${table} ${key}`;

/** By the names of files, their seals. */
export type Seals = Readonly<Record<string, string>>;

/** The seal that a file must have: one that no file has where seals are asked for and this one has none; null for any. */
export const sealIn = (seals: Seals | null, name: string): string | null =>
  seals === null ? null : (seals[name] ?? '');
