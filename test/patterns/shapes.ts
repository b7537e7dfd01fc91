// Pieces that make a line hostile when they are repeated: what patterns loop over, and words after which they begin to look.

export const PIECES: Readonly<Record<string, string>> = {
  spaces: ' ',
  tabs: '\t',
  'spaces and tabs': ' \t',
  dashes: '-',
  'dashes apart': ' – ',
  underscores: '_',
  dots: '.',
  digits: '1',
  'digits and dots': '1.2.',
  'digits and commas': '1,',
  'numbers in a list': '1, 2 and ',
  'one letter': 'a',
  'one capital': 'A',
  'one word': 'a ',
  'words with a capital': 'Ab ',
  'round brackets never closed': '(',
  'square brackets never closed': '[',
  'tags never closed': '<a ',
  'comments never closed': '<!--',
  'pictures never closed': '![a](',
  'quotation marks never closed': '“a "b ',
  stars: '*a ',
  pipes: '| ',
  bullets: '• ',
  commas: ', ',
  semicolons: '; ',
  colons: 'A: ',
  slashes: 'AB/',
  councillors: 'Cllr A, ',
  titles: 'Mr ',
  'names in a list': 'Mrs Jane Smith and ',
  and: 'and ',
  'small words': 'it was also ',
  telling: 'said that ',
  deciding: 'agreed to ',
  resolving: 'RESOLVED that ',
  moving: 'proposed by Cllr Hart and seconded by ',
  asking: 'The Clerk would also ask the ',
  'actions in a row': 'Action: JS ',
  apologies: 'Apologies were received from ',
  references: 'minute 12.1 and ',
  'dates and times': '3 March 2021 at 7.30 pm to ',
};

/** A piece again and again, on one line of about `size` characters. */
export const oneLine = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** The same on lines of 70 characters. */
export function manyLines(piece: string, size: number): string {
  const line = oneLine(piece, 70).slice(0, 70);
  return `${line}\n`.repeat(Math.ceil(size / 71));
}
