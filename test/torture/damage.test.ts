// Damage of every kind in every file of a store: whatever is answered is right, or says what is damaged and the way back.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../bench/fuzz/random.ts';
import { type Answer, ask, QUESTIONS } from '../../bench/torture/answers.ts';
import { fileOf, minutesOf } from '../../bench/torture/minutes.ts';
import { PAGE } from '../../src/disk/pages.ts';
import { placeOf } from '../../src/store/index.ts';
import { STORE_FORMAT } from '../../src/store/manifest.ts';
import { namedBy } from './scenes.ts';

const LONG = 600_000;
const FLIPS = 1000;
const root = mkdtempSync(path.join(tmpdir(), 'kcsp-damage-'));
/** The store that is damaged, as it was, and another one in which the same files stand for other texts. */
const [folder, whole, other] = ['store', 'whole', 'other'].map((name) => path.join(root, name, '.kcsp')) as [
  string,
  string,
  string,
];
const cwd = path.dirname(folder);
let files: readonly string[] = [];
let right: readonly Answer[] = [];

beforeAll(async () => {
  for (const [place, round] of [
    [cwd, 1],
    [path.dirname(other), 2],
  ] as const) {
    mkdirSync(path.join(place, 'minutes'), { recursive: true });
    for (const numbers of [
      [0, 1, 2, 3, 4, 5],
      [2, 6],
    ]) {
      for (const number of numbers) writeFileSync(path.join(place, fileOf(number)), minutesOf(number, number + round));
      await ask(place, ['parse', 'minutes', '--summary']);
    }
  }
  cpSync(folder, whole, { recursive: true });
  files = ['manifest.json', ...namedBy(placeOf(cwd, null))];
  right = await Promise.all(QUESTIONS.map((question) => ask(cwd, question)));
  expect(files.length).toBe(6);
  expect(right.map(({ code }) => code)).not.toContain(2);
}, LONG);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function mend(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(whole, folder, { recursive: true });
}

const SENTENCE =
  /^kcsp: The store \.kcsp is damaged \((\S+): [a-z0-9 ]+\); write it again from the texts with kcsp parse --rebuild\.\n$/;

/** Asks a question; gives whether it was answered, rightly. What else it says must be that the store is damaged. */
async function isAnswered(number: number, where: string): Promise<boolean> {
  const question = QUESTIONS[number] ?? [];
  const { code, stdout, stderr } = await ask(cwd, question);
  if (code !== 2) {
    expect({ code, stdout, stderr }, `${where}: ${question.join(' ')}`).toEqual(right[number]);
    return true;
  }
  expect(stderr, `${where}: ${question.join(' ')}`).toMatch(SENTENCE);
  return false;
}

/** `kcsp status --verify` names the file, and the way back. */
async function isReported(file: string, where: string): Promise<void> {
  const { code, stdout, stderr } = await ask(cwd, ['status', '--verify']);
  expect(code, where).toBe(2);
  expect(stdout + stderr, where).toContain(`${file}: `);
  expect(stderr, where).toContain('write it again from the texts with kcsp parse --rebuild.');
}

test(
  `${FLIPS} bytes changed all over a store: no wrong answer is given silently`,
  async () => {
    const random = new Random(5);
    const told = { answered: 0, refused: 0 };
    for (let flip = 0; flip < FLIPS; flip++) {
      const name = files[flip % files.length] ?? '';
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      const at = random.below(bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 + random.below(255));
      writeFileSync(file, changed);
      const where = `flip ${flip}, byte ${at} of ${name}`;
      await isReported(name, where);
      for (const number of [flip, flip * 7 + 3]) {
        told[(await isAnswered(number % QUESTIONS.length, where)) ? 'answered' : 'refused']++;
      }
      writeFileSync(file, bytes);
    }
    // Questions read some of the store each: both are to be expected.
    expect(told.answered).toBeGreaterThan(FLIPS / 10);
    expect(told.refused).toBeGreaterThan(FLIPS / 10);
  },
  LONG,
);

test('another number of the form is damage too, as long as the rest is as it was written', async () => {
  const file = path.join(folder, 'manifest.json');
  const text = readFileSync(file, 'utf8');
  for (const number of [0, 1, STORE_FORMAT - 1, STORE_FORMAT + 1, 9, 33]) {
    writeFileSync(file, text.replace(`"format": ${STORE_FORMAT}`, `"format": ${number}`));
    await isReported('manifest.json', `form ${number}`);
    expect(await isAnswered(4, `form ${number}`)).toBe(false);
  }
  writeFileSync(file, text);
});

