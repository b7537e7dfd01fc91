// The generator of the bench: the same corpus each time, with what is planted in it as often as it says, in the form of minutes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, PASSAGES_A_DOCUMENT, type Row } from '../../bench/speed/corpus/document.ts';
import { membersAt, placeOf } from '../../bench/speed/corpus/people.ts';
import { expected, OWNER, SPEAKER } from '../../bench/speed/corpus/plants.ts';
import { vocabularyAfter, wordOf } from '../../bench/speed/corpus/words.ts';
import { planOf, writeCorpus } from '../../bench/speed/corpus/write.ts';
import { Source } from '../../src/model/index.ts';
import { readDocument } from '../../src/record/index.ts';
import { passagesOf } from '../../src/search/passages.ts';

const plan = planOf(4000);
const made = Array.from({ length: plan.documents }, (_, number) => documentOf(plan, number));
const rows = made.flatMap((document) => document.rows);

describe('a corpus', () => {
  let folders: string[] = [];
  beforeAll(() => {
    folders = ['one', 'two'].map((name) => mkdtempSync(path.join(tmpdir(), `kcsp-corpus-${name}-`)));
    for (const folder of folders) writeCorpus(folder, planOf(1000));
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('is the same, byte for byte, when it is made again', () => {
    const [one = {}, two] = folders.map(filesIn);
    expect(Object.keys(one)).toHaveLength(1000 / PASSAGES_A_DOCUMENT + 1);
    expect(two).toEqual(one);
  });

  test('has a file for every document', () => {
    expect(new Set(made.map((document) => document.path)).size).toBe(plan.documents);
  });

  test('has other texts for another seed', () => {
    expect(documentOf({ ...plan, seed: 1 }, 0).text).not.toBe(made[0]?.text);
  });
});

describe('what is planted', () => {
  const counts: Readonly<Record<string, (row: Row) => boolean>> = {
    [SPEAKER.short]: (row) => row.speaker === SPEAKER.name,
    [OWNER.short]: (row) => row.text.startsWith(OWNER.short),
  };

  test.each([...expected(plan.documents)])('%s stands in %i passages', (text, count) => {
    const holds = counts[text] ?? ((row: Row) => row.text.toLowerCase().includes(text));
    expect(rows.filter(holds)).toHaveLength(count);
  });

  test('two words stand together in half a per cent', () => {
    const both = rows.filter(({ text }) => text.includes('lighting') && text.includes('orchard'));
    expect(both).toHaveLength(rows.length / 200);
  });

  test('a word in four passages of ten stands in as many, and one in five passages in five', () => {
    expect(expected(5000).get('neighbourhood')).toBe(40_000);
    expect(expected(5000).get('hornbeam')).toBe(5);
  });

  test('the misspelt word stands nowhere', () => {
    expect(rows.filter(({ text }) => text.toLowerCase().includes('culvret'))).toEqual([]);
  });
});

describe('words and people', () => {
  test('words differ from number to number', () => {
    const words = Array.from({ length: 120_000 }, (_, number) => wordOf(number));
    expect(new Set(words).size).toBe(words.length);
  });

  test('keep coming, and more slowly', () => {
    const seen = new Set<string>();
    const sizes = rows.map(({ text }) => {
      for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) seen.add(word);
      return seen.size;
    });
    const [half = 0, all = 0] = [sizes[rows.length / 2 - 1], sizes.at(-1)];
    expect(all / half).toBeGreaterThan(1.25);
    expect(all / half).toBeLessThan(1.6);
    expect(all / vocabularyAfter(rows.reduce((sum, { text }) => sum + text.split(' ').length, 0))).toBeCloseTo(1, 0);
  });

  test('people come and go, and no body has the name of another', () => {
    const names = (meeting: number): string[] => membersAt(3, meeting).map(({ name }) => name);
    expect(names(1)).toEqual(names(0));
    expect(names(20).filter((name) => names(0).includes(name)).length).toBeGreaterThan(2);
    expect(names(40).filter((name) => names(0).includes(name))).toEqual([]);
    expect(new Set(Array.from({ length: 1000 }, (_, body) => placeOf(body))).size).toBe(1000);
  });
});

describe('kcsp reads a made-up document as it was meant', () => {
  const owned = made.findIndex(({ rows }) => rows.some((row) => row.text.startsWith(OWNER.short)));
  const spoken = made.findIndex(({ rows }) => rows.some((row) => row.speaker === SPEAKER.name));

  test.each([0, 7, owned, spoken])('document %i', (number) => {
    const document = documentOf(plan, number);
    const { record } = readDocument(new Source(document.path, '', document.text));
    const passages = passagesOf([record]);
    expect(record.items).toHaveLength(8);
    expect(record.meeting.date).toBe(document.rows[0]?.date);
    expect(passages.map(({ text }) => text).slice(2)).toEqual(document.rows.slice(2).map(({ text }) => text));
    const actions = record.items.flatMap((item) => item.actions).filter(({ kind }) => kind === 'explicit');
    expect(actions.map(({ owners }) => owners.map(({ name }) => name))).toEqual(
      document.rows
        .filter(({ text }) => / to (?:circulate|write|bring|share) /.test(text) && text.length < 120)
        .map(({ text }) => [text.replace(/ to .*/, '')]),
    );
    const spoke = record.items.flatMap((item) => item.speakers).some(({ name }) => name === SPEAKER.name);
    expect(spoke).toBe(document.rows.some(({ speaker }) => speaker === SPEAKER.name));
  });
});

/** The text of every file under a folder, by its path. */
function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const place = path.join(parentPath, name);
      return [path.relative(folder, place), readFileSync(place, 'utf8')];
    }),
  );
}
