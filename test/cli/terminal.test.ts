// Colour, links and the pager, by what people expect of a terminal.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { type Setting, World } from './world.ts';

const world = new World();
beforeAll(() => storeIn(world.folder));
afterAll(() => world.remove());

const ESCAPE = '\u001B[';
const coloured = async (setting: Setting, ...more: readonly string[]): Promise<boolean> =>
  (await world.run(['search', 'crane', ...more], setting)).stdout.includes(ESCAPE);

describe('colour', () => {
  test.each<[string, Setting, readonly string[], boolean]>([
    ['a terminal', { terminal: 80 }, [], true],
    ['a pipe', {}, [], false],
    ['--no-color', { terminal: 80 }, ['--no-color'], false],
    ['NO_COLOR', { terminal: 80, env: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR', { terminal: 80, env: { NO_COLOR: '' } }, [], true],
    ['TERM=dumb', { terminal: 80, env: { TERM: 'dumb' } }, [], false],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, [], true],
    ['FORCE_COLOR=0', { terminal: 80, env: { FORCE_COLOR: '0' } }, [], false],
    ['FORCE_COLOR over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, [], true],
    ['--no-color over FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
  ])('%s', async (_, setting, more, expected) => {
    expect(await coloured(setting, ...more)).toBe(expected);
  });
});

describe('links', () => {
  test('are made where the terminal knows them', async () => {
    const { stdout } = await world.run(['show', '7.2'], { terminal: 80, links: true, env: { NO_COLOR: '1' } });
    const target = `file://${world.folder}/minutes/fhb-2021-05-04.txt#13`;
    expect(stdout).toContain(`\u001B]8;;${target}\u0007minutes/fhb-2021-05-04.txt:13\u001B]8;;\u0007`);
  });

  test('are never made in a pipe', async () => {
    expect((await world.run(['show', '7.2'], { links: true })).stdout).not.toContain('\u001B');
  });
});

describe('the pager', () => {
  const paged = async (
    env: Readonly<Record<string, string>>,
    ...more: readonly string[]
  ): Promise<readonly string[]> => {
    const setting = { terminal: 40, env: { NO_COLOR: '1', ...env } };
    const { paged: shown } = await world.run(['actions', '--format', 'json', ...more], setting);
    return shown.map(({ command }) => command);
  };

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, ['less -FIRX']],
    [{ PAGER: 'more' }, ['more']],
    [{ PAGER: 'less' }, ['less -FIRX']],
    [{ PAGER: 'more', KCSP_PAGER: 'most -s' }, ['most -s']],
    [{ PAGER: 'cat' }, []],
    [{ KCSP_PAGER: '' }, []],
    [{ TERM: 'dumb' }, []],
  ])('with %j is %j', async (env, expected) => {
    expect(await paged(env)).toEqual(expected);
  });

  test('is left out with --no-pager, for short answers and in a pipe', async () => {
    expect(await paged({}, '--no-pager')).toEqual([]);
    expect((await world.run(['glossary'], { terminal: 80 })).paged).toEqual([]);
    expect((await world.run(['actions', '--json'])).paged).toEqual([]);
  });
});

describe('width', () => {
  test.each([44, 60, 80, 200])('of %i columns holds every line but those with a path', async (columns) => {
    const setting = { terminal: columns, env: { NO_COLOR: '1', PAGER: 'cat' } };
    for (const line of [
      'search crane',
      'actions',
      'people',
      'people quill',
      'show 7.2',
      'glossary',
      'resolutions',
      'thread crane',
    ]) {
      const { stdout } = await world.run(line.split(' '), setting);
      const long = stdout.split('\n').filter((each) => each.length > columns && !each.includes('.txt:'));
      expect({ line, long }).toEqual({ line, long: [] });
    }
  });

  test('of a terminal too narrow for a table turns rows into blocks', async () => {
    const { stdout } = await world.run(['people'], { terminal: 44, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'NAME       Amy Quill',
      'POSITION   Harbour Master',
      'MEETINGS   1',
    ]);
  });
});
