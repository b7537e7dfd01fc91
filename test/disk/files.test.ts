// Files of pages: what is written is read, and whatever is changed on disk is seen.
import { mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  BitReader,
  BitWriter,
  Damage,
  Dictionary,
  DictionaryWriter,
  FileReader,
  FileWriter,
} from '../../src/disk/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => path.join(folder, `file-${made++}`);

function written(sections: Readonly<Record<string, Uint8Array>>): string {
  const name = fresh();
  const writer = new FileWriter(name);
  for (const [section, bytes] of Object.entries(sections)) writer.put(section, bytes);
  writer.end('test', 1, { note: 'of it' });
  return name;
}

/** Bytes that differ from page to page. */
const noise = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (Math.imul(at + seed, 0x9e3779b1) >>> 13) & 255);

describe('a file of pages', () => {
  test('gives back its sections, and any part of them, whatever their lengths', () => {
    const lengths = [0, 1, 7, 8, 4_091, 4_092, 4_093, 16_380, 100_000, 3_000_000];
    for (const length of lengths) {
      const [one, two] = [noise(length), noise(33, 5)];
      const reader = new FileReader(written({ one, two }), 'test', 1);
      expect(Buffer.compare(reader.section('one').read(0, length), one)).toBe(0);
      expect(Buffer.compare(reader.section('two').read(0, 33), two)).toBe(0);
      expect(reader.contents.about).toEqual({ note: 'of it' });
      for (const [start, end] of [
        [0, 1],
        [4_000, 5_000],
        [4_092, 4_093],
        [16_000, 17_000],
        [40_000, 99_000],
        [length - 3, length + 50],
      ] as const) {
        if (start < 0 || start >= length) continue;
        const part = reader.section('one').read(start, end);
        expect(Buffer.compare(part, one.subarray(start, Math.min(end, length)))).toBe(0);
      }
      reader.verify();
      reader.close();
    }
  });

  test('sees every byte that is changed, in whatever page', () => {
    const name = written({ one: noise(40_000) });
    const whole = readFileSync(name);
    for (let at = 0; at < whole.length; at += at < 40 || at > whole.length - 40 ? 1 : 397) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(name, changed);
      expect(() => new FileReader(name, 'test', 1).verify(), `byte ${at}`).toThrow(Damage);
    }
  });

  test('sees that it was cut off, that it stands for another, that it is of another kind, and that it is gone', () => {
    const name = written({ one: noise(40_000) });
    const other = written({ one: noise(40_000) });
    const open =
      (file: string, version = 1) =>
      () =>
        new FileReader(file, 'test', version).verify();
    expect(open(name, 2)).toThrow(Damage);
    for (const size of [39_000, 32_768, 4_096, 4_095, 8, 1, 0]) {
      truncateSync(name, size);
      expect(open(name), `${size} bytes`).toThrow(Damage);
    }
    renameSync(other, name);
    expect(open(name)).toThrow(Damage);
    expect(open(other)).toThrow(Damage);
  });
});

