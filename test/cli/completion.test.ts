// Completion, asked of kcsp itself and in a real bash.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { World } from './world.ts';

const world = new World();
const bin = path.join(import.meta.dirname, '..', '..', 'bin', 'kcsp.js');
beforeAll(async () => {
  await storeIn(world.folder);
  world.write('bin/kcsp', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(path.join(world.folder, 'bin/kcsp'), 0o755);
});
afterAll(() => world.remove());

async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await world.run(['completion', 'candidates', '--', ...words]);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

describe('candidates', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['se'], ['search']],
    [['s'], ['search', 'show', 'status', 'schema']],
    [['actions', '--own'], ['--owner']],
    [['actions', '--kind', 'c'], ['commitment']],
    [['actions', '--owner', 't'], ['Torrance']],
    [
      ['actions', '--owner', ''],
      ['Mr B Torrance', 'Torrance', 'Chairman', 'Harbour Police'],
    ],
    [['people', 'Am'], ['Amy Quill']],
    [
      ['show', 'fhb'],
      ['fhb-2021-05-04', 'fhb-autumn'],
    ],
    [['completion', 'b'], ['bash']],
    [['parse', 'min'], [':files']],
    [['--store', 'nowhere', 'people', ''], []],
  ])('for %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe('in bash', () => {
  /** What bash puts into COMPREPLY for words of which the last is being typed. */
  function complete(...words: readonly string[]): readonly string[] {
    const script = `eval "$(kcsp completion bash)"
COMP_WORDS=(kcsp "$@"); COMP_CWORD=$#
_kcsp 2>/dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${path.join(world.folder, 'bin')}:${process.env.PATH}` };
    const run = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
      cwd: world.folder,
      env,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    return run.stdout.split('\n').filter((line) => line !== '');
  }

  test('commands, options, owners and meetings complete', () => {
    expect(complete('reso')).toEqual(['resolutions']);
    expect(complete('actions', '--due')).toEqual(['--due-before']);
    expect(complete('actions', '--owner', 'Harb')).toEqual(['Harbour\\ Police']);
    expect(complete('actions', '--owner', '"Harb')).toEqual(['Harbour Police']);
    expect(complete('show', 'fhb-a')).toEqual(['fhb-autumn']);
  });
});
