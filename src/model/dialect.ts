// The closed list of layouts that the parser can be told it is reading.

/** Layouts of real minutes, one file each in `src/dialects/`. */
export const DIALECTS = [
  'printed',
  'moderngov-text',
  'moderngov-table',
  'moderngov-item',
  'report',
  'parish',
  'board',
  'markdown',
  'html',
  'plain',
] as const;

export type DialectName = (typeof DIALECTS)[number];
