// The pager: its command taken apart, and started without a shell.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { pagerWords } from '../../src/output/pager-words.ts';
import { processIo } from '../../src/output/process-io.ts';

describe('the words of a pager', () => {
  test.each<[string, readonly string[]]>([
    ['less -FIRX', ['less', '-FIRX']],
    ['  most   -s ', ['most', '-s']],
    [`"/opt/my pager" -p 'a "b" c' d\\ e`, ['/opt/my pager', '-p', 'a "b" c', 'd e']],
    ['a"b c"\'d e\'f', ['ab cd ef']],
    ['"a \\"b\\" \\\\ \\n"', ['a "b" \\ \\n']],
    ['less; rm -rf x | sh && $(y) > z', ['less;', 'rm', '-rf', 'x', '|', 'sh', '&&', '$(y)', '>', 'z']],
    ['', []],
    ['""', ['']],
  ])('of %j', (command, words) => {
    expect(pagerWords(command)).toEqual(words);
  });

  test('of a quote that never ends are cut at it, in no time', () => {
    expect(pagerWords(`less "${'a '.repeat(50_000)}`)).toHaveLength(50_001);
  });
});

describe('the pager', () => {
  const { page } = processIo();

  test('that is not there is said to be missing, so that the answer is printed without it', () => {
    expect(page('no-such-pager-here -x', 'text')).toBe(false);
    expect(page('', 'text')).toBe(false);
  });

  test('that is closed early has done its work', () => {
    expect(page('true', 'text\n'.repeat(100_000))).toBe(true);
  });

  test('gets the text, and its words as they are', () => {
    const script = `import { processIo } from ${JSON.stringify(new URL('../../src/output/process-io.ts', import.meta.url).href)};
processIo().page("node -e 'process.stdin.pipe(process.stdout); console.log(process.argv[1])' '$HOME;x'", 'the text\\n');`;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect({ stdout: run.stdout, stderr: run.stderr }).toEqual({ stdout: '$HOME;x\nthe text\n', stderr: '' });
  });
});
