// Records to passages: what a search can find.
import type {
  AttendanceRecord,
  AuthorRecord,
  Capacity,
  DocumentRecord,
  ItemRecord,
  Lines,
  ParagraphRecord,
} from '../model/index.ts';
import { fromMeeting, inOrder } from '../store/tables/meeting.ts';
import { type InItem, passageIn, passagesOfFacts } from './passages-facts.ts';
import type { Passage, StoredPassage } from './types.ts';

/** The passages of records, in the order of meetings and of reading. */
export function passagesOf(records: readonly DocumentRecord[]): Passage[] {
  return inOrder(records).flatMap(passagesOfRecord);
}

/** The passages of one record, in the order of reading. */
export function passagesOfRecord(record: DocumentRecord): Passage[] {
  return [
    ...attendancePassages(record),
    ...titlePassage(record),
    ...record.items.flatMap((item) => passagesOfItem(record, item)),
  ];
}

/** Passages as a store keeps them: what they share with all of their document is said once. */
export function passageRows(passages: readonly Passage[]): { readonly row: StoredPassage; readonly keys: [] }[] {
  return passages.map(({ document, date, dateBounds, body, path, ...row }) => ({ row, keys: [] }));
}

/** What a report is about, and who wrote it: no paragraph says that. */
function titlePassage(record: DocumentRecord): Passage[] {
  const { title, authors, id, items } = record;
  if (title === null) return [];
  const text = authors.length === 0 ? '' : `By ${authors.map(authorText).join('; ')}.`;
  const lines: Lines = [1, Math.max(1, (items[0]?.lines[0] ?? record.source.lines + 1) - 1)];
  const about = { ...fromMeeting(record), ...NOTHING, id: `${id}#title`, citation: id, text, lines };
  return [{ ...about, kind: 'report', kinds: ['report'], opening: true, item: { id, number: null, title } }];
}

function authorText({ name, position, organisation }: AuthorRecord): string {
  const asides = [position, organisation].filter((aside) => aside !== null);
  return asides.length === 0 ? name : `${name} (${asides.join(', ')})`;
}

/** A passage of an item: its decisions and actions beside the paragraphs that say more than they do. */
function passagesOfItem(record: DocumentRecord, item: ItemRecord): Passage[] {
  const { id, number, title } = item;
  const base: InItem = { ...fromMeeting(record), item: { id, number, title } };
  const speakers = speakersByParagraph(item);
  const facts = passagesOfFacts(base, item, speakers);
  const passages: Passage[] = [];
  for (const paragraph of flatten(item.paragraphs)) {
    if (paragraph.text === '') continue;
    const own = facts.get(paragraph.id) ?? [];
    const same = own.find((fact) => isWhole(fact.text, paragraph.text));
    const { id, text, lines } = paragraph;
    if (!same) {
      const speaking = speakers.get(id) ?? [];
      passages.push(passageIn(base, { id, citation: id, kind: 'paragraph', text, speakers: speaking, lines }));
    }
    for (const fact of own) passages.push(fact === same ? { ...fact, kinds: [...fact.kinds, 'paragraph'] } : fact);
    facts.delete(id);
  }
  for (const left of facts.values()) passages.push(...left);
  if (passages.length === 0 && title !== null) {
    return [passageIn(base, { id, citation: id, kind: 'item', text: '', speakers: [], lines: item.lines })];
  }
  return passages.map((passage, index) => (index === 0 ? { ...passage, opening: true } : passage));
}

const NOTHING = { speakers: [], owners: [], ownerIds: [], outcome: null, status: null, opening: false } as const;

/** Whether a fact's text is its whole paragraph, but for a few words such as a label; a decision goes on in its limbs. */
function isWhole(fact: string, paragraph: string): boolean {
  return fact.includes(paragraph) || (paragraph.includes(fact) && fact.length >= 0.85 * paragraph.length);
}

function speakersByParagraph(item: ItemRecord): Map<string, Passage['speakers'][number][]> {
  const byParagraph = new Map<string, Passage['speakers'][number][]>();
  for (const { name, personId, role, acts } of item.speakers) {
    for (const paragraph of new Set(acts.map((act) => act.paragraph))) {
      const speakers = byParagraph.get(paragraph) ?? [];
      speakers.push({ name, personId, role });
      byParagraph.set(paragraph, speakers);
    }
  }
  return byParagraph;
}

const HEADINGS: readonly (readonly [Capacity, string])[] = [
  ['present', 'Present'],
  ['in-attendance', 'In attendance'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
  ['substitute', 'Substitutes'],
];

/** Who was there, a passage a list, as far as no paragraph of an item says it. */
function attendancePassages(record: DocumentRecord): Passage[] {
  const inItems = (entry: AttendanceRecord): boolean =>
    record.items.some((item) => item.lines[0] <= entry.lines[0] && entry.lines[1] <= item.lines[1]);
  const listed = record.attendance.filter((entry) => !inItems(entry));
  return HEADINGS.flatMap(([capacity, title]) => {
    const entries = listed.filter((entry) => entry.capacity === capacity);
    if (entries.length === 0) return [];
    const lines: Lines = [
      Math.min(...entries.map((entry) => entry.lines[0])),
      Math.max(...entries.map((entry) => entry.lines[1])),
    ];
    return [
      {
        ...fromMeeting(record),
        ...NOTHING,
        id: `${record.id}#${capacity}`,
        citation: record.id,
        kind: 'attendance',
        kinds: ['attendance'],
        text: `${entries.map(entryText).join('; ')}.`,
        item: { id: record.id, number: null, title },
        lines,
      },
    ];
  });
}

function entryText({ name, role, position, organisation }: AttendanceRecord): string {
  const asides = [role, position, organisation].filter((aside) => aside !== null && !name.includes(aside));
  return asides.length === 0 ? name : `${name} (${asides.join(', ')})`;
}

/** All paragraphs of an item's record in reading order. */
export function* flatten(paragraphs: readonly ParagraphRecord[]): Generator<ParagraphRecord> {
  for (const paragraph of paragraphs) {
    yield paragraph;
    yield* flatten(paragraph.children);
  }
}
