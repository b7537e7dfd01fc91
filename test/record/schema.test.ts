// The JSON Schema of the record: every reading keeps to it, and it has the fields of the type, no more and no fewer.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/index.ts';
import { SCHEMA } from '../../src/record/schema.ts';
import { fixtures, readFile, seeds } from '../support/read.ts';

const ajv = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(SCHEMA);

function errors(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** A record in which nothing is left out: the compiler holds it to the type, the tests hold the schema to it. */
const WHOLE: { [Key in keyof DocumentRecord]-?: DocumentRecord[Key] } = {
  schemaVersion: 1,
  id: 'wcsp-2019-07-17',
  source: { path: 'a.txt', sha256: 'a'.repeat(64), lines: 9, dialect: 'printed', alternatives: ['plain'] },
  kind: 'minutes',
  title: null,
  authors: [],
  meeting: {
    authority: 'Wealdshire County Council',
    body: 'Wealdshire Community Safety Partnership',
    type: 'special',
    date: '2019-07-17',
    dateBounds: { after: '2019-03-12', before: null, basis: 'minutes of 12 March 2019 approved (item 28)' },
    time: '10:00',
    venue: 'Hollins Room',
    contact: { name: 'Imogen Fairweather', phone: '03300 555 0142', email: null },
    status: 'draft',
  },
  attendance: [
    {
      name: 'Mr M Ash, OBE',
      personId: 'm-ash',
      capacity: 'present',
      role: 'Chairman',
      position: null,
      organisation: null,
      lines: [3, 3],
    },
  ],
  items: [
    {
      id: 'wcsp-2019-07-17/27',
      number: '27',
      reference: 'B1',
      title: 'Update',
      section: 'UNRESTRICTED ITEMS',
      session: 'public',
      papers: [{ format: 'pdf', size: '54 KB' }],
      truncated: false,
      paragraphs: [
        {
          id: 'wcsp-2019-07-17/27.1',
          label: '1.',
          text: 'Mr Ash introduced the update.',
          lines: [5, 5],
          children: [
            { id: 'wcsp-2019-07-17/27.1(a)', label: '(a)', text: 'It was long.', lines: [5, 5], children: [] },
          ],
        },
      ],
      speakers: [
        {
          name: 'Mr M Ash',
          personId: 'm-ash',
          resolvedBy: null,
          role: null,
          position: 'Director',
          organisation: null,
          acts: [{ verb: 'introduced', paragraph: 'wcsp-2019-07-17/27.1', lines: [5, 5] }],
        },
      ],
      resolutions: [
        {
          id: 'wcsp-2019-07-17/27#r1',
          text: 'RESOLVED that it be noted.',
          outcome: 'noted',
          formal: true,
          parts: ['it be noted'],
          vote: { proposer: 'Mr Ash', seconder: null, for: 5, against: 0, abstained: null, unanimous: false },
          paragraph: 'wcsp-2019-07-17/27.2',
          lines: [6, 6],
        },
      ],
      actions: [
        {
          id: 'wcsp-2019-07-17/27#a1',
          kind: 'explicit',
          text: 'to write',
          owners: [{ name: 'Mr Ash', personId: 'm-ash', type: 'person' }],
          due: { text: 'by 1 May 2020', date: '2020-05-01' },
          status: 'needs-action',
          paragraph: 'wcsp-2019-07-17/27.2',
          lines: [7, 7],
        },
      ],
      references: [{ type: 'minute', target: '19.1', lines: [5, 5] }],
      lines: [4, 7],
    },
  ],
  people: [{ id: 'm-ash', name: 'Mr M Ash', variants: ['Mr M Ash, OBE'] }],
  abbreviations: [{ short: 'CSA', long: 'Community Safety Agreement', lines: [5, 5] }],
  furniture: [{ lines: [1, 2], reason: 'site banner' }],
  coverage: { lines: 9, blank: 2, furniture: 2, parsed: 5, unparsed: 0 },
  diagnostics: [{ code: 'no-date', severity: 'warning', message: 'No date is printed.', lines: [1, 1] }],
};

describe('the schema of the record', () => {
  it('takes a record in which every field stands', () => {
    expect(errors(WHOLE)).toEqual([]);
  });

  it('requires every field of the type, and allows no other', () => {
    const trouble: string[] = [];
    let objects = 0;
    const visit = (value: unknown, at: string, put: (changed: unknown) => unknown) => {
      if (Array.isArray(value)) {
        for (const [index, entry] of value.entries())
          visit(entry, `${at}/${index}`, (changed) => put(value.with(index, changed)));
      } else if (typeof value === 'object' && value !== null) {
        objects++;
        if (errors(put({ ...value, extra: 1 })).length === 0) trouble.push(`${at}: takes a field it does not know`);
        for (const [key, entry] of Object.entries(value)) {
          const { [key]: _, ...rest } = Object.fromEntries(Object.entries(value));
          if (errors(put(rest)).length === 0 && key !== 'alternatives') trouble.push(`${at}: does without ${key}`);
          visit(entry, `${at}/${key}`, (changed) => put({ ...value, [key]: changed }));
        }
      }
    };
    visit(WHOLE, '', (changed) => changed);
    expect(trouble).toEqual([]);
    expect(objects).toBeGreaterThan(20);
  });

  it.each([
    ['a date that is no day', { ...WHOLE, meeting: { ...WHOLE.meeting, date: '2019-02-30' } }],
    ['a time of 25 hours', { ...WHOLE, meeting: { ...WHOLE.meeting, time: '25:00' } }],
    ['line 0', { ...WHOLE, furniture: [{ lines: [0, 1], reason: 'rule' }] }],
    ['an unknown layout', { ...WHOLE, source: { ...WHOLE.source, dialect: 'other' } }],
  ])('refuses %s', (_, record) => {
    expect(errors(record).length).toBeGreaterThan(0);
  });

  it.each(seeds().map((path) => [path.split('/').at(-1), path]))('holds for the seed %s', (_, path) => {
    expect(errors(JSON.parse(JSON.stringify(readFile(path ?? '').record)))).toEqual([]);
  });

  it.each(fixtures().map(({ layout, name, input }) => [`${layout}/${name}`, input]))('holds for %s', (_, input) => {
    expect(errors(JSON.parse(JSON.stringify(readFile(input ?? '').record)))).toEqual([]);
  });
});
