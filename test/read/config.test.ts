// kcsp.yaml: what it may say, and the sentence for each mistake in it.
import { execFileSync } from 'node:child_process';
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

  it('names a key that stands twice, in one go however many there are', () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `  k${at}: {}`).join('\n');
    expect(complaints(`documents:\n${keys}\n  k7: {}\n`)).toEqual([
      'kcsp.yaml:40002: "documents" has the key "k7" twice; say all of it under the first.',
    ]);
  });

  it('follows no alias: a few lines of such stand for more than a computer holds', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `  - &a${at + 1} [*a${at}, *a${at}, *a${at}, *a${at}]`);
    const text = `separate:\n  - &a0 [Jane Smith, John Smith]\n${levels.join('\n')}\nignore: *a30\n`;
    const { config: kept, problems } = parseConfig('kcsp.yaml', '/minutes', text);
    expect([kept.ignore, kept.separate]).toEqual([[], [['Jane Smith', 'John Smith']]]);
    expect(problems[0]?.message).toBe(
      'kcsp.yaml:3: *a0 stands for something else, and is not followed; write that out.',
    );
    expect(complaints('people:\n  A: &a [b]\n  C: *a')).toEqual([
      'kcsp.yaml:3: *a stands for something else, and is not followed; write that out.',
    ]);
  });

  it('makes nothing of tags, and says so', () => {
    expect(complaints('ignore: !!js/function "x"\npeople: !person {}')).toEqual([
      'kcsp.yaml:1: Unresolved tag: tag:yaml.org,2002:js/function.',
      'kcsp.yaml:2: Unresolved tag: !person.',
    ]);
  });

  it.each(['../a.txt', '/etc/*', 'a/../../b.txt', '..'])('names nothing outside of its folder: %s', (pattern) => {
    const { config: kept, problems } = parseConfig(
      'kcsp.yaml',
      '/minutes',
      `ignore: ["${pattern}"]\ndocuments: { "${pattern}": { body: A } }`,
    );
    expect([kept.ignore, kept.documents]).toEqual([[], []]);
    expect(problems.map((problem) => problem.message)).toEqual(
      [2, 1].map(
        (line) =>
          `kcsp.yaml:${line}: "${pattern}" leads out of the folder of kcsp.yaml; name what stands in it or below it.`,
      ),
    );
  });

  it('takes names that JavaScript knows for names like any others', () => {
    const { config: kept, problems } = parseConfig(
      'kcsp.yaml',
      '/minutes',
      '__proto__: { x: 1 }\ndocuments:\n  __proto__: { date: 2020-01-01, __proto__: { y: 1 } }\npeople:\n  constructor: [toString]\n',
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      'kcsp.yaml:1: the file has no key "__proto__"; use documents, people, separate, ignore.',
      'kcsp.yaml:3: the document "__proto__" has no key "__proto__"; use date, body, type, authority.',
    ]);
    expect(overridesFor(kept, '/minutes/__proto__').date).toBe('2020-01-01');
    expect(kept.people).toEqual([{ name: 'constructor', aliases: ['toString'] }]);
    expect(['x', 'y', 'date'].some((key) => key in {})).toBe(false);
  });

  it('says of lists in lists without end that they are', () => {
    expect(complaints(`ignore: ${'['.repeat(50_000)}`)[0]).toBe('kcsp.yaml:1: its lists are nested too deeply.');
  });

  it('tells no more than twenty mistakes', () => {
    const all = complaints(Array.from({ length: 1000 }, (_, at) => `key${at}: 1`).join('\n'));
    expect(all).toHaveLength(21);
    expect(all.at(-1)).toBe('kcsp.yaml:21: there are more mistakes behind this one; mend these first.');
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
  it('takes no pattern that could be made to take years, and says so', () => {
    for (const pattern of [`${'*a'.repeat(60)}b`, `${'**/'.repeat(5)}x`, 'x'.repeat(300)]) {
      const { config: kept, problems } = parseConfig('kcsp.yaml', '/minutes', `ignore: ["${pattern}"]`);
      expect(kept.ignore).toEqual([]);
      expect(problems.map(({ message }) => message)).toEqual([
        `kcsp.yaml:1: "${pattern.slice(0, 40)}${pattern.length > 40 ? '…' : ''}" is no pattern for kcsp; use at most 200 characters, and 3 stars in a name.`,
      ]);
    }
  });

  it('takes the signs of regular expressions for themselves', () => {
    const read = config('ignore: ["(a+)+b", "c|d*"]');
    expect(['(a+)+b', 'aab', 'c|dx', 'c'].map((name) => isIgnored(read, `/minutes/${name}`))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

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

  it('reads no file that is too large, and waits for no pipe', () => {
    root = mkdtempSync(join(tmpdir(), 'kcsp-config-'));
    mkdirSync(join(root, 'a'));
    execFileSync('mkfifo', [join(root, 'kcsp.yaml')]);
    writeFileSync(join(root, 'a/kcsp.yaml'), `ignore: [${'x'.repeat(300_000)}]`);
    const configs = new Configs(root);
    expect([configs.forFile(join(root, 'x.txt')), configs.forFile(join(root, 'a/x.txt'))]).toEqual([null, null]);
    expect(configs.problems.map((problem) => problem.message)).toEqual([
      'kcsp.yaml: it is a named pipe, not a file; write it anew with what kcsp is to know, or remove it.',
      'a/kcsp.yaml: it holds 300,010 bytes, and 256 kB is the most that is read; write it anew with what kcsp is to know, or remove it.',
    ]);
  });
});
