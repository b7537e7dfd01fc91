// The kernel gives what the loops in TypeScript give: number by number, and answer by answer.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { kernelCode, made } from '../../scripts/kernel.mjs';
import { BitReader, BitWriter, Damage, FileReader, FileWriter } from '../../src/disk/index.ts';
import { callKernel, kernelFor } from '../../src/kernel/kernel.ts';
import { bestOf } from '../../src/search/best.ts';
import { collapsed } from '../../src/search/collapse.ts';
import { SHARED } from '../../src/search/find/flags.ts';
import { IN_RUNS, type PlacedList, type RunList, readLists, writeLists } from '../../src/search/find/lists.ts';
import { PlaceReader, writePlaces } from '../../src/search/find/places.ts';
import { NearWalk } from '../../src/search/near-walk.ts';
import { mostOf, NONE, type Postings, together } from '../../src/search/postings.ts';
import { difference, intersection, union, unionOf } from '../../src/search/sets.ts';
import { ask, corpusOf } from '../search/made.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-kernel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => callKernel(null));

/** What something gives with the kernel and without it. */
function both<T>(give: () => T): { readonly kernel: T; readonly plain: T } {
  callKernel(true);
  const kernel = give();
  callKernel(false);
  return { kernel, plain: give() };
}

/** Holds that the kernel gives the same. */
function same(give: () => unknown): void {
  const { kernel, plain } = both(give);
  expect(kernel).toEqual(plain);
}

test('what is committed is what kernel/ compiles to', async () => {
  expect(readFileSync(made, 'utf8') === kernelCode(), 'npm run kernel was not run').toBe(true);
});

test('is there, and is called where there is much', () => {
  callKernel(true);
  expect(kernelFor(0)).not.toBeNull();
  callKernel(null);
  expect(kernelFor(10)).toBeNull();
  expect(kernelFor(100_000)).not.toBeNull();
});

const sorted = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 120 })
  .map((numbers) => Uint32Array.from(numbers).sort());

/** A list of runs, with places. */
function listOf(
  runs: readonly { gap: number; length: number; steps: readonly number[] }[],
  inRuns: boolean,
): PlacedList {
  let next = 0;
  const starts = runs.map(({ gap, length }) => {
    const start = next + gap;
    next = start + (inRuns ? length : 1);
    return start;
  });
  return {
    starts: Uint32Array.from(starts),
    lengths: inRuns ? Uint32Array.from(runs, ({ length }) => length) : null,
    times: Uint32Array.from(runs, ({ steps }) => steps.length),
    places: Uint32Array.from(runs.flatMap(({ steps }) => steps.map((_, at) => sumOf(steps.slice(0, at + 1))))),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The places of all runs, and those of each asked for by its last passage, the last run first. */
function placesOf(reader: PlaceReader, { starts, lengths }: RunList) {
  const each: number[][] = [];
  for (let run = starts.length - 1; run >= 0; run--) {
    const places: number[] = [];
    reader.into((starts[run] ?? 0) + (lengths?.[run] ?? 1) - 1, places, 0);
    each.unshift(places);
  }
  return { each: each.flat(), places: reader.all() };
}

describe('numbers', () => {
  test('of where a term stands, and of its places', () => {
    const step = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(200_000));
    const run = fc.record({
      gap: step,
      length: fc.integer({ min: 1, max: 40 }),
      steps: fc.array(step, { minLength: 1 }),
    });
    const runs = fc.array(run, { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.option(runs), { minLength: 4, maxLength: 4 }), (fields) => {
        const lists = fields.map((made, field) => (made === null ? null : listOf(made, IN_RUNS[field] ?? false)));
        const [bits, placed] = [new BitWriter(), new BitWriter()];
        const [own, places] = [writeLists(lists, bits), writePlaces(lists, placed)];
        const { kernel, plain } = both(() => {
          const read = readLists(new BitReader(own));
          const reader = new BitReader(places);
          return read.map((list) => list && { ...list, ...placesOf(new PlaceReader(list, reader), list) });
        });
        expect(kernel).toEqual(plain);
        expect(kernel).toEqual(lists.map((list) => list && { ...list, each: [...(list.places ?? [])] }));
      }),
    );
  });

  test('of sets', () => {
    fc.assert(
      fc.property(sorted, sorted, (left, right) => {
        for (const operation of [union, intersection, difference]) same(() => operation(left, right));
        expect([...unionOf([left, right, left, right, right])]).toEqual([...union(left, right)]);
      }),
    );
  });

  test('of terms taken together', () => {
    const list = sorted.map((passages): Postings => {
      return [{ passages, times: passages.map((passage) => 1 + (passage % 3)) }, NONE, NONE, NONE];
    });
    fc.assert(
      fc.property(fc.array(list, { minLength: 2, maxLength: 6 }), (lists) => {
        same(() =>
          together(
            lists.map(([text]) => text ?? NONE),
            false,
          ),
        );
        same(() => mostOf(lists));
      }),
    );
  });

  test('of which the best are wanted, those that are equal in their order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.nat(70), fc.option(fc.nat(3)), (all, most, step) => {
        const among = step === null ? null : Uint8Array.from(all, (_, at) => (at % (step + 1) === 0 ? 1 : 0));
        const before = (one: number, other: number) => (one * 7) % 61 < (other * 7) % 61;
        same(() => bestOf(most, Float64Array.from(all), among, before));
      }),
    );
  });
});

