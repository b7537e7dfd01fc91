// `kcsp parse`: what it prints, what it keeps, what it reads again, and what it says of files it can't read.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { World } from './world.ts';

const notes = (day: string, title: string): string => `FERRY HARBOUR BOARD

NOTES of a meeting of the Ferry Harbour Board held in the Rope Room on Tuesday, ${day}.

PRESENT: Mr B Torrance (Chairman) and Ms A Quill

**1. ${title}**

(1) Ms Quill introduced the report.

(2) RESOLVED that the report be noted.
`;

let world: World;
beforeEach(() => {
  world = new World();
  world.write('minutes/spring.txt', notes('4 May 2021', 'Quay cranes'));
  world.write('minutes/summer.txt', notes('6 July 2021', 'Dredging'));
});
afterEach(() => world.remove());

/** Documents in the JSON of an answer, as `id path`. */
function documentsIn(json: string): readonly string[] {
  const records: readonly { readonly id: string; readonly source: { readonly path: string } }[] = JSON.parse(json);
  return records.map(({ id, source }) => `${id} ${source.path}`);
}

const manifest = (): string => path.join(world.folder, '.kcsp', 'manifest.json');

describe('kcsp parse', () => {
  test('prints the records when piped, and keeps them', async () => {
    const { code, stdout, stderr } = await world.run(['parse', 'minutes']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documentsIn(stdout)).toEqual(['fhb-2021-05-04 minutes/spring.txt', 'fhb-2021-07-06 minutes/summer.txt']);
    const meetings = await world.run(['meetings', '--format', 'csv']);
    expect(meetings.stdout.split('\n').map((line) => line.split(',')[0])).toEqual([
      'id',
      'fhb-2021-05-04',
      'fhb-2021-07-06',
      '',
    ]);
  });

  test('prints a summary on a terminal', async () => {
    const { stdout, stderr } = await world.run(['parse', 'minutes'], { terminal: 120, env: { NO_COLOR: '1' } });
    expect(stdout).toBe(`  ID              DATE        KIND     ITEMS  DECIDED  ACTIONS  NOTES  PATH
Ferry Harbour Board
  fhb-2021-05-04  4 May 2021  minutes      1        1        0      0  minutes/spring.txt
  fhb-2021-07-06  6 Jul 2021  minutes      1        1        0      0  minutes/summer.txt
`);
    expect(stderr).toBe(
      '2 documents read: 22 lines, none left over. The record is in .kcsp/.\nAsk: kcsp search WORDS\n',
    );
  });

  test('prints a record a line, or YAML', async () => {
    const lines = (await world.run(['parse', 'minutes', '--ndjson'])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => documentsIn(`[${line}]`)[0])).toEqual([
      'fhb-2021-05-04 minutes/spring.txt',
      'fhb-2021-07-06 minutes/summer.txt',
    ]);
    expect((await world.run(['parse', 'minutes', '--format', 'yaml'])).stdout).toMatch(
      /^- schemaVersion: 1\n {2}id: fhb-2021-05-04\n/,
    );
  });

  test('gives the same bytes from the texts and from the store', async () => {
    const first = await world.run(['parse', 'minutes']);
    const second = await world.run(['parse', 'minutes']);
    const fresh = await world.run(['parse', 'minutes', '--fresh']);
    expect(second.stdout).toBe(first.stdout);
    expect(fresh.stdout).toBe(first.stdout);
  });

  test('leaves the store alone when nothing changed, and when told to', async () => {
    await world.run(['parse', 'minutes', '--no-store']);
    expect(existsSync(manifest())).toBe(false);
    await world.run(['parse', 'minutes']);
    utimesSync(manifest(), 1, 1);
    await world.run(['parse']);
    expect(statSync(manifest()).mtimeMs).toBe(1000);
  });

  test('reads again what changed, takes what came and forgets what went', async () => {
    await world.run(['parse', 'minutes']);
    world.write('minutes/spring.txt', notes('4 May 2021', 'Quay cranes and winches'));
    world.write('minutes/winter.txt', notes('7 December 2021', 'Ice'));
    rmSync(path.join(world.folder, 'minutes/summer.txt'));
    expect((await world.run(['status'])).stdout.split('\n').slice(3)).toEqual([
      'Changed:',
      '  minutes/spring.txt',
      'Gone:',
      '  minutes/summer.txt',
      'New:',
      '  minutes/winter.txt',
      'To read them: kcsp parse',
      '',
    ]);
    const { stdout, stderr } = await world.run(['parse']);
    expect(documentsIn(stdout)).toEqual(['fhb-2021-05-04 minutes/spring.txt', 'fhb-2021-12-07 minutes/winter.txt']);
    expect(stderr).toBe('No longer there, and forgotten: minutes/summer.txt.\n');
    expect((await world.run(['thread', 'winches'])).code).toBe(0);
    expect((await world.run(['status'])).code).toBe(0);
  });

  test('names the first of many that went, and says how many more there are', async () => {
    for (let at = 0; at < 30; at++) world.write(`minutes/of-${at + 10}.txt`, notes('4 May 2021', 'Quay cranes'));
    await world.run(['parse', 'minutes']);
    for (let at = 0; at < 30; at++) rmSync(path.join(world.folder, `minutes/of-${at + 10}.txt`));
    const { stderr } = await world.run(['parse']);
    expect(stderr).toMatch(
      /^No longer there, and forgotten: minutes\/of-10\.txt, .*minutes\/of-29\.txt, and 10 others\.\n$/,
    );
  });

  test('adds to the store what is named later, and keeps the rest', async () => {
    await world.run(['parse', 'minutes/spring.txt']);
    expect(documentsIn((await world.run(['parse', 'minutes/summer.txt'])).stdout)).toHaveLength(1);
    expect((await world.run(['meetings', '--format', 'ndjson'])).stdout.trimEnd().split('\n')).toHaveLength(2);
    expect((await world.run(['status'])).stdout).toContain('.kcsp holds 2 documents');
  });

  test('tells two documents of one meeting apart', async () => {
    world.write('minutes/spring-again.txt', notes('4 May 2021', 'Quay cranes'));
    const { stdout } = await world.run(['parse', 'minutes']);
    expect(documentsIn(stdout).slice(0, 2)).toEqual([
      'fhb-2021-05-04 minutes/spring-again.txt',
      'fhb-2021-05-04-2 minutes/spring.txt',
    ]);
    expect((await world.run(['show', 'fhb-2021-05-04-2/1.2'])).code).toBe(0);
    expect((await world.run(['parse'])).stdout).toBe(stdout);
  });

  test('tells them apart in one way, whichever of them was read first', async () => {
    await world.run(['parse', 'minutes']);
    world.write('minutes/spring-again.txt', notes('4 May 2021', 'Quay cranes'));
    const { stdout } = await world.run(['parse']);
    expect(documentsIn(stdout)[1]).toBe('fhb-2021-05-04-2 minutes/spring.txt');
    expect((await world.run(['parse', 'minutes', '--fresh'])).stdout).toBe(stdout);
  });

  test('writes a file a document with --out', async () => {
    await world.run(['parse', 'minutes', '--out', 'records', '--no-store']);
    const file = path.join(world.folder, 'records', 'fhb-2021-07-06.json');
    expect(documentsIn(`[${readFileSync(file, 'utf8')}]`)).toEqual(['fhb-2021-07-06 minutes/summer.txt']);
    expect(readdirSync(path.dirname(file))).toHaveLength(2);
  });
});

