// A store of many documents: a question reads the rows it asks for, and looks at no more files than it cites.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHECKED } from '../../src/commands/session.ts';
import type { DocumentRecord } from '../../src/model/index.ts';
import { placeOf, Store } from '../../src/store/index.ts';
import { freshOf, keep } from '../support/store.ts';
import { SPRING } from './records.ts';
import { World } from './world.ts';

const COUNT = CHECKED + 10;
const world = new World();

/** The spring meeting as one of many: its id, its day and its file are its own, and so is a person. */
function copyOf(at: number): DocumentRecord {
  const day = new Date(Date.UTC(2010, 0, 1 + at * 7)).toISOString().slice(0, 10);
  const text = JSON.stringify(SPRING).replaceAll('fhb-2021-05-04', `fhb-${day}`).replaceAll('2021-05-04', day);
  return JSON.parse(text.replaceAll('amy-quill', `amy-${surnameOf(at)}`).replaceAll('Quill', surnameOf(at)));
}

/** Two of them differ in two letters at least, so that none is taken for a slip of another. */
const surnameOf = (at: number): string =>
  `Qu${[...String(at)].map((figure) => 'mnoprstvwz'[Number(figure)]?.repeat(2)).join('')}`;

const DAYS = Array.from({ length: COUNT }, (_, at) => copyOf(at));

beforeAll(async () => {
  mkdirSync(path.join(world.folder, 'minutes'));
  const documents = DAYS.map((record) => {
    const file = path.join(world.folder, record.source.path);
    writeFileSync(file, 'minutes\n');
    return freshOf(record, statSync(file));
  });
  await keep(placeOf(world.folder, '.kcsp'), documents);
}, 60_000);
afterAll(() => world.remove());

const idOf = (at: number): string => DAYS.at(at)?.id ?? '';

describe('a question of many documents', () => {
  test.each([
    ['actions --owner torrance'],
    ['actions --owner chair --json'],
    [`show ${DAYS[3]?.id}/7`],
    ['show 7'],
    ['show 7.2'],
    [`show ${DAYS[3]?.id}.txt:13`],
    [`people ${surnameOf(3)}`],
    ['people'],
    ['people --format csv'],
    ['people --json'],
    ['people "ferry trust"'],
    ['search crane owner:torrance'],
    [`search speaker:${surnameOf(3)}`],
  ])('kcsp %s reads no table as a whole, nor the list of documents', async (line) => {
    const rows = vi.spyOn(Store.prototype, 'rows');
    const documents = vi.spyOn(Store.prototype, 'documents', 'get');
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const { code, stdout, stderr } = await world.run(argv);
    expect({ rows: rows.mock.calls, documents: documents.mock.calls }).toEqual({ rows: [], documents: [] });
    expect(code, stderr).toBe(/^show 7/.test(line) ? 1 : 0);
    expect(stdout).not.toBe('');
    vi.restoreAllMocks();
  });

  test('lists the newest of many things of one name, and counts the others', async () => {
    const { code, stdout, stderr } = await world.run(['show', '7.2']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${COUNT} things are called 7.2; say which:\nand ${COUNT - 20} more, which are older.\n`,
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toMatch(new RegExp(`^${idOf(-1)}/7\\.2   \\d+ \\w+ \\d{4}   Crane Safety Working Group`));
    expect(lines[19]?.startsWith(`${idOf(-20)}/7.2 `)).toBe(true);
  });

  test('says after the answer that a file changed which it cites, and nothing of others', async () => {
    writeFileSync(path.join(world.folder, `minutes/${idOf(5)}.txt`), 'other words\n');
    rmSync(path.join(world.folder, `minutes/${idOf(6)}.txt`));
    const told = (what: string) =>
      `Since the store was written 1 file that this answer cites ${what}; kcsp status names all such files, kcsp parse reads them again.\n`;
    for (const argv of [
      ['show', `${idOf(5)}/7`],
      ['people', surnameOf(5)],
      ['search', 'crane', '--since', '2010-02-05', '--before', '2010-02-06', '--json'],
    ]) {
      const { stdout, stderr } = await world.run(argv);
      expect({ argv, stderr, found: stdout !== '' }).toEqual({ argv, stderr: told('changed'), found: true });
    }
    expect((await world.run(['show', idOf(6)])).stderr).toBe(told('went'));
    expect((await world.run(['show', idOf(7)])).stderr).toBe('');
    expect((await world.run(['status'])).stdout).toContain(
      `Changed:\n  minutes/${idOf(5)}.txt\nGone:\n  minutes/${idOf(6)}.txt\n`,
    );
  });
});
