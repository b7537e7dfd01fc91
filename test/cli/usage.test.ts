// Help, wrong usage and the registry of commands.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EXIT_HELP } from '../../src/commands/exit.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { VERSION } from '../../src/commands/version.ts';
import { FORMATS } from '../../src/output/index.ts';
import { storeIn } from './records.ts';
import { World } from './world.ts';

const world = new World();
beforeAll(() => storeIn(world.folder));
afterAll(() => world.remove());

const names = COMMANDS.map((command) => command.name);

describe('the registry of commands', () => {
  test('has each name once, each with a summary of one line', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(COMMANDS.filter(({ summary }) => !/^[a-z].{5,70}[^.]$/.test(summary))).toEqual([]);
  });

  test.each(names)('%s has help with examples that are its own', async (name) => {
    const { code, stdout, stderr } = await world.run([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`\n  kcsp ${name}`);
    expect(stdout.trimEnd().endsWith(EXIT_HELP)).toBe(true);
    expect((await world.run(['help', name])).stdout).toBe(stdout);
    expect(stdout.match(/^.*(?:every command|Global).*$/gm)).toEqual(['Options of every command: kcsp --help']);
  });

  test.each(names)('%s has help that fits 80 columns, but for its examples', async (name) => {
    const { stdout } = await world.run([name, '--help']);
    const lines = stdout.split('\n').filter((line) => !line.startsWith('  kcsp '));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('gives every option a help, and names choices in it', async () => {
    for (const entry of COMMANDS) {
      const { command } = await entry.load();
      expect(command.options.filter((option) => option.help.length < 10)).toEqual([]);
      expect(command.examples.filter((example) => !example.type.startsWith(entry.name))).toEqual([]);
    }
  });
});

describe('kcsp alone', () => {
  test('teaches on one screen', async () => {
    const { code, stdout } = await world.run([]);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(40);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout.match(/^ {2}kcsp /gm)).toHaveLength(3);
    for (const name of names) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toContain(EXIT_HELP);
    expect((await world.run(['--help'])).stdout).toBe(stdout);
  });

  test('knows its version', async () => {
    expect(VERSION).toBe(manifest.version);
    expect(await world.run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '', paged: [] });
  });
});

describe('wrong usage is one sentence with a way out', () => {
  test.each([
    ['help serch', 'Unknown command "serch" (did you mean search?); kcsp --help names them all.'],
    ['help zzzzzz', 'Unknown command "zzzzzz"; kcsp --help names them all.'],
    ['serch x', "Unknown command 'serch' (did you mean search?); kcsp --help tells more."],
    ['actions --ownr x', "Unknown option '--ownr' (did you mean --owner?); kcsp actions --help tells more."],
    [
      'actions --kind explicitt',
      '--kind takes explicit, commitment, follow-up; not "explicitt" (did you mean explicit?).',
    ],
    ['meetings --format html', `--format takes ${FORMATS.map(({ name }) => name).join(', ')}; not "html".`],
    ['search', "Missing required argument 'query'; kcsp search --help tells more."],
    [
      'meetings x',
      "Too many arguments for 'meetings'. Expected 0 arguments but got 1; kcsp meetings --help tells more.",
    ],
    ['search x --limit many', '--limit takes a whole number such as 10, not "many".'],
    [
      'actions --since someday',
      '--since takes a day, a month or a year such as 2014-10-08, 2014-10 or 2014, not "someday".',
    ],
    ['completion tcsh', 'There is no completion for "tcsh"; the shells are bash, zsh, fish.'],
  ])('kcsp %s', async (line, sentence) => {
    expect(await world.run(line.split(' '))).toEqual({ code: 2, stdout: '', stderr: `kcsp: ${sentence}\n`, paged: [] });
  });

  test('and a path in the place of a command is shown how to be read', async () => {
    world.write('minutes/a.txt', 'a');
    expect((await world.run(['minutes'])).stderr).toBe(
      'kcsp: Unknown command "minutes"; to read it, type: kcsp parse minutes\n',
    );
  });

  test('with the trace only when asked for', async () => {
    const short = await world.run(['meetings', '--store', 'minutes/a.txt/x']);
    const long = await world.run(['meetings', '--store', 'minutes/a.txt/x', '--verbose']);
    expect(short.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(long.stderr.startsWith(short.stderr)).toBe(true);
    expect(long.stderr).toContain('\n    at ');
  });
});