/** Kinds of damage, each of which makes other bytes of a file; null for none at all. */
const KINDS: Readonly<Record<string, (bytes: Buffer, name: string) => Buffer | 'gone' | 'folder'>> = {
  'is gone': () => 'gone',
  'is a folder': () => 'folder',
  'is empty': () => Buffer.alloc(0),
  'lacks its last byte': (bytes) => bytes.subarray(0, -1),
  'lacks its last half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'ends with a page': (bytes) => bytes.subarray(0, Math.floor((bytes.length - 1) / PAGE) * PAGE),
  'has noughts for a page': (bytes) =>
    Buffer.concat([Buffer.alloc(Math.min(PAGE, bytes.length)), bytes.subarray(PAGE)]),
  'has two pages exchanged': (bytes) =>
    bytes.length < 3 * PAGE
      ? Buffer.from(bytes).reverse()
      : Buffer.concat([bytes.subarray(PAGE, 2 * PAGE), bytes.subarray(0, PAGE), bytes.subarray(2 * PAGE)]),
  'has a page twice': (bytes) => Buffer.concat([bytes.subarray(0, PAGE), bytes]),
  'goes on behind its end': (bytes) => Buffer.concat([bytes, Buffer.from('and more')]),
  'is another of the store': (_, name) =>
    readFileSync(path.join(whole, files[(files.indexOf(name) + 1) % files.length] ?? '')),
  'is that of another store': (_, name) => readFileSync(path.join(other, name)),
};

/** Ways to parse, and whether each always makes a whole store. */
const WAYS = [
  [['parse', 'minutes'], false],
  [['parse', '--rebuild'], true],
  [['parse', 'minutes', '--fresh'], true],
  [['parse', 'minutes', '--rebuild'], true],
] as const;

describe.each(Object.entries(KINDS))('a file that %s', (kind, make) => {
  function damage(name: string): void {
    mend();
    const file = path.join(folder, name);
    const made = make(readFileSync(file), name);
    rmSync(file);
    if (made === 'folder') mkdirSync(file);
    else if (made !== 'gone') writeFileSync(file, made);
  }
  /** A manifest of another store, whole, names files that are not there, or have other seals. */
  const blamed = (name: string): string =>
    kind === 'is that of another store' && name === 'manifest.json' ? '' : name;

  test(
    'is seen by status --verify and by every question that needs it',
    async () => {
      for (const name of files) {
        damage(name);
        if (kind === 'is a folder' && name === 'manifest.json') continue;
        await isReported(blamed(name), name);
        let refused = 0;
        for (const number of QUESTIONS.keys()) if (!(await isAnswered(number, `${name} ${kind}`))) refused++;
        expect(refused, name).toBeGreaterThan(0);
      }
    },
    LONG,
  );

  test(
    'is mended by kcsp parse, or told of',
    async () => {
      for (const [at, name] of files.entries()) {
        for (const [way, always] of [WAYS[0], WAYS[1 + (at % 3)] ?? WAYS[1]]) {
          damage(name);
          const where = `${name} ${kind}: kcsp ${way.join(' ')}`;
          const { code, stderr } = await ask(cwd, [...way, '--summary']);
          if (kind === 'is a folder' && name === 'manifest.json') {
            expect(stderr, where).toMatch(
              /^kcsp: The store \.kcsp cannot be (?:read|written) \([a-z -]+\); name another with --store DIR/,
            );
            continue;
          }
          if (code !== 0 && !always) {
            expect(stderr, where).toMatch(SENTENCE);
            expect((await ask(cwd, ['parse', '--rebuild', '--summary'])).code, where).toBe(0);
          } else
            expect({ code, stderr }, where).toEqual({ code: 0, stderr: expect.stringContaining('7 documents read') });
          if (code === 0 && !always && (await ask(cwd, ['status', '--verify'])).code === 2) {
            // What was not needed for what is new is still as damaged as it was, and still told of.
            await isReported(name, where);
            continue;
          }
          for (const number of [0, 4, 7, 12]) expect(await isAnswered(number, where), where).toBe(true);
          expect((await ask(cwd, ['status', '--verify'])).code, where).toBe(0);
        }
      }
    },
    LONG,
  );
});
