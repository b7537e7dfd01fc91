// What names and queries hold runs nothing in a shell: by completion, or in the commands that answers tell people to type.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCRIPTS } from '../../src/commands/completion-scripts.ts';
import { shellWord, shellWords } from '../../src/commands/shell-words.ts';
import { World } from '../cli/world.ts';

const world = new World();
afterAll(() => world.remove());

/** Names that a shell would take for more than names. */
const NAMES = [
  'O’Brien',
  "O'Brien",
  'a b',
  '$(touch ran)',
  '`touch ran`',
  '"; touch ran; "',
  "'; touch ran; '",
  '\\"; touch ran; \\"',
  "\\'; touch ran; '",
  '$HOME',
  '* ?',
  '; touch ran',
  '& touch ran &',
  '| touch ran',
  '> ran',
  '#x',
  '~',
  '-n',
  '',
];

/** Runs bash, and says what it printed; `ran` is there if anything was run. */
function bash(script: string, ...words: readonly string[]): string {
  const env = { ...process.env, HOME: world.folder, PATH: `${path.join(world.folder, 'bin')}:${process.env.PATH}` };
  const run = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    cwd: world.folder,
    env,
    encoding: 'utf8',
  });
  expect({ stderr: run.stderr, ran: existsSync(path.join(world.folder, 'ran')) }).toEqual({ stderr: '', ran: false });
  return run.stdout;
}

describe('a command to be pasted', () => {
  test.each(NAMES.map((name) => [name]))('gives a shell the word %j and nothing else', (name) => {
    expect(bash(`printf '<%s>' ${shellWord(name)}`)).toBe(`<${name}>`);
    expect(bash(`set -f; printf '%s ' ${shellWords(name)}`).trimEnd()).toBe(name.trimEnd());
  });

  test('is what answers print', async () => {
    world.write('minutes/a.txt', 'Notes of a meeting\n\n1. Cranes\n\nNoted.\n');
    await world.run(['parse', 'minutes', '--json']);
    const evil = 'zzz"; touch ran; $(touch ran) `touch ran` \'; touch ran';
    for (const words of [
      ['glossary', evil],
      ['thread', evil],
      ['resolutions', '--about', evil],
      ['search', evil, '--before', evil],
    ]) {
      const { stderr } = await world.run(words);
      for (const line of stderr.split('\n').filter((each) => /^Try: kcsp|: kcsp search/.test(each))) {
        const typed = line.replace(/^Try: |^.*\): (?=kcsp)/, '').split(', or ')[0];
        bash(`kcsp() { printf '%s ' "$@"; }; ${typed}`);
      }
    }
    expect((await world.run(['thread', evil])).stderr).toContain(`Try: kcsp search ${shellWords(evil)}\n`);
  });
});

describe('completion in bash', () => {
  beforeAll(() => {
    const names = NAMES.filter((name) => name !== '');
    world.write('bin/kcsp', `#!/bin/sh\ncat <<'END'\n${names.map((name) => `${name}\tsomebody\n`).join('')}END\n`);
    chmodSync(path.join(world.folder, 'bin/kcsp'), 0o755);
  });
  const names = NAMES.filter((name) => name !== '');

  /** What the words that bash offers are once it has read them again. */
  function readBack(typed: '' | '"' | "'"): readonly string[] {
    const script = `${SCRIPTS.get('bash') ?? ''}
COMP_WORDS=(kcsp people "$1"); COMP_CWORD=2
_kcsp 2>/dev/null
for word in "\${COMPREPLY[@]}"; do eval "printf '%s\\\\n' $1$word$1"; done`;
    return bash(script, typed).split('\n').slice(0, -1);
  }

  test.each(['', '"', "'"] as const)('after %j gives back names, and runs nothing', (typed) => {
    expect(readBack(typed)).toEqual(names);
  });
});

describe('candidates', () => {
  test('of a shell that is only a word of JavaScript are none', async () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      const { code, stdout, stderr } = await world.run(['completion', word]);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: `kcsp: There is no completion for "${word}"; the shells are bash, zsh, fish.\n`,
      });
    }
  });
});
