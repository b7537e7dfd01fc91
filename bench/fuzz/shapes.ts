// Texts of one hostile shape each, as long as asked: what an unlucky converter or an enemy might send.

/** Makes a text of about `size` characters. */
export type Shape = (size: number) => string;

/** A piece again and again; `piece` gets how many stand before it. */
function many(size: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A made-up surname, another one for each index. */
function surname(index: number): string {
  let name = '';
  for (let rest = index + 700; rest > 0; rest = Math.floor(rest / 26)) name += LETTERS.charAt(rest % 26);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Levels of something that gets longer with each level, as deep as `size` allows. */
function levels(size: number, line: (depth: number) => string): string {
  let depth = 0;
  return many(size, () => line(depth++));
}

const HEAD =
  'Marling Parish Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllr A Ash (Chair), Cllr B Birch\n\n1. Reports\n\n';

/** All shapes, by name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'prose on one line': (size) => many(size, () => 'The Board noted the report. Mr Ash thanked the officers. '),
  'letters on one line': (size) => many(size, () => 'abcdefgh'),
  'paragraphs of html on one line': (size) => many(size, (at) => `<p>${at}. Mr Ash reported that all was well.</p>`),
  'cells of html on one line': (size) => `<table>${many(size, (at) => `<tr><td>${at}</td><td>Report noted</td></tr>`)}`,
  'stars on one line': (size) => many(size, () => 'a *b'),
  'bold on one line': (size) => many(size, () => '**word** and '),
  'underscores on one line': (size) => many(size, () => '_a b_c __'),
  'pipes on one line': (size) => many(size, () => '| a '),
  'entities on one line': (size) => many(size, () => 'tea &amp; cake&nbsp;'),
  'links on one line': (size) => many(size, () => '[the report](http://a.example/b) '),
  'soft hyphens on one line': (size) => many(size, () => 'min\u00adutes '),
  'quotation marks on one line': (size) => many(size, () => '“a” (b) '),
  'brackets never closed': (size) => many(size, () => '[a(b<c '),
  'comments never closed': (size) => many(size, () => 'a<!-- b '),
  'blank lines': (size) => `Minutes\n${many(size, () => '\n')}The report was noted.`,
  'lines ended by CR': (size) => many(size, () => 'The report was noted.\r'),
  'one word a line': (size) => HEAD + many(size, () => 'word\n'),
  'one paragraph of wrapped lines': (size) =>
    HEAD + many(size, () => 'and the officers of the council who had been asked to report to the board on\n'),
  'words cut by hyphens': (size) =>
    HEAD + many(size, () => 'and the officers of the council who had been asked to report on the min-\nutes '),
  items: (size) => many(size, (at) => `${at + 1}. Report of the clerk\n\nThe report was noted.\n\n`),
  'items of one number': (size) => many(size, () => '1. Report of the clerk\n\nThe report was noted.\n\n'),
  'items without numbers': (size) => many(size, () => '## Report of the clerk\n\nThe report was noted.\n\n'),
  'items in capitals': (size) => many(size, (at) => `REPORT ${surname(at).toUpperCase()}\n\nThe report was noted.\n\n`),
  'numbers that begin again': (size) => many(size, (at) => `${(at % 9) + 1}. Report of the clerk\n\n`),
  'numbers that go down': (size) => many(size, (at) => `${9000 - (at % 9000)}. Report of the clerk\n\n`),
  'a missing number': (size) => `1. Report\n\n${many(size, () => 'The report was noted. 3 were lost. ')}\n\n3. Close\n`,
  'one label again and again': (size) => HEAD + many(size, () => '(a) the report be noted\n\n'),
  'labels without end': (size) => HEAD + many(size, (at) => `1.${at} The report was noted.\n\n`),
  'bullets in bullets': (size) => HEAD + levels(size, (depth) => `${'  '.repeat(depth % 1000)}- as follows:\n`),
  'decimals in decimals': (size) =>
    HEAD + levels(size, (depth) => `1${'.1'.repeat(1 + (depth % 20))} The report follows:\n\n`),
  'html lists in lists': (size) => many(size, () => '<ul><li>as follows:\n'),
  'html blocks in blocks': (size) => many(size, () => '<div><b>a '),
  quotes: (size) => HEAD + levels(size, (depth) => `${'>'.repeat(depth % 1000)} The report was noted.\n`),
  'rows of a table': (size) => HEAD + many(size, (at) => `| ${at} | The report was noted. | Mr Ash |\n`),
  'rows of actions': (size) =>
    `| Action | Owner | Due |\n|---|---|---|\n${many(size, (at) => `| Write to the clerk ${at} | Mr Ash | 4 May 2021 |\n`)}`,
  'attendance lists': (size) => many(size, (at) => `Present: Cllr A ${surname(at)}, Mr B ${surname(at + 9)}\n`),
  'one long attendance list': (size) =>
    `Present: ${many(size, (at) => `Cllr A ${surname(at)}, `)}\n\n1. Reports\n\nThe report was noted.\n`,
  apologies: (size) => HEAD + many(size, (at) => `Apologies were received from Cllr A ${surname(at)}.\n\n`),
  people: (size) => HEAD + many(size, (at) => `Mr A ${surname(at)} asked about the lamps.\n\n`),
  'people in one paragraph': (size) => HEAD + many(size, (at) => `Mr A ${surname(at)} asked about the lamps. `),
  'one surname, many initials': (size) => HEAD + many(size, (at) => `Mr ${surname(at)} Ash asked about the lamps.\n\n`),
  surnames: (size) => HEAD + many(size, (at) => `Mrs ${surname(at)} spoke.\n\n`),
  actions: (size) => HEAD + many(size, () => 'Action: Mr Ash to write to the clerk by 4 May 2021.\n\n'),
  'actions in one paragraph': (size) => HEAD + many(size, () => 'Action: Mr Ash to write to the clerk by 4 May. '),
  undertakings: (size) => HEAD + many(size, () => 'Mr Ash agreed to write to the clerk. '),
  resolutions: (size) => HEAD + many(size, () => 'RESOLVED that the report be noted.\n\n'),
  'limbs of one resolution': (size) => `${HEAD}RESOLVED that ${many(size, () => '(a) the report be noted; ')}\n`,
  votes: (size) => HEAD + many(size, () => 'Proposed by Mr Ash, seconded by Mr Birch, and carried by 5 votes to 3. '),
  dates: (size) => HEAD + many(size, () => '4 May 2021, 5th and 6th June 2020; '),
  abbreviations: (size) =>
    HEAD + many(size, (at) => `The Marling ${surname(at)} Board (M${surname(at).charAt(0)}B) met. `),
  references: (size) => HEAD + many(size, (at) => `Minute ${at}/20 and application ${at}/0123/FUL refer. `),
  'an agenda again and again': (size) => many(size, () => 'AGENDA\n'),
  'agendas and items': (size) => many(size, (at) => `AGENDA\n${at + 1}. Report of the clerk\n`),
  appendices: (size) => HEAD + many(size, () => 'APPENDIX A\nThe meeting closed at 9 pm.\n'),
  'running headers': (size) =>
    HEAD + many(size, (at) => `Marling Parish Council minutes ${at}\nPage ${at}\nThe report was noted.\n`),
  'front matter': (size) => `---\n${many(size, (at) => `key${at}: value\n`)}---\n\n1. Reports\n`,
  labels: (size) => many(size, () => 'Minutes:\nThe report was noted.\n'),
  'zero-width characters': (size) => HEAD + many(size, () => 'a\u200bb\u200d \u2060'),
  'right to left': (size) => HEAD + many(size, () => '\u202eהדוח נרשם\u202c. '),
  'control characters': (size) =>
    HEAD +
    many(size, () => 'The report was noted by the Board of the Council, and by all who came to hear it read.\u0000 '),
  'garbled text': (size) => HEAD + many(size, () => 'the Chairâ€™s Â£5 '),
  'half characters': (size) => HEAD + many(size, () => 'a \ud83d b \udc00 '),
  'spaces on one line': (size) => `a${many(size, () => ' ')}b`,
  'capitals on one line': (size) => many(size, () => 'THE REPORT WAS NOTED AND AGREED '),
  'figures on one line': (size) => many(size, () => '12 34. 5/6 '),
  'dots on one line': (size) => HEAD + many(size, () => '. . . '),
  'names on one line': (size) => many(size, (at) => `Anna ${surname(at)} `),
  'names joined': (size) => HEAD + many(size, (at) => `Mr ${surname(at)} and `),
};
