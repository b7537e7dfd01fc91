// kcsp.yaml: what it may say, and the sentence for each mistake in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isIgnored, overridesFor, parseConfig } from '../../src/read/config.ts';
import { Configs } from '../../src/read/configs.ts';

const config = (text: string) => {
  const read = parseConfig('kcsp.yaml', '/minutes', text);
  expect(read.problems).toEqual([]);
  return read.config;
};
const complaints = (text: string) =>
  parseConfig('kcsp.yaml', '/minutes', text).problems.map((problem) => problem.message);

describe('parseConfig', () => {
  it('reads everything that may be said', () => {
    const { documents, people, separate, ignore } = config(`
documents:
  2023/spring.txt: { date: 2023-03-14, body: Wealdshire Community Safety Partnership }
  "2014/*": { type: special, authority: Wealdshire County Council }
people:
  Anna Reed: [A Reed, Annie]
  Tom Oakes: T Oakes
separate:
  - [Jane Smith, John Smith, J Smith]
ignore: drafts/**
`);
    expect(documents.map(({ pattern }) => pattern)).toEqual(['2023/spring.txt', '2014/*']);
    expect(people).toEqual([
      { name: 'Anna Reed', aliases: ['A Reed', 'Annie'] },
      { name: 'Tom Oakes', aliases: ['T Oakes'] },
    ]);
    expect(separate).toEqual([['Jane Smith', 'John Smith', 'J Smith']]);
    expect(ignore).toEqual(['drafts/**']);
  });

  it('takes an empty file for one that says nothing', () => {
    expect(config('# nothing yet\n').documents).toEqual([]);
  });

  it.each([
    ['document:\n  a.txt: {}', 'kcsp.yaml:1: the file has no key "document"; did you mean "documents"?'],
    ['\nspeakers: []', 'kcsp.yaml:2: the file has no key "speakers"; use documents, people, separate, ignore.'],
    [
      'documents:\n  a.txt:\n    dat: 2020-01-01',
      'kcsp.yaml:3: the document "a.txt" has no key "dat"; did you mean "date"?',
    ],
    [
      'documents:\n  a.txt:\n    date: 2023-02-30',
      'kcsp.yaml:3: "date" must be a day of the calendar such as 2019-10-08, not "2023-02-30".',
    ],
    [
      'documents:\n  a.txt:\n    date: 8 October',
      'kcsp.yaml:3: "date" must be a day of the calendar such as 2019-10-08, not "8 October".',
    ],
    ['documents:\n  a.txt:\n    body: [x]', 'kcsp.yaml:3: "body" must be a text.'],
    ['documents:\n  a.txt:\n    body:', 'kcsp.yaml:3: "body" must be a text.'],
    ['documents: [a.txt]', 'kcsp.yaml:1: "documents" must be a list of "key: value" lines.'],
    ['people:\n  Anna Reed:\n    - [x]', 'kcsp.yaml:3: each entry of the aliases of "Anna Reed" must be a text.'],
    [
      'separate:\n  - [Jane Smith]',
      'kcsp.yaml:2: each entry of "separate" must be a list of two names or more, such as [Jane Smith, John Smith].',
    ],
    ['separate: Jane', 'kcsp.yaml:1: "separate" must be a list.'],
    ['people:\n  A: [x]\n  A: [y]', 'kcsp.yaml:3: "people" has the key "A" twice; say all of it under the first.'],
  ])('complains of %j in one sentence', (text, sentence) => {
    expect(complaints(text)).toEqual([sentence]);
  });

  it('names file and line of broken YAML', () => {
    expect(complaints('documents:\n  a: [1\n')[0]).toMatch(/^kcsp\.yaml:\d: .+\.$/);
  });

  it('keeps what is right beside a mistake', () => {
    const { config: kept } = parseConfig('kcsp.yaml', '/minutes', 'colour: red\nignore: [x]');
    expect(kept.ignore).toEqual(['x']);
  });
});

describe('overridesFor', () => {
  const read = config(
    'documents:\n  "2014/*": { type: special, body: A }\n  2014/a.txt: { body: B }\n  "[x].txt": { type: annual }',
  );

  it('matches paths and globs from the folder of the file; later entries win', () => {
    expect(overridesFor(read, '/minutes/2014/a.txt')).toEqual({
      date: null,
      body: 'B',
      type: 'special',
      authority: null,
    });
    expect(overridesFor(read, '/minutes/2015/a.txt').type).toBeNull();
    expect(overridesFor(read, '/minutes/[x].txt').type).toBe('annual');
  });
});

describe('isIgnored', () => {
  const read = config('ignore: [drafts/, "*.bak", ./old/**]');

  it.each([
    ['/minutes/drafts/a.txt', true],
    ['/minutes/a.bak', true],
    ['/minutes/old/deep/a.txt', true],
    ['/minutes/a.txt', false],
    ['/elsewhere/drafts/a.txt', false],
  ])('%s: %s', (path, ignored) => {
    expect(isIgnored(read, path)).toBe(ignored);
  });
});

describe('Configs', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('takes the nearest file upward, and gathers what all say of people', () => {
    root = mkdtempSync(join(tmpdir(), 'kcsp-config-'));
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, 'kcsp.yaml'), 'people: { Anna Reed: Annie }');
    writeFileSync(join(root, 'a/kcsp.yaml'), 'people: { Tom Oakes: Tommy }\ncolour: red');
    const configs = new Configs(root);
    expect(configs.forFile(join(root, 'a/b/x.txt'))?.path).toBe('a/kcsp.yaml');
    expect(configs.forFile(join(root, 'x.txt'))?.path).toBe('kcsp.yaml');
    expect(configs.people.people.map((person) => person.name)).toEqual(['Anna Reed', 'Tom Oakes']);
    expect(configs.problems.map((problem) => problem.message)).toEqual([
      'a/kcsp.yaml:2: the file has no key "colour"; use documents, people, separate, ignore.',
    ]);
  });
});
