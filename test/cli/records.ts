// Two made-up meetings as records, and a store that holds them, so that questions are tested apart from the reading of texts.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type {
  ActionRecord,
  DocumentRecord,
  ItemRecord,
  ParagraphRecord,
  SpeakerRecord,
} from '../../src/model/index.ts';
import { placeOf, sha256 } from '../../src/store/index.ts';
import { freshOf, keep } from '../support/store.ts';

const TEXT = 'minutes\n'.repeat(60);

/** A paragraph of an item, numbered by the end of its id. */
function paragraph(id: string, label: string | null, text: string, line: number): ParagraphRecord {
  return { id, label, text, lines: [line, line], children: [] };
}

function speaker(name: string, personId: string, paragraphId: string, verb: string, line: number): SpeakerRecord {
  const acts = [{ verb, paragraph: paragraphId, lines: [line, line] as const }];
  return { name, personId, resolvedBy: null, role: null, position: null, organisation: 'Ferry Trust', acts };
}

function action(id: string, citation: string, text: string, line: number, rest: Partial<ActionRecord>): ActionRecord {
  const lines = [line, line] as const;
  return {
    id,
    kind: 'explicit',
    text,
    owners: [],
    due: null,
    status: 'needs-action',
    paragraph: citation,
    lines,
    ...rest,
  };
}

function item(
  id: string,
  number: string,
  title: string,
  lines: readonly [number, number],
  rest: Partial<ItemRecord>,
): ItemRecord {
  return {
    id,
    number,
    reference: null,
    title,
    section: null,
    session: 'public',
    papers: [],
    truncated: false,
    paragraphs: [],
    speakers: [],
    resolutions: [],
    actions: [],
    references: [],
    lines,
    ...rest,
  };
}

function meeting(id: string, date: string | null, rest: Partial<DocumentRecord>): DocumentRecord {
  const dateBounds = date === null ? { after: '2021-05-04', before: '2022-01-11', basis: 'the dates it names' } : null;
  const body = 'Ferry Harbour Board';
  return {
    schemaVersion: 1,
    id,
    source: { path: `minutes/${id}.txt`, sha256: sha256(TEXT), lines: 60, dialect: 'plain' },
    kind: 'minutes',
    title: null,
    authors: [],
    meeting: {
      authority: null,
      body,
      type: null,
      date,
      dateBounds,
      time: null,
      venue: null,
      contact: null,
      status: null,
    },
    attendance: [],
    items: [],
    people: [],
    abbreviations: [],
    furniture: [{ lines: [60, 60], reason: 'page number' }],
    coverage: { lines: 60, blank: 10, furniture: 1, parsed: 49, unparsed: 0 },
    diagnostics: [],
    ...rest,
  };
}

const AMY = { id: 'amy-quill', name: 'Amy Quill', variants: ['Ms A Quill', 'Ms Quill'] };
const BEN = { id: 'b-torrance', name: 'Mr B Torrance', variants: ['Mr Torrance'] };
const listed = { organisation: null, lines: [3, 3] } as const;

export const SPRING = meeting('fhb-2021-05-04', '2021-05-04', {
  attendance: [
    { name: 'Mr B Torrance', personId: BEN.id, capacity: 'present', role: 'Chairman', position: null, ...listed },
    {
      name: 'Ms A Quill',
      personId: AMY.id,
      capacity: 'in-attendance',
      role: null,
      position: 'Harbour Master',
      ...listed,
    },
  ],
  items: [
    item('fhb-2021-05-04/7', '7', 'Crane Safety Working Group (CSWG)', [10, 19], {
      paragraphs: [
        paragraph('fhb-2021-05-04/7.1', '1.', 'Ms Quill presented the report on the quay cranes.', 11),
        paragraph('fhb-2021-05-04/7.2', '2.', 'It was RESOLVED that the report be noted.', 13),
        paragraph('fhb-2021-05-04/7.3', null, 'Action: Chairman to write to the crane maker by June.', 15),
      ],
      speakers: [speaker('Amy Quill', AMY.id, 'fhb-2021-05-04/7.1', 'presented', 11)],
      resolutions: [
        {
          id: 'fhb-2021-05-04/7#r1',
          text: 'It was RESOLVED that the report be noted.',
          outcome: 'noted',
          formal: true,
          parts: [],
          vote: null,
          paragraph: 'fhb-2021-05-04/7.2',
          lines: [13, 13],
        },
      ],
      actions: [
        action('fhb-2021-05-04/7#a1', 'fhb-2021-05-04/7.3', 'Chairman to write to the crane maker by June.', 15, {
          owners: [{ name: 'Chairman', personId: BEN.id, type: 'role' }],
          due: { text: 'June', date: null },
        }),
      ],
    }),
  ],
  people: [AMY, BEN],
  abbreviations: [{ short: 'CSWG', long: 'Crane Safety Working Group', lines: [10, 10] }],
});

export const AUTUMN = meeting('fhb-autumn', null, {
  items: [
    item('fhb-autumn/7', '7', 'Dredging', [10, 12], {
      paragraphs: [paragraph('fhb-autumn/7.1', '1.', 'Harbour Police agreed to report back on moorings.', 11)],
      actions: [
        action('fhb-autumn/7#a1', 'fhb-autumn/7.1', 'Harbour Police agreed to report back on moorings.', 11, {
          kind: 'commitment',
          owners: [{ name: 'Harbour Police', personId: null, type: 'organisation' }],
        }),
      ],
    }),
    item('fhb-autumn/8', '8', 'Crane Safety', [14, 15], {}),
  ],
});

/** Writes the two meetings as a store, and files of the right size for their texts. */
export async function storeIn(folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'minutes'), { recursive: true });
  const documents = [SPRING, AUTUMN].map((record) => {
    const file = path.join(folder, record.source.path);
    writeFileSync(file, TEXT);
    return freshOf(record, statSync(file));
  });
  await keep(placeOf(folder, '.kcsp'), documents);
}