describe('pages of a file', () => {
  const name = path.join(folder, 'pages');
  const content = Uint8Array.from({ length: 150_000 }, (_, at) => (at * at) >> 3);
  const writer = new FileWriter(name);
  writer.put('before', new Uint8Array(700));
  writer.put('content', content);
  writer.end('test', 1);
  const whole = readFileSync(name);
  const read = (start: number, end: number): Uint8Array => {
    const file = new FileReader(name, 'test', 1);
    try {
      return file.section('content').read(start, end);
    } finally {
      file.close();
    }
  };

  test('are read, from wherever on', () => {
    fc.assert(
      fc.property(fc.nat(content.length), fc.nat(content.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { kernel, plain } = both(() => Buffer.from(read(start, end)).equals(content.subarray(start, end)));
        expect([kernel, plain]).toEqual([true, true]);
      }),
    );
  });

  test('are damaged by any change, and say so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2048, max: 149_000 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ change;
        writeFileSync(name, changed);
        const { kernel, plain } = both(() => {
          try {
            return read(0, content.length).length;
          } catch (error) {
            return error instanceof Damage ? error.message : error;
          }
        });
        writeFileSync(name, whole);
        expect(kernel).toContain('was changed');
        expect(kernel).toBe(plain);
      }),
    );
  });
});

/** A passage: of which item and document it is one more, in which fields it was found, what it scores, and which of its paragraph holds it. */
const passage = fc.record({
  begins: fc.constantFrom('document', 'item', 'paragraph', 'passage', 'passage'),
  field: fc.nat(15),
  score: fc.nat(3),
  holder: fc.nat(4),
  isFound: fc.boolean(),
});

test('passages that say again what another says', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 60 }), (all) => {
      const within = new Uint8Array(all.length);
      let [document, item, paragraph] = [0, 0, 0];
      const rows = all.map(({ begins, field, score, holder, isFound }, number) => {
        if (begins === 'document') document++;
        if (begins === 'document' || begins === 'item') item = number;
        if (begins !== 'passage' || number - paragraph > 14) paragraph = number;
        // Of texts that hold each other, none holds itself by way of others.
        const held = holder > 0 && holder - 1 < number - paragraph;
        within[number] = (number - paragraph) | (held ? holder << 4 : 0);
        return { number, document, item, field, score, isFound, flags: holder > 0 ? SHARED : 0 };
      });
      const found = rows.filter(({ isFound }) => isFound);
      const column = (name: 'number' | 'document' | 'item' | 'flags') => Uint32Array.from(found, (row) => row[name]);
      const columns = {
        passages: column('number'),
        documents: column('document'),
        items: column('item'),
        flags: column('flags'),
        fields: Uint8Array.from(found, (row) => row.field),
        scores: Float64Array.from(found, (row) => row.score),
      };
      const index = {
        withinAt: (number: number): number => within[number] ?? 0,
        // What is read from disk comes by the kernel's memory too.
        within: () => {
          union(columns.items, columns.flags);
          return within;
        },
      };
      same(() => collapsed(columns, index));
    }),
    { numRuns: 300 },
  );
});

const word = fc.constantFrom(
  ...[
    'quay',
    'quays',
    'lamp',
    'lamps',
    'warden',
    'wardens',
    'multi-agency',
    'fund',
    'found',
    'the',
    'of',
    'café',
    '海港',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.constant('lamp of the quay') }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((words) => words.join(' '));
const items = fc.array(
  // What is resolved is now and then what was said, word for word.
  fc.record({ title: text, says: fc.array(text, { maxLength: 4 }), held: fc.boolean() }).map((item) => ({
    title: item.title,
    says: item.says,
    resolves: item.held ? item.says.slice(0, 2) : [],
  })),
  { minLength: 1, maxLength: 4 },
);
const QUERIES = [
  ...[
    'quay',
    'lamps',
    'warden quay',
    'quay OR lamp OR fund',
    '"lamp of the quay"',
    '"quay lamp"',
    '"the quay"',
    '"of the"',
  ],
  ...['the', 'l*', 'wadren', 'lam~', 'cafe~', 'quay -lamp', 'type:resolution', 'date:2019-02', 'title:quay', '-fund'],
  ...['quay lamp warden found fund', 'quay (lamp OR fund)', 'multi-agency', 'lamps date:..2019-03'],
];

test('words near another, with how far they are', () => {
  const typed = fc.constantFrom('quay', 'lmap', 'wardens', 'agency', 'cafe', 'funds', 'of', 'x');
  fc.assert(
    fc.property(items, typed, fc.nat(3), fc.nat(3), (own, term, atFirst, other) => {
      const { index } = corpusOf([{ date: '2019-01-08', items: own }]);
      same(() => {
        const found: (readonly [string, number])[] = [];
        const reach = (first: number): number => (first === term.charCodeAt(0) ? atFirst : other - 1);
        const walk = new NearWalk(term, reach, Math.max(atFirst, other), (near, off) => found.push([near, off]));
        for (const { terms } of index?.segments ?? []) walk.over(terms);
        return found;
      });
    }),
  );
});

test('answers', () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 3, null), (meetings, limit) => {
      const corpus = corpusOf(meetings.map((own, at) => ({ date: `2019-0${at + 1}-08`, items: own })));
      for (const query of QUERIES) {
        for (const sort of ['relevance', 'date'] as const) same(() => ask(corpus, query, { sort, limit }));
      }
    }),
    { numRuns: 40 },
  );
});
