// Updates: whatever the order in which documents came, changed and went, the store answers as one that was written at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { PLAIN } from '../../bench/search/corpus.ts';
import { withTextDiagnostics } from '../../src/check/index.ts';
import { Source } from '../../src/model/index.ts';
import { readDocument } from '../../src/record/index.ts';
import { search } from '../../src/search/open.ts';
import { type Place, placeOf, Store, TABLE_NAMES } from '../../src/store/index.ts';
import type { FreshDocument } from '../../src/store/update/parts.ts';
import { freshOf, keep, threadHere } from '../support/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-update-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let stores = 0;
const nextPlace = (): Place => placeOf(path.join(folder, String(stores++)), '.kcsp');

const BODIES = ['Mell Safety Partnership', 'Orrin Ferry Trust'];
const PEOPLE = [
  'Mr S Peel',
  'Samir Peel',
  'Ms A Orr',
  'Anna Orr (Mell Police)',
  'Andy Rabey',
  'Andy Raby',
  'Cllr B Fay',
];
const WORDS = [
  'wardens',
  'warden',
  'ferry',
  'community safety',
  'the Multi-Agency Conference (MAC)',
  'MAC',
  'lighting',
  'fund',
];

/** What a made-up document is made of: two that are made of the same are the same. */
interface Made {
  readonly file: number;
  readonly body: number;
  readonly day: number;
  readonly people: readonly number[];
  readonly words: readonly number[];
}

const made = fc.record<Made>({
  file: fc.nat(5),
  body: fc.nat(BODIES.length - 1),
  day: fc.integer({ min: 1, max: 12 }),
  people: fc.uniqueArray(fc.nat(PEOPLE.length - 1), { minLength: 1, maxLength: 4 }),
  words: fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 6 }),
});

const known = new Map<string, FreshDocument>();

function documentOf(one: Made): FreshDocument {
  const key = JSON.stringify(one);
  const read = known.get(key) ?? freshOf(withTextDiagnostics(readDocument(sourceOf(one))));
  known.set(key, read);
  return read;
}

function sourceOf({ file, body, day, people, words }: Made): Source {
  const names = people.map((at) => PEOPLE[at]);
  const said = words.map((at) => WORDS[at]);
  const lines = [
    (BODIES[body] ?? '').toUpperCase(),
    '',
    `NOTES of a meeting held on ${day} March 20${10 + file}.`,
    '',
    `PRESENT: ${names.join(', ')}`,
    '',
    `1. ${said[0]} and others`,
    '',
    `${names[0]} introduced a report on ${said.join(', ')}. It was agreed that ${said.at(-1)} be supported.`,
    '',
    `Action: ${names.at(-1)} to report on ${said[0]} by June.`,
    '',
    '2. Any other business',
    '',
    `The Chairman thanked everybody for ${said.join(' and ')}.`,
  ];
  return new Source(`minutes/${file}.txt`, key(lines), lines.join('\n'));
}

const key = (lines: readonly string[]): string => Buffer.from(lines.join('')).toString('hex').slice(0, 64);

/** Everything that a store says. */
function allOf(place: Place) {
  const store = Store.open(place, place.base);
  const rows = TABLE_NAMES.map((name) => store.rows(name));
  const records = store.documents.map(({ id }) => store.record(id));
  const answers = [
    'warden',
    'community safety',
    'MAC',
    '"community safety"',
    'ferr*',
    'lihgting',
    'Peel',
    'fund -ferry',
    'speaker:Orr',
    'fund',
  ].map((query) => {
    const { hits, total, meetings, notes } = search(store, query, { ...PLAIN, limit: 10 });
    return { query, total, meetings, notes, hits };
  });
  const keyed = [...store.keysOf('actions', '')].map((one) => [one, store.rowsWith('actions', [one])]);
  const { counts, search: statistics } = store.manifest;
  store.close();
  return { rows, records, answers, keyed, counts, statistics };
}

/** One update: documents that are there from now on (or are other than before), and files that went. */
const change = fc.record({ made: fc.array(made, { maxLength: 3 }), went: fc.array(fc.nat(5), { maxLength: 2 }) });

/** Segments of a document each, rows on disk, segments merged two or three at a time; or what a store of this size has. */
const limits = fc.record(
  { held: fc.constant(1), waiting: fc.constantFrom(1, 1000), atOnce: fc.integer({ min: 2, max: 3 }) },
  { requiredKeys: [] },
);

test('any run of updates leaves the store that writing all at once would make', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 7 }),
      limits,
      fc.boolean(),
      async (changes, within, aside) => {
        const place = nextPlace();
        const there = new Map<string, FreshDocument>();
        let largest = 0;
        for (const { made: come, went } of changes) {
          const fresh = new Map(come.map((one) => [`minutes/${one.file}.txt`, documentOf(one)]));
          for (const file of went) there.delete(`minutes/${file}.txt`);
          for (const [file, document] of fresh) there.set(file, document);
          // Two documents of one day and body would have one id, which is settled before a store is written.
          const ids = new Set([...there.values()].map(({ facts }) => facts.id));
          fc.pre(ids.size === there.size);
          const kept = [...there.keys()].filter((file) => !fresh.has(file));
          const manifest = await keep(place, [...fresh.values()], kept, {
            limits: within,
            thread: aside ? threadHere() : undefined,
          });
          largest = Math.max(largest, manifest.segments.length);
        }
        const whole = nextPlace();
        await keep(whole, [...there.values()]);
        expect(allOf(place)).toEqual(allOf(whole));
        expect(largest).toBeLessThanOrEqual(6);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);

test('where only the times of files changed, only the list of documents is written', async () => {
  const documents = [0, 1, 2].map((file) =>
    documentOf({ file, body: file % 2, day: 3, people: [0, 1, 2], words: [file, 4] }),
  );
  const place = nextPlace();
  await keep(place, documents);
  const paths = documents.map(({ facts }) => facts.path);
  const before = allOf(place);
  const { segments } = await keep(place, [], paths, { mtimeMs: 77, inputs: ['minutes', 'more'] });
  expect(allOf(place)).toEqual(before);
  const store = Store.open(place, place.base);
  expect(store.documents.map(({ mtimeMs }) => mtimeMs)).toEqual([77, 77, 77]);
  expect(store.manifest).toMatchObject({ generation: 2, inputs: ['minutes', 'more'], segments });
  expect(segments.map(({ name }) => name)).toEqual(['000001-0']);
  store.close();
  // One that went is no such case: whoever was named there alone is gone.
  await keep(place, [], paths.slice(1), { mtimeMs: 78 });
  const whole = nextPlace();
  await keep(whole, documents.slice(1));
  expect(allOf(place)).toEqual(allOf(whole));
});
