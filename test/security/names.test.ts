// Words that JavaScript gives a meaning to (`__proto__`, `constructor`, …) are words like any others: as names of people,
// files and bodies, as terms of a search, as abbreviations, owners, references, options and keys of kcsp.yaml.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, World } from '../cli/world.ts';

const WORDS = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'];

/** Minutes that speak of a word wherever a word can stand, with the file that holds them. */
function minutesOf(word: string): string {
  return `${word} Harbour Board

Minutes of the meeting held on Tuesday 4 May 2021

Present: Mr B ${word} (Chairman), Ms C Vane

1. The ${word} of cranes

1.1 Ms Vane spoke of ${word} and of ropes. The Crane Inspection Committee (${word}) was thanked.

1.2 ACTION: ${word} to mend the crane by June 2021.

1.3 RESOLVED that ${word} be approved.
`;
}

/** The answers to questions that a word is part of; each word of the answer that is the word itself as `WORD`. */
async function answers(word: string): Promise<readonly Ran[]> {
  const world = new World();
  try {
    world.write(`minutes/${word}.txt`, minutesOf(word));
    world.write('minutes/kcsp.yaml', `documents:\n  ${word}.txt:\n    body: ${word}\n`);
    const given = await world.run(['parse', 'minutes', '--json']);
    const asked = [
      ['search', word],
      ['search', `"${word}"`],
      ['search', `title:${word}`],
      ['search', `speaker:${word}`],
      ['search', word, '--count-by', 'body', '--json'],
      ['search', `${word}*`],
      ['actions', '--owner', word],
      ['actions', '--json'],
      ['people', word],
      ['people', '--json'],
      ['glossary', word],
      ['resolutions', '--about', word],
      ['thread', word],
      ['show', word],
      ['show', `${word}/1`],
      ['show', '1.2', '--json'],
      ['meetings', '--body', word],
      ['explain', `minutes/${word}.txt`],
      ['check', 'minutes', '--json'],
      ['completion', 'candidates', '--', 'actions', '--owner', word.slice(0, 3)],
      ['completion', 'candidates', '--', word, ''],
      [word],
      ['help', word],
      ['search', 'crane', `--${word}`],
      ['search', 'crane', '--format', word],
      ['check', '--explain', word],
    ];
    const said = [given];
    for (const words of asked) said.push(await world.run(words));
    return said;
  } finally {
    world.remove();
  }
}

/** An answer without the word itself, in any letters and without its lines (which are emphasis in minutes), and without the sum of the file's bytes. */
function tidy({ code, stdout, stderr }: Ran, word: string) {
  const plain = (text: string) =>
    text
      .replaceAll(word, 'WORD')
      .replace(new RegExp(word.replaceAll('_', ''), 'gi'), 'word')
      .replace(/[0-9a-f]{64}/g, 'SUM');
  return { code, stdout: plain(stdout), stderr: plain(stderr) };
}

const prototype = Object.getOwnPropertyNames(Object.prototype).join();
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype));

describe('a word that JavaScript knows', () => {
  test.each(WORDS.map((word) => [word]))(
    '%s is answered like one that it doesn’t',
    async (word) => {
      // The same shape of word, so that stems, names, widths and the order of things go the same way.
      const other = word.replace(/[a-z]/g, 'q');
      const mine = (await answers(word)).map((answer) => tidy(answer, word));
      expect(mine.filter(({ stderr }) => stderr.includes('fault in kcsp'))).toEqual([]);
      expect(mine).toEqual((await answers(other)).map((answer) => tidy(answer, other)));
    },
    60_000,
  );
});

describe('a key of kcsp.yaml', () => {
  const world = new World();
  beforeAll(() => world.write('minutes/a.txt', minutesOf('harbour')));
  afterAll(() => world.remove());

  test.each(['__proto__', 'constructor', 'toString'])('%s is none', async (key) => {
    world.write('minutes/kcsp.yaml', `${key}:\n  polluted: yes\n`);
    const { code, stderr } = await world.run(['parse', 'minutes', '--no-store', '--json']);
    expect({ code, named: stderr.includes(key) }).toEqual({ code: 2, named: true });
    expect('polluted' in {}).toBe(false);
  });
});
