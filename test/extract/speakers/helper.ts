// Builds the item, the roster and the facts of a few made-up lines, without a parser.
import { speakersOf } from '../../../src/extract/speakers/index.ts';
import {
  type AttendanceFact,
  type Item,
  type Minutes,
  type Paragraph,
  Source,
  type SpeakerFact,
  type View,
  ViewBuilder,
} from '../../../src/model/index.ts';
import { type Roster, rosterOf } from '../../../src/names/roster.ts';
import { sentencesOf } from '../../../src/parse/sentences.ts';
import { draft, finish } from '../../../src/record/read.ts';
import { sourceOf } from '../../support/documents.ts';

/** The people of the made-up body, for tests that need a list. */
export const PEOPLE: readonly Partial<AttendanceFact>[] = [
  { name: 'Mr G Thorne', role: 'Chairman' },
  { name: 'Anna Reed', initials: 'AR' },
  { name: 'Colin Mayhew', initials: 'CM' },
  { name: 'Cllr Joan Peel' },
  { name: 'Cllr Ivor Stokes' },
  { name: 'Mrs H Lacey', role: 'Clerk' },
  { name: 'Miss B Quill' },
  { name: 'Mr D Farrow' },
];

const entry = (fact: Partial<AttendanceFact>): AttendanceFact => ({
  kind: 'attendance',
  name: '',
  capacity: 'present',
  role: null,
  position: null,
  organisation: null,
  initials: null,
  span: { start: 0, end: 0 },
  by: 'test',
  ...fact,
});

const viewOf = (text: string, at: number): View => new ViewBuilder().verbatim(text, at).build();

/** An item of the paragraphs given, one a line; a line that begins with `- ` is a bullet. */
export function itemOf(lines: readonly string[], title = 'Any item'): Item {
  let at = title.length + 1;
  const paragraphs: Paragraph[] = lines.map((line, place) => {
    const text = line.replace(/^- /, '');
    const view = viewOf(text, at + line.length - text.length);
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    const sentences = sentencesOf(text);
    const bullet = text === line ? null : '-';
    const plain = { label: null, children: [], cells: null, bold: false, italic: false, indent: 0, gaps: [] };
    return { ...plain, ref: String(place + 1), view, span, sentences, bullet };
  });
  const nothing = { number: null, reference: null, section: null, papers: [], truncated: false, index: 0 };
  return { ...nothing, title: viewOf(title, 0), session: 'public', paragraphs, span: { start: 0, end: at } };
}

export function minutesOf(item: Item, kind: Minutes['kind'] = 'minutes'): Minutes {
  const text = [item.title?.text ?? '', ...item.paragraphs.map((one) => `${one.bullet ? '- ' : ''}${one.view.text}`)];
  const source = new Source('test.txt', '0', `${text.join('\n')}\n`);
  const nothing = { alternatives: [], frontMatter: [], head: [], tail: [], furniture: [], unparsed: [] };
  return { ...nothing, source, dialect: 'plain', kind, items: [item] };
}

export function rosterFor(item: Item, people: readonly Partial<AttendanceFact>[] = PEOPLE): Roster {
  return rosterOf(minutesOf(item), people.map(entry));
}

/** The facts of a text, one paragraph a line. */
export function factsOf(text: string, title?: string): SpeakerFact[] {
  const item = itemOf(text.split('\n'), title);
  return speakersOf(item, rosterFor(item));
}

/** `Mr Thorne asked`, `the Clerk reported`: who did what, in order. */
export function said(text: string, title?: string): string[] {
  return factsOf(text, title).map((fact) => `${fact.name ?? `the ${fact.role}`} ${fact.verb}`);
}

/** The names of those who speak in a document of one item, read from its head to its last line. */
export function speakersIn(head: string, text: string, title = 'Business of the day'): string[] {
  const { record } = finish(
    draft(sourceOf(`${head}\n\n1. ${title}\n\n${text}\n\n2. Close\n\nThe meeting ended at 9pm.\n`)),
  );
  return record.items.filter((item) => item.number === '1').flatMap((item) => item.speakers.map(({ name }) => name));
}