describe('kcsp parse of what names nothing to read', () => {
  test('says so once, prints no empty table, and forgets it', async () => {
    world.write(
      'minutes/notes.txt',
      'Minutes of the Quay Board held on 4 May 2021\n\n1. Cranes\n\nThe cranes were noted.\n',
    );
    world.write('bad/empty.txt', '');
    mkdirSync(path.join(world.folder, 'none'));
    const first = await world.run(['parse', 'none', 'bad/empty.txt', '"*.zip"', '--summary', '--store', 'kept']);
    expect({ code: first.code, stdout: first.stdout, told: first.stderr.split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      told: 4,
    });
    const second = await world.run([
      'parse',
      'none',
      'bad/empty.txt',
      'minutes/notes.txt',
      '--summary',
      '--store',
      'kept',
    ]);
    expect(second.code).toBe(2);
    expect(await world.run(['parse', '--summary', '--store', 'kept'])).toMatchObject({ code: 0 });
    expect((await world.run(['status', '--store', 'kept'])).stdout).toContain(
      'kept holds 1 document (5 lines) from minutes/notes.txt\n',
    );
  });
});

describe('kcsp parse of what cannot be read', () => {
  test('says so in a sentence, reads the rest and ends in 2', async () => {
    world.write('minutes/empty.txt', '');
    const { code, stdout, stderr } = await world.run(['parse', 'minutes', 'nowhere.txt']);
    expect(code).toBe(2);
    expect(documentsIn(stdout)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain(
      'nowhere.txt: there is no such file or folder; check the spelling and the current folder.\n',
    );
    expect(stderr).toContain('minutes/empty.txt: ');
  });

  test('names what is missing when nothing is named', async () => {
    const { code, stderr } = await world.run(['parse']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'kcsp: Name what to read: kcsp parse PATH, a file, a folder, a glob in quotes, or - for standard input.\n',
    });
  });

  test('names a store that cannot be written, after the records', async () => {
    world.write('file', '');
    const { code, stdout, stderr } = await world.run(['parse', 'minutes', '--store', 'file/store']);
    expect(documentsIn(stdout)).toHaveLength(2);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'kcsp: The store file/store cannot be written (a file stands where a folder is needed); name another with --store DIR, or add --no-store.\n',
    });
  });

  const DAMAGED =
    'The store .kcsp is damaged (manifest.json: it was changed or cut off); write it again from the texts with kcsp parse --rebuild.';
  const OLDER =
    'The store .kcsp was written by an older kcsp; write it again from the texts with kcsp parse --rebuild.';

  test.each([
    ['{"form', DAMAGED, 'was damaged'],
    ['{"format":2,"inputs":["minutes"]}', OLDER, 'was written by an older kcsp'],
  ])('does not guess at a store that says %s, and writes it anew', async (text, sentence, why) => {
    world.write('.kcsp/manifest.json', text);
    const asked = await world.run(['meetings']);
    expect({ code: asked.code, stderr: asked.stderr }).toEqual({ code: 2, stderr: `kcsp: ${sentence}\n` });
    const parsed = await world.run(['parse', 'minutes']);
    expect({ code: parsed.code, stderr: parsed.stderr }).toEqual({
      code: 0,
      stderr: `The store .kcsp ${why} and is written anew.\n`,
    });
    expect((await world.run(['meetings'])).code).toBe(0);
  });

  test('leaves a store of a newer kcsp alone', async () => {
    world.write('.kcsp/manifest.json', '{"format":999}');
    for (const argv of [['meetings'], ['parse', 'minutes'], ['parse', '--rebuild'], ['status']]) {
      const { code, stderr } = await world.run(argv);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr:
          'kcsp: The store .kcsp was written by a newer kcsp; use that version, or name another store with --store DIR.\n',
      });
    }
  });

  test('passes the mistakes of kcsp.yaml on', async () => {
    world.write('kcsp.yaml', 'documents:\n  minutes/spring.txt:\n    date: yesterday\n');
    const { code, stderr } = await world.run(['parse', 'minutes', '--no-store']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kcsp\.yaml:3: .*yesterday.*\n$/);
  });
});
