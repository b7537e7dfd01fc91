// No text can make a pattern of the program slow: each one is proven to take time in proportion to the text.
//
// Patterns are collected by machine, so that none is forgotten: literals from the code, and all that are made while every document of
// the repository is read. What makes one slow is said in test/patterns/prove.ts; CONTRIBUTING.md tells how to write it otherwise.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/index.ts';
import { sourceOf, testDocuments, textOf } from '../support/documents.ts';
import { type Pattern, readPatterns, sourceFiles, type Watched, watchedProgram } from './collect.ts';
import { prove, type Verdict } from './prove.ts';

/** Of the patterns that one place makes from names and words of documents, so many are proven: the longest. */
const OF_ONE_PLACE = 4;

let program: Watched;
/** The patterns made when the program is loaded. */
let parts: readonly Pattern[];

beforeAll(async () => {
  program = await watchedProgram();
  parts = program.made();
  call('src/check/index.ts', 'readAndCheck')(testDocuments().map(({ path }) => ({ source: document(path) })));
  call('src/output/harmless.ts', 'harmless')('\u001b[31mred\u0007');
  call('src/output/marks.ts', 'released')(call('src/output/marks.ts', 'marked')('red', '\u001b[31m', '\u001b[39m'));
});

describe('patterns', () => {
  it('are literals, or made by new RegExp, in every file', () => {
    const others = sourceFiles().filter((file) => readPatterns(file).other > 0);
    expect(others, 'files that use RegExp in another way').toEqual([]);
  });

  it('are seen at every place that makes some', () => {
    const seen = new Set(program.made().map(({ place }) => place));
    expect(program.places.length).toBeGreaterThan(100);
    expect(program.places.filter((place) => !seen.has(place))).toEqual([]);
  });

  it('take time in proportion to the text, all that are written', () => {
    const written = sourceFiles().flatMap((file) => readPatterns(file).literals);
    expect(written.length).toBeGreaterThan(1000);
    expect(slow(written)).toEqual([]);
  }, 120_000);

  it('take time in proportion to the text, all that are made of parts', () => {
    expect(parts.length).toBeGreaterThan(150);
    expect(slow(parts)).toEqual([]);
  }, 120_000);

  it('take time in proportion to the text, those that are made from words of documents', () => {
    const made = program.made().filter((pattern) => !parts.includes(pattern));
    expect(made.length).toBeGreaterThan(50);
    expect(slow(longest(made))).toEqual([]);
  }, 120_000);
});

/** What is wrong with each pattern that is not proven to be linear. */
function slow(patterns: readonly Pattern[]): readonly string[] {
  const places = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...places].flatMap(([written, { source, flags, place }]) => {
    const fault = faultOf(prove(source, flags), source);
    return fault === null ? [] : [`${place}: ${written} ${fault}`];
  });
}

function faultOf(verdict: Verdict, source: string): string | null {
  const there = (at: number | null): string =>
    at === null ? 'each place it is tried at' : `“${source.slice(at, at + 20)}…”`;
  switch (verdict.kind) {
    case 'linear':
      return null;
    case 'unknown':
      return `can't be proven linear: ${verdict.why}`;
    case 'slow':
      return `is slow on ${JSON.stringify(verdict.word)} repeated, from ${there(verdict.first)} to ${there(verdict.second)}`;
  }
}

function longest(patterns: readonly Pattern[]): readonly Pattern[] {
  const byPlace = new Map<string, Pattern[]>();
  for (const pattern of patterns) byPlace.set(pattern.place, [...(byPlace.get(pattern.place) ?? []), pattern]);
  return [...byPlace.values()].flatMap((some) =>
    some.sort((a, b) => b.source.length - a.source.length).slice(0, OF_ONE_PLACE),
  );
}

/** A function of the watched program. */
function call(file: string, name: string): (...given: readonly unknown[]) => unknown {
  const found = program.modules[file]?.[name];
  if (typeof found !== 'function') throw new Error(`${file} has no ${name}`);
  return (...given) => found(...given);
}

const document = (path: string): Source => sourceOf(textOf(path), path);