describe('numbers as bits', () => {
  test('come back as they were', () => {
    const number = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(0xffff), fc.integer({ min: 0, max: 0xffffffff }));
    const run = fc.array(fc.tuple(number, fc.nat(24)), { maxLength: 60 });
    fc.assert(
      fc.property(run, (values) => {
        const writer = new BitWriter();
        for (const [value, low] of values) writer.rice(value, low);
        const reader = new BitReader(writer.take());
        expect(values.map(([, low]) => reader.rice(low))).toEqual(values.map(([value]) => value));
      }),
      { numRuns: 2000 },
    );
  });

  test('come back many at a time, from whatever bit', () => {
    const number = fc.oneof(fc.nat(3), fc.nat(100), fc.nat(2 ** 20), fc.nat(0xffffffff));
    fc.assert(
      fc.property(fc.nat(24), fc.nat(24), fc.array(number), (before, low, values) => {
        const writer = new BitWriter();
        writer.bits(0, before);
        for (const value of values) writer.rice(value, low);
        const reader = new BitReader(writer.take());
        reader.bits(before);
        expect([...reader.rices(values.length, low)]).toEqual(values);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a dictionary', () => {
  const keys = fc.uniqueArray(fc.oneof(fc.string({ maxLength: 5 }), fc.string({ unit: 'grapheme', maxLength: 9 })), {
    minLength: 1,
    maxLength: 200,
  });

  function dictionaryOf(words: readonly string[]): Dictionary {
    const name = fresh();
    const writer = new FileWriter(name);
    const dictionary = new DictionaryWriter(writer, 'words');
    const sorted = words.map((word) => Buffer.from(word)).sort(Buffer.compare);
    for (const key of sorted) dictionary.add(key, [key, noise(key.length % 3)]);
    dictionary.end();
    writer.end('test', 1);
    const reader = new FileReader(name, 'test', 1);
    return new Dictionary((section) => reader.section(section), 'words', 2);
  }

  test('finds each of its keys with its value, none that it lacks, and those with a beginning in order', () => {
    fc.assert(
      fc.property(keys, fc.string({ maxLength: 2 }), (all, start) => {
        // A lone half of a pair has no form in UTF-8.
        const words = [...new Set(all.map((word) => Buffer.from(word).toString()))];
        const dictionary = dictionaryOf(words);
        for (const word of words) {
          const entry = dictionary.find(word);
          expect(Buffer.from(entry?.part(0) ?? []).toString()).toBe(word);
          expect(entry?.size(1)).toBe(Buffer.byteLength(word) % 3);
        }
        expect(dictionary.find(`${words[0]}\u0001`) === null).toBe(!words.includes(`${words[0]}\u0001`));
        const inOrder = words
          .map((word) => Buffer.from(word))
          .sort(Buffer.compare)
          .map(String);
        expect([...dictionary.all()].map(({ key }) => key)).toEqual(inOrder);
        expect([...dictionary.startingWith(start)].map(({ key }) => key)).toEqual(
          inOrder.filter((word) => word.startsWith(start)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('of many keys, long ones among them, finds each and none between two, from a few pages of many', () => {
    const words = Array.from({ length: 6000 }, (_, at) => `${at * 7919}${'x'.repeat(at % 301 === 0 ? 500 : 0)}`);
    const name = fresh();
    const writer = new FileWriter(name);
    const made = new DictionaryWriter(writer, 'words');
    for (const key of words.map((word) => Buffer.from(word)).sort(Buffer.compare)) made.add(key, [key, key]);
    made.end();
    writer.end('test', 1);
    const reader = new FileReader(name, 'test', 1);
    let read = 0;
    const dictionary = new Dictionary(
      (section) => {
        const { length, read: bytes } = reader.section(section);
        return {
          length,
          read: (start, end) => {
            read += end - start;
            return bytes(start, end);
          },
        };
      },
      'words',
      2,
    );
    for (const word of words) {
      expect(dictionary.find(word)?.key).toBe(word);
      expect(dictionary.find(`${word}\u0001`)).toBe(null);
    }
    expect(dictionary.find('')).toBe(null);
    expect(dictionary.find('~')).toBe(null);
    expect(read / words.length).toBeLessThan(5000);
  });

  test('is walked in order, and leaves out what shares a beginning that is not wanted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }), {
          minLength: 1,
          maxLength: 300,
        }),
        (words) => {
          const dictionary = dictionaryOf(words);
          const seen: string[] = [];
          let last = '';
          dictionary.walk((key, length, shared) => {
            const word = Buffer.from(key.subarray(0, length)).toString();
            expect(word.slice(0, shared)).toBe(last.slice(0, shared));
            expect(word[shared] !== last[shared] || last.length === shared).toBe(true);
            last = word;
            seen.push(word);
            return word.startsWith('ab') ? 2 : 0;
          });
          const inOrder = [...words].sort();
          const first = inOrder.find((word) => word.startsWith('ab'));
          expect(seen).toEqual(inOrder.filter((word) => !word.startsWith('ab') || word === first));
        },
      ),
      { numRuns: 150 },
    );
  });
});
