// The record put together: lines, coverage, one entry a speaker, what the user adds.
import { describe, expect, it } from 'vitest';
import type { DocumentRecord, ItemRecord, ParagraphRecord } from '../../src/model/index.ts';
import { readDocument } from '../../src/record/read.ts';
import { fixtures, readFile, readText, seeds, sourceOf } from '../support/read.ts';

const MINUTES = `NOTES of a meeting of the Ash Safety Partnership held in the Hollins Room on Tuesday, 12 June 2018.

PRESENT: Mr M Ash (Chairman), Ms B Birch (Roads Officer)

1. Roads (Item B1)

1. Ms Birch (Roads Officer) introduced the report. Ms Birch said that the road was closed.

2. The Chairman thanked her.

3. It was RESOLVED that the report be noted.

Page 1 of 2

2. Bridges

1. Ms Birch undertook to write to the Council.
`;

describe('a record', () => {
  const { record } = readText(MINUTES);

  it('names a speaker once an item, with every act', () => {
    const [birch, chair] = record.items[0]?.speakers ?? [];
    expect(record.items[0]?.speakers).toHaveLength(2);
    expect(birch).toMatchObject({ name: 'Ms B Birch', personId: 'b-birch', role: null, position: 'Roads Officer' });
    expect(birch?.acts.map((act) => [act.verb, act.paragraph, act.lines])).toEqual([
      ['introduced', 'asp-2018-06-12/1.1', [7, 7]],
      ['said', 'asp-2018-06-12/1.1', [7, 7]],
    ]);
    expect(chair).toMatchObject({ personId: 'm-ash', role: 'Chairman' });
  });

  it('numbers resolutions and actions within their item, and says in which paragraph they stand', () => {
    expect(record.items[0]?.resolutions[0]).toMatchObject({
      id: 'asp-2018-06-12/1#r1',
      paragraph: 'asp-2018-06-12/1.3',
      lines: [11, 11],
    });
    expect(record.items[1]?.actions[0]).toMatchObject({ id: 'asp-2018-06-12/2#a1', lines: [17, 17] });
    expect(record.items[1]?.actions[0]?.owners[0]?.personId).toBe('b-birch');
  });

  it('counts every line once', () => {
    expect(record.coverage).toEqual({ lines: 17, blank: 8, furniture: 1, parsed: 8, unparsed: 0 });
    expect(record.furniture).toEqual([{ lines: [13, 13], reason: 'page number' }]);
  });

  it('gives what the user says of the meeting before what the text says', () => {
    const overrides = { date: '2018-06-13', body: null, type: 'special', authority: 'Ash Council' };
    const { meeting } = readDocument(sourceOf(MINUTES), overrides).record;
    expect(meeting).toMatchObject({
      date: '2018-06-13',
      body: 'Ash Safety Partnership',
      type: 'special',
      authority: 'Ash Council',
    });
  });
});

/** Every id of a record's nodes, and every line range inside the one it belongs to. */
function nodes(record: DocumentRecord): { ids: string[]; strays: string[] } {
  const ids: string[] = [];
  const strays: string[] = [];
  const inside = (id: string, lines: readonly [number, number], outer: readonly [number, number]) => {
    ids.push(id);
    if (lines[0] < outer[0] || lines[1] > outer[1] || lines[0] > lines[1]) strays.push(id);
  };
  const paragraph = (node: ParagraphRecord, outer: readonly [number, number]) => {
    inside(node.id, node.lines, outer);
    for (const child of node.children) paragraph(child, node.lines);
  };
  const item = (node: ItemRecord) => {
    inside(node.id, node.lines, [1, record.source.lines]);
    for (const child of node.paragraphs) paragraph(child, node.lines);
    for (const found of [...node.resolutions, ...node.actions]) inside(found.id, found.lines, node.lines);
  };
  record.items.forEach(item);
  return { ids, strays };
}

const documents = [...seeds(), ...fixtures().map(({ input }) => input)].map((path) => [
  path.split('/').slice(-3).join('/'),
  path,
]);

describe.each(documents)('%s', (_, path) => {
  const reading = readFile(path ?? '');
  const { record } = reading;

  it('accounts for every line', () => {
    const { lines, blank, furniture, parsed, unparsed } = record.coverage;
    expect(blank + furniture + parsed + unparsed).toBe(lines);
    expect(reading.unparsed).toEqual([]);
  });

  it('keeps children inside their parents', () => {
    expect(nodes(record).strays).toEqual([]);
  });

  it('gives each node an id of its own', () => {
    const { ids } = nodes(record);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('links only to people whom it lists', () => {
    const listed = new Set(record.people.map((person) => person.id));
    const links = record.items.flatMap((item) => [
      ...item.speakers.map((speaker) => speaker.personId),
      ...item.actions.flatMap((action) => action.owners.map((owner) => owner.personId)),
    ]);
    expect(
      [...links, ...record.attendance.map((entry) => entry.personId)].filter((id) => id !== null && !listed.has(id)),
    ).toEqual([]);
  });

  it('is the same read twice', () => {
    expect(JSON.stringify(readFile(path ?? '').record)).toBe(JSON.stringify(record));
  });
});
