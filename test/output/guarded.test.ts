// The guard itself: each way by which text leaves the program, and what it lets pass.
import { describe, expect, test } from 'vitest';
import { colourTheme } from '../../src/output/colour.ts';
import { guarded } from '../../src/output/guarded.ts';
import type { Io, SafeIo } from '../../src/output/io.ts';

const HOSTILE = 'a\u001B[2J\u202Eb\n\u009Bc\u001B[36md';
const SHOWN = 'a␛[2J·b\n·c␛[36md';

/** A guarded world, and what gets out of it. */
function world(
  isTTY: boolean,
  env: Readonly<Record<string, string>> = {},
): { readonly io: SafeIo; readonly out: string[] } {
  const out: string[] = [];
  const stream = { write: (text: string) => out.push(text), isTTY, columns: 80, rows: 24 };
  const io: Io = {
    stdout: stream,
    stderr: stream,
    stdin: {},
    env,
    cwd: '/',
    page: (_, text) => out.push(text) > 0,
    knowsLinks: async () => false,
  };
  return { io: guarded(io), out };
}

describe('the guard', () => {
  test.each([true, false])('stands before both streams and the pager (terminal: %j)', (isTTY) => {
    const { io, out } = world(isTTY);
    io.stdout.write(HOSTILE);
    io.stderr.write(HOSTILE);
    io.page('less', HOSTILE);
    expect(out).toEqual([SHOWN, SHOWN, SHOWN]);
  });

  test('lets colours of our own pass', () => {
    const { io, out } = world(true);
    io.stdout.write(colourTheme.cite(HOSTILE));
    io.page('less', colourTheme.cite('x'));
    expect(out).toEqual(['\u001B[36ma␛[2J·b\u001B[39m\n\u001B[36m·c␛[36md\u001B[39m', '\u001B[36mx\u001B[39m']);
  });

  test('leaves data as it is, but on a terminal', () => {
    const [piped, shown] = [world(false), world(true)];
    piped.io.stdout.writeData(HOSTILE);
    shown.io.stdout.writeData(HOSTILE);
    expect([...piped.out, ...shown.out]).toEqual([HOSTILE, SHOWN]);
  });

  test('writes over a line, whatever stands in it', () => {
    const { io, out } = world(true);
    io.stderr.overwrite('1 of 2: a\u001B[2J\nb');
    io.stderr.overwrite('');
    expect(out).toEqual(['\r1 of 2: a␛[2J b\u001B[K', '\r\u001B[K']);
  });

  test("breaks up commands to GitHub's runners where it is one", () => {
    const { io, out } = world(false, { GITHUB_ACTIONS: 'true' });
    io.stdout.write('::add-mask::x\n');
    io.stdout.writeData('::warning::ours\n');
    world(false).io.stdout.write('::x');
    expect(out).toEqual(['·:add-mask::x\n', '::warning::ours\n']);
  });
});
