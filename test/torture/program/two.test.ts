// The built program beside others, on a disk that is full, and told to stop while it writes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answersFrom, ask } from '../../../bench/torture/answers.ts';
import { fileOf, minutesOf } from '../../../bench/torture/minutes.ts';
import { ROOT, Run } from '../../../bench/torture/program.ts';

let folder: string;
let store: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-two-'));
  store = path.join(folder, '.kcsp');
  log = path.join(folder, 'steps');
  mkdirSync(path.join(folder, 'minutes'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (number: number, round = 1): void =>
  writeFileSync(path.join(folder, fileOf(number)), minutesOf(number, round));
const documents = async (): Promise<readonly string[]> =>
  JSON.parse((await ask(folder, ['meetings', '--json'])).stdout).map(({ path }: { readonly path: string }) => path);
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** A run that stands still before a step of its writing, until it may go on. */
async function held(argv: readonly string[], step: number): Promise<{ readonly run: Run; readonly go: () => void }> {
  const run = new Run(folder, argv, { KCSP_WORKERS: '0' }, { folder: store, hold: step, log });
  await until(() => existsSync(`${log}.held`));
  return { run, go: () => writeFileSync(`${log}.go`, '') };
}

describe('two at once', () => {
  test.each([8, 14, 19])(
    'the second waits for the first, at step %i, and neither loses what the other wrote',
    async (step) => {
      put(0);
      put(1);
      const first = await held(['parse', fileOf(0), '--summary'], step);
      const second = new Run(folder, ['parse', fileOf(1), '--summary'], { KCSP_WORKERS: '0' });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(second.child.exitCode).toBe(null);
      first.go();
      const ended = await Promise.all([first.run.ended, second.ended]);
      expect(ended.map(({ code }) => code)).toEqual([0, 0]);
      expect(await documents()).toEqual([fileOf(0), fileOf(1)]);
    },
  );

  test('the second says who is at work when it has waited long enough, and questions are answered meanwhile', async () => {
    put(0);
    put(1);
    await ask(folder, ['parse', fileOf(0), '--summary']);
    const first = await held(['parse', fileOf(1), '--summary'], 8);
    const second = await new Run(folder, ['parse', fileOf(0), fileOf(1), '--summary'], { KCSP_WORKERS: '0' }).ended;
    expect({ code: second.code, stderr: second.stderr }).toEqual({
      code: 2,
      stderr: `kcsp: The store .kcsp is being written by process ${first.run.child.pid} on ${hostname()}; wait for it to end, or delete .kcsp/lock if it has.\n`,
    });
    expect(await documents()).toEqual([fileOf(0)]);
    first.run.child.kill('SIGKILL');
    await first.run.ended;
    const third = await new Run(folder, ['parse', fileOf(1), '--summary'], { KCSP_WORKERS: '0' }).ended;
    expect(third.code).toBe(0);
    expect(await documents()).toEqual([fileOf(0), fileOf(1)]);
  });
});

describe('told to stop', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s while it writes, it ends by that and leaves the old store alone',
    async (signal) => {
      for (let number = 0; number < 9; number++) put(number);
      await ask(folder, ['parse', 'minutes', '--summary']);
      const before = readdirSync(store).sort();
      const old = await answersFrom(folder, '.kcsp');
      for (let number = 0; number < 9; number++) put(number, 2);
      // Before its first segment is begun.
      const { run, go } = await held(['parse', 'minutes', '--summary'], 4);
      run.child.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 100));
      go();
      const { code, signal: by, stdout, stderr } = await run.ended;
      expect({ code, by, stdout, stderr }).toEqual({ code: null, by: signal, stdout: '', stderr: '' });
      expect(await run.alone()).toEqual([]);
      expect(readdirSync(store).sort()).toEqual(before);
      expect(await answersFrom(folder, '.kcsp')).toBe(old);
    },
  );

  test('while it does what can not be stopped half-way, it ends on the spot, and the next run tidies up', async () => {
    put(0);
    await ask(folder, ['parse', 'minutes', '--summary']);
    const old = await answersFrom(folder, '.kcsp');
    put(0, 2);
    const { run } = await held(['parse', 'minutes', '--summary'], 6);
    run.child.kill('SIGTERM');
    const { code, signal } = await run.ended;
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' });
    expect(await answersFrom(folder, '.kcsp')).toBe(old);
    const next = await new Run(folder, ['parse', '--summary'], { KCSP_WORKERS: '0' }).ended;
    expect(next.code).toBe(0);
    expect(readdirSync(store).filter((name) => !/^\d{6}|^manifest\.json$|^\.gitignore$/.test(name))).toEqual([]);
    expect((await ask(folder, ['status', '--verify'])).code).toBe(0);
  });
});

describe('where files may not get larger than so many kilobytes', () => {
  test.each([0, 1, 2, 4, 8, 16, 24])(
    '%i, the records are printed, the store is the old one, and a sentence says why',
    async (most) => {
      put(0);
      await ask(folder, ['parse', fileOf(0), '--summary']);
      const old = await answersFrom(folder, '.kcsp');
      const before = readdirSync(store).sort();
      for (let number = 0; number < 10; number++) put(number, 2);
      const script = `ulimit -f ${most}; exec "$@"`;
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['-c', script, 'bash', process.execPath, path.join(ROOT, 'bin', 'kcsp.js'), 'parse', 'minutes', '--ndjson'],
        { cwd: folder, encoding: 'utf8' },
      );
      expect({ status, stderr, records: stdout.trimEnd().split('\n').length }).toEqual({
        status: 2,
        stderr:
          'kcsp: The store .kcsp cannot be written (files may not get so large); name another with --store DIR, or add --no-store.\n',
        records: 10,
      });
      expect(await answersFrom(folder, '.kcsp')).toBe(old);
      expect(readdirSync(store).sort()).toEqual(before);
    },
  );
});
