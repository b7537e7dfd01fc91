// What documents, file names and queries hold commands no terminal: every command and format, on a terminal and in a pipe.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/output/index.ts';
import { World } from '../cli/world.ts';
import { ATTACKS, FILE, harmfulLines, writeHostile } from './hostile.ts';

const world = new World();
beforeAll(async () => {
  writeHostile(world);
  await world.run(['parse', 'minutes', '--json']);
});
afterAll(() => world.remove());

const EVIL = Object.values(ATTACKS).join('');
const LISTS = [
  ['search', 'crane'],
  ['search', 'crane', '--explain'],
  ['search', 'crane', '--count-by', 'speaker'],
  ['actions'],
  ['actions', '--by', 'meeting'],
  ['resolutions'],
  ['meetings'],
  ['people'],
  ['people', 'Quill'],
  ['thread', 'crane'],
  ['glossary'],
] as const;
const FOR_PEOPLE: readonly (readonly string[])[] = [
  ...LISTS,
  ...LISTS.map((words) => [...words, '--format', 'markdown']),
  ...LISTS.map((words) => [...words, '--format', 'table']),
  ['parse', 'minutes', '--summary'],
  ['parse', 'minutes', '--no-store', '--format', 'table'],
  ['parse', 'no such \u001B[2J\n file'],
  ['check'],
  ['check', 'minutes'],
  ['check', 'minutes', '--format', 'github'],
  ['explain', 'minutes/notes.txt'],
  ['explain', `minutes/${FILE}`],
  ['explain', 'minutes/notes.txt', '--item', EVIL],
  ['explain', 'minutes/notes.txt', '--lines', EVIL],
  ['show', '7'],
  ['show', 'notes-2021-05-04/7'],
  ['show', 'notes-2021-05-04/7.2'],
  ['show', 'notes-2021-05-04/7', '--format', 'markdown'],
  ['show', 'notes-2021-05-04'],
  ['show', 'notes-2021-05-04', '--format', 'markdown'],
  ['show', `minutes/${FILE}:3`],
  ['show', EVIL],
  ['search', EVIL],
  ['search', `zzz ${EVIL}`],
  ['search', 'crane', '--speaker', EVIL],
  ['search', 'crane', '--limit', EVIL],
  ['actions', '--owner', EVIL],
  ['actions', '--since', EVIL],
  ['people', EVIL],
  ['thread', EVIL],
  ['glossary', EVIL],
  ['resolutions', '--about', EVIL],
  ['status'],
  ['meetings', '--store', EVIL],
  ['meetings', '--format', EVIL],
  ['meetings', `--${EVIL}`],
  ['completion', EVIL],
  ['completion', 'candidates', '--', 'people', ''],
  ['completion', 'candidates', '--', 'actions', '--owner', ''],
  [EVIL],
];
const quiet = { TERM: 'xterm', PAGER: 'cat' };

describe('answers for people', () => {
  test.each(FOR_PEOPLE.map((words) => [words]))('%j hold nothing that a terminal obeys', async (words) => {
    const piped = await world.run(words);
    expect(harmfulLines(piped.stdout, false)).toEqual([]);
    expect(harmfulLines(piped.stderr, false)).toEqual([]);
    const shown = await world.run(words, { terminal: 100, links: true, env: quiet });
    expect(harmfulLines(shown.stdout, true)).toEqual([]);
    expect(harmfulLines(shown.stderr, true)).toEqual([]);
  });

  test('give a pager nothing that a terminal obeys', async () => {
    const { paged } = await world.run(['explain', 'minutes/notes.txt'], { terminal: 60, links: true });
    expect(paged).toHaveLength(1);
    expect(harmfulLines(paged[0]?.text ?? '', true)).toEqual([]);
    expect(paged[0]?.text).toContain('␛[2J␛[H');
  });

  test('show control characters as pictures, so that they are seen', async () => {
    const { stdout } = await world.run(['explain', 'minutes/notes.txt']);
    for (const shown of ['␛[2J␛[H', '␛]0;owned␇', '␈␈␈', '␡', '·gnp.·', '·gnp·', 'pay·p·al'])
      expect(stdout).toContain(shown);
  });

  test('have colours and links of our own, and none of a document', async () => {
    const { stdout } = await world.run(['show', 'notes-2021-05-04/9'], { terminal: 100, links: true, env: quiet });
    expect(stdout).toContain(`\u001B]8;;file://${world.folder}/minutes/notes.txt#`);
    expect(stdout).toContain('␛]8;;https://evil.example/␇click␛]8;;␇');
    const coloured = await world.run(['show', 'notes-2021-05-04/7'], { terminal: 300, env: quiet });
    expect(coloured.stdout).toContain('\u001B[36mnotes-2021-05-04/7\u001B[39m   \u001B[1mCrane Safety ␛[2J␛[H');
    expect(coloured.stdout).toContain('␛[36m ␛[8m');
  });

  test('keep the name of a file on its line', async () => {
    for (const words of [
      ['meetings'],
      ['check', 'minutes'],
      ['explain', `minutes/${FILE}`],
      ['status'],
      ['search', 'ropes'],
    ]) {
      const { stdout, stderr } = await world.run(words);
      expect(`${stdout}\n${stderr}`.split('\n').filter((line) => line.startsWith('kcsp: all is well'))).toEqual([]);
    }
    const { stderr } = await world.run(['parse', 'gone\nkcsp: all is well.txt']);
    expect(stderr).toContain('gone␊kcsp: all is well.txt');
  });
});

