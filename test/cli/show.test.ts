// `kcsp show`: every form of a reference, and what is said of those that mean nothing or too much.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { World } from './world.ts';

const world = new World();
beforeAll(() => storeIn(world.folder));
afterAll(() => world.remove());

const PARAGRAPH = `fhb-2021-05-04/7.2   Crane Safety Working Group (CSWG)
  4 May 2021 · Ferry Harbour Board · minutes/fhb-2021-05-04.txt:13

> 2. It was RESOLVED that the report be noted.
`;

describe('kcsp show', () => {
  test.each([
    '7.2',
    '7.2.',
    'minute 7.2',
    'fhb-2021-05-04/7.2',
    '2021-05-04/7.2',
    'fhb-2021-05-04/7#r1',
    'minutes/fhb-2021-05-04.txt:13',
    'fhb-2021-05-04.txt:13',
  ])('knows a paragraph as %s', async (reference) => {
    const { code, stdout, stderr } = await world.run(['show', ...reference.split(' ')]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: PARAGRAPH, stderr: '' });
  });

  test('shows an item with what was said, decided and undertaken', async () => {
    const { stdout } = await world.run(['show', 'fhb-2021-05-04/7']);
    expect(stdout).toBe(`fhb-2021-05-04/7   Crane Safety Working Group (CSWG)
  4 May 2021 · Ferry Harbour Board · minutes/fhb-2021-05-04.txt:10

  1. Ms Quill presented the report on the quay cranes.
  2. It was RESOLVED that the report be noted.
  Action: Chairman to write to the crane maker by June.

Spoke Amy Quill (presented)
Decided noted, formal   fhb-2021-05-04/7#r1
To do explicit · Chairman · due June   fhb-2021-05-04/7#a1
`);
  });

  test('shows an item as markdown, in which nothing of the text is markup', async () => {
    const { stdout } = await world.run(['show', 'fhb-2021-05-04/7', '--format', 'markdown']);
    expect(stdout).toBe(`### fhb-2021-05-04/7 — Crane Safety Working Group (CSWG)

4 May 2021 · Ferry Harbour Board · \`minutes/fhb-2021-05-04.txt:10\`

> 1\\. Ms Quill presented the report on the quay cranes.

> 2\\. It was RESOLVED that the report be noted.

> Action: Chairman to write to the crane maker by June.

- **Spoke:** Amy Quill
- **Decided:** noted, formal (fhb-2021-05-04/7\\#r1)
- **To do:** explicit · Chairman · due June (fhb-2021-05-04/7\\#a1)
`);
    expect((await world.run(['show', '2021-05-04', '--format', 'markdown'])).stdout).toContain(
      '- fhb-2021-05-04/7 — Crane Safety Working Group (CSWG) (noted, 1 action)\n',
    );
    expect((await world.run(['show', '7.2', '--format', 'markdown'])).stdout).toContain('\n> 2\\. It was RESOLVED');
    expect((await world.run(['show', 'fhb-autumn.txt:60', '--format', 'markdown'])).stdout).toContain(
      '\npage number\n',
    );
  });

  test('shows an object as JSON or YAML, and refuses formats of lists in one sentence', async () => {
    const { stdout: json } = await world.run(['show', '7.2', '--format', 'json']);
    expect(json).toBe((await world.run(['show', '7.2', '--json'])).stdout);
    expect((await world.run(['show', '7.2', '--format', 'yaml'])).stdout).toMatch(
      /^kind: paragraph\nid: fhb-2021-05-04\/7.2\n/,
    );
    const { code, stdout, stderr } = await world.run(['show', '7.2', '--format', 'csv']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kcsp: --format takes json, yaml, markdown; not "csv".\n',
    });
  });

  test('shows the paragraphs around with --context', async () => {
    const { stdout } = await world.run(['show', '7.2', '--context', '1']);
    expect(stdout.split('\n').slice(3, 6)).toEqual([
      '  1. Ms Quill presented the report on the quay cranes.',
      '> 2. It was RESOLVED that the report be noted.',
      '  Action: Chairman to write to the crane maker by June.',
    ]);
  });

  test('shows what a meeting dealt with', async () => {
    const { stdout } = await world.run(['show', '2021-05-04']);
    expect(stdout).toContain(
      '  2 listed as there\n\nfhb-2021-05-04/7   Crane Safety Working Group (CSWG)   noted, 1 action\n',
    );
  });

  test('says what a line is that belongs to no item', async () => {
    const { stdout } = await world.run(['show', 'fhb-autumn.txt:60']);
    expect(stdout.split('\n')[2]).toBe('  page number');
  });

  test('gives an object with --json', async () => {
    const { stdout } = await world.run(['show', '7.2', '--json']);
    const shown: unknown = JSON.parse(stdout);
    expect(shown).toMatchObject({
      kind: 'paragraph',
      id: 'fhb-2021-05-04/7.2',
      lines: [13, 13],
      meeting: { date: '2021-05-04' },
    });
  });

  test('lists what an ambiguous number can mean', async () => {
    const { code, stdout, stderr } = await world.run(['show', '7']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '2 things are called 7; say which:\n' });
    expect(stdout).toBe(`fhb-autumn/7   between 4 May 2021 and 11 Jan 2022   Dredging
fhb-2021-05-04/7   4 May 2021   Crane Safety Working Group (CSWG)
`);
  });

  test.each([
    ['fhb-autumn/7.9', 'fhb-autumn/7 has no part .9.\nTry: kcsp show fhb-autumn/7\n'],
    ['fhb-autumn.txt:61', 'minutes/fhb-autumn.txt has 60 lines, and none is 61.\nTry: kcsp show fhb-autumn\n'],
    ['99', 'Nothing in 2 documents is called 99.\nTry: kcsp meetings, or kcsp search WORDS\n'],
  ])('explains that %s means nothing', async (reference, said) => {
    const { code, stdout, stderr } = await world.run(['show', reference]);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: said });
  });
});
