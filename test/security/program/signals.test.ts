// The built program when it is told to stop: it ends at once, by the very signal, and leaves nothing but a whole store behind.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/read.ts';

const bin = path.join(ROOT, 'bin', 'kcsp.js');
const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-signals-'));
/** Enough to read for several seconds. */
const DOCUMENTS = 2000;
beforeAll(() => {
  const points = Array.from(
    { length: 60 },
    (_, at) => `${at + 1}. Quay ${at + 1}\n\nMs Vane spoke of its cranes. RESOLVED that they be mended.\n`,
  );
  for (let number = 0; number < DOCUMENTS; number++) {
    writeFileSync(
      path.join(folder, `notes-${number}.txt`),
      `Notes of meeting ${number} of the Quay Board\n\n${points.join('\n')}`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The processes of a group that still run. */
function commandsOf(group: number): readonly string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => {
    const [ofGroup, state = 'Z'] = line.trim().split(/\s+/);
    return Number(ofGroup) === group && !state.startsWith('Z');
  });
}

const until = async (holds: () => boolean, patience: number): Promise<boolean> => {
  for (let waited = 0; waited < patience; waited += 20) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return holds();
};

/** Starts a reading of the folder, sends it a signal after a while, and says how it ended and what is left of it. */
async function stopped(
  signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP',
  to: 'itself' | 'all',
  paths: readonly string[] = [folder],
) {
  const child = spawn(process.execPath, [bin, 'parse', ...paths, '--store', path.join(folder, '.kcsp'), '--ndjson'], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const group = child.pid ?? 0;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  const ended = once(child, 'exit');
  process.kill(to === 'all' ? -group : group, signal);
  const [code, by] = await ended;
  const alone = await until(() => commandsOf(group).length === 0, 2_000);
  if (!alone) process.kill(-group, 'SIGKILL');
  return { code, by, said, alone };
}

/** What a stop may leave in the store's folder: a store, or nothing. */
const litter = (): readonly string[] => {
  const store = path.join(folder, '.kcsp');
  return existsSync(store) ? readdirSync(store).filter((name) => /tmp|lock|next|\.\d+$/i.test(name)) : [];
};

describe('a reading of many documents', () => {
  test.each([
    ['SIGINT', 'itself'],
    ['SIGINT', 'all'],
    ['SIGTERM', 'itself'],
    ['SIGTERM', 'all'],
    ['SIGHUP', 'all'],
  ] as const)('told by %s (to %s) ends at once, with all its processes', async (signal, to) => {
    const { code, by, said, alone } = await stopped(signal, to);
    expect({ code, by, said, alone, litter: litter() }).toEqual({
      code: null,
      by: signal,
      said: '',
      alone: true,
      litter: [],
    });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('told by %s while it waits for its input ends at once', async (signal) => {
    const { code, by, said, alone } = await stopped(signal, 'itself', ['-']);
    expect({ code, by, said, alone }).toEqual({ code: null, by: signal, said: '', alone: true });
  });

  test('that was stopped hinders none that follows', async () => {
    await stopped('SIGTERM', 'all');
    rmSync(path.join(folder, '.kcsp'), { recursive: true, force: true });
    for (let number = 5; number < DOCUMENTS; number++)
      rmSync(path.join(folder, `notes-${number}.txt`), { force: true });
    const child = spawn(process.execPath, [bin, 'parse', folder, '--store', path.join(folder, '.kcsp'), '--ndjson'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const [code] = await once(child, 'close');
    expect({ code, records: printed.trimEnd().split('\n').length }).toEqual({ code: 0, records: 5 });
  });
});