describe('data for programs', () => {
  test.each(FORMATS.filter(({ name }) => name !== 'table' && name !== 'markdown').map(({ name }) => [name]))(
    '%s on a terminal holds nothing that it obeys',
    async (format) => {
      for (const words of LISTS) {
        const shown = await world.run([...words, '--format', format], { terminal: 100, env: quiet });
        expect(harmfulLines(shown.stdout, false)).toEqual([]);
      }
    },
  );

  test('json in a pipe is the same data with escapes for control characters', async () => {
    const { stdout } = await world.run(['resolutions', '--json']);
    const rows: readonly { readonly text: string }[] = JSON.parse(stdout);
    for (const attack of ['clear', 'title', 'link', 'c1', 'override', 'tagged', 'deleted'] as const)
      expect(rows[0]?.text).toContain(ATTACKS[attack]);
    expect(harmfulLines(stdout, false)).toEqual([]);
  });

  test('yaml and ndjson are too', async () => {
    const { parse } = await import('yaml');
    const json = JSON.parse((await world.run(['resolutions', '--json'])).stdout);
    const yaml = (await world.run(['resolutions', '--format', 'yaml'])).stdout;
    expect(parse(yaml)).toEqual(json);
    expect(harmfulLines(yaml, false)).toEqual([]);
    const lines = (await world.run(['resolutions', '--format', 'ndjson'])).stdout;
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json);
    expect(harmfulLines(lines, false)).toEqual([]);
  });

  test('csv in a pipe is the text itself', async () => {
    const { stdout } = await world.run(['resolutions', '--format', 'csv']);
    expect(stdout).toContain(ATTACKS.link);
  });
});

describe("on GitHub's runners", () => {
  const env = { GITHUB_ACTIONS: 'true' };
  test('no line of a document or a file name is a command', async () => {
    world.write('ci/a.txt', 'Notes of a meeting\n\n1. Cranes\n\n::add-mask::the ##[group]x\n\nNoted.\n');
    world.write('ci/::stop-commands::x', '');
    const { stdout, stderr } = await world.run(['explain', 'ci/a.txt'], { env });
    expect({ line: stdout.split('\n').find((line) => line.includes('add-mask')), stderr }).toEqual({
      line: expect.stringContaining('#·[group]'),
      stderr: '',
    });
    const shown = await world.run(['show', 'ci/a.txt:5'], { env });
    expect(shown.stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    const failed = await world.run(['check', '::stop-commands::x'], { env, within: 'ci' });
    expect(failed.stderr.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });

  test('our own annotations are', async () => {
    const { stdout } = await world.run(['check', 'minutes', '--format', 'github'], { env });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(
      lines.filter(
        (line) => !/^::(?:error|warning|notice) file=[^:]*,line=\d+,endLine=\d+,title=[\w-]+::[^\r]/.test(line),
      ),
    ).toEqual([]);
    expect(stdout).toContain('bad␛[2J·%0Akcsp%3A all is well.txt');
  });
});
