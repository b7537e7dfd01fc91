// Arguments that are read without commander mean what they mean to commander.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chosen, CommandModule } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { plainly } from '../../src/commands/plain-arguments.ts';
import { choose } from '../../src/commands/program.ts';
import { GLOBAL_OPTIONS } from '../../src/commands/shared-options.ts';

const modules = new Map<string, CommandModule>();
for (const entry of COMMANDS) modules.set(entry.name, (await entry.load()).command);

/** What commander makes of arguments; null where they are wrong, or answered with help. */
async function byCommander(argv: readonly string[]): Promise<Chosen | null> {
  try {
    return await choose(argv, { out: () => {}, width: 80, cwd: '/' });
  } catch {
    return null;
  }
}

/** Words as people type them behind a command, and as nobody should. */
function wordsFor(module: CommandModule): fc.Arbitrary<string[]> {
  const specs = [...module.options, ...GLOBAL_OPTIONS];
  const flags = specs.map((spec) => spec.flags.split(' ')[0] ?? '');
  const choices = specs.flatMap((spec) => spec.choices ?? []);
  const value = fc.oneof(
    fc.constantFrom(...choices, 'x'),
    fc.constantFrom('a, b', 'explicit,commitment', '', ' ', '2014'),
  );
  const odd = fc.constantFrom(
    '-',
    '--',
    '-h',
    '--help',
    '-V',
    '-x',
    '-5',
    '-hot',
    '--nowhere',
    '--no',
    'help',
    '__proto__',
  );
  const flag = fc.constantFrom(...flags, '--owner', '--json');
  const withValue = fc.tuple(flag, value).map(([name, given]) => `${name}=${given}`);
  const pair = fc.tuple(flag, value).map((words) => [...words]);
  const single = fc
    .oneof({ weight: 4, arbitrary: value }, { weight: 3, arbitrary: flag }, odd, withValue, fc.string())
    .map((word) => [word]);
  const fitting = fc.constantFrom(...specs).chain((spec) => {
    const [name = ''] = spec.flags.split(' ');
    const values = spec.flags.includes('<') ? (spec.choices ?? ['x', '10']).map((given) => [given]) : [[]];
    return fc.constantFrom(...values).map((given): string[] => [name, ...given]);
  });
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: fitting }, pair, single), { maxLength: 5 })
    .map((parts) => parts.flat());
}

describe('plain arguments', () => {
  test.each([...modules])('of %s are read as commander reads them, or left to it', async (name, module) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(wordsFor(module), async (words) => {
        const argv = [name, ...words];
        const chosen = await plainly(argv, COMMANDS);
        if (chosen === null) return;
        read += 1;
        expect(await byCommander(argv)).toEqual(chosen);
      }),
      { numRuns: 150 },
    );
    expect(read).toBeGreaterThan(20);
  });

  test.each([
    ['search community wardens --since 2014 --json', ['community', 'wardens'], { since: '2014', json: true }],
    [
      'search crime -funding --type resolution,action --type paragraph',
      ['crime', '-funding'],
      { type: ['resolution', 'action', 'paragraph'] },
    ],
    ['actions --owner Bone-Knell --due-before 2020', [], { owner: 'Bone-Knell', dueBefore: '2020' }],
    ['actions --owner x --no-owner', [], { owner: false }],
    ['show 239 --no-color --store there', ['239'], { color: false, store: 'there' }],
  ])('kcsp %s', async (line, operands, options) => {
    const chosen = await plainly(line.split(' '), COMMANDS);
    const expand = line.startsWith('search') ? { expand: true } : {};
    expect(chosen?.operands).toEqual(operands);
    expect(chosen?.options).toEqual({ color: true, pager: true, ...expand, ...options });
  });

  test.each([
    '--store there show 239',
    'search',
    'meetings x',
    'actions --owner',
    'actions --owner --json',
    'actions --kind explicitt',
    'show 239 --help',
    'show -- 239',
    'serch x',
    'check --explain x',
    'help show',
  ])('does not read kcsp %s', async (line) => {
    expect(await plainly(line.split(' '), COMMANDS)).toBe(null);
  });
});
