// The lock of a store: one writer at a time, and nobody waits for a process that is gone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockOf, placeOf } from '../../src/store/index.ts';
import { folder, leave, lock, place } from '../support/lock-place.ts';

const pid = () => Number(/^\d+/.exec(readFileSync(lock, 'utf8'))?.[0]);

describe('a lock', () => {
  test('names its process while it is held, and is gone after', async () => {
    const held = await lockOf(place);
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} ${hostname()} \\S*\n$`));
    held.release();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  test('of a live process is waited for, then named', async () => {
    leave(`${process.ppid} ${hostname()}\n`);
    await expect(lockOf(place, 60)).rejects.toThrow(
      `is being written by process ${process.ppid} on ${hostname()}; wait for it to end, or delete`,
    );
    expect(pid()).toBe(process.ppid);
  });

  test('is had as soon as it is given back', async () => {
    const first = await lockOf(place);
    const second = lockOf(place);
    first.release();
    (await second).release();
    expect(existsSync(lock)).toBe(false);
  });

  test('of a dead process is taken over', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['-e', '0']);
    leave(`${dead} ${hostname()}\n`);
    const held = await lockOf(place, 60);
    expect(pid()).toBe(process.pid);
    held.release();
  });

  test.runIf(existsSync('/proc/self/stat'))(
    'of a dead process whose number another has by now is taken over',
    async () => {
      leave(`${process.ppid} ${hostname()} 1\n`);
      const held = await lockOf(place, 60);
      expect(pid()).toBe(process.pid);
      held.release();
    },
  );

  test('of another machine is taken over after an hour', async () => {
    leave('1 another-machine\n');
    await expect(lockOf(place, 60)).rejects.toThrow('process 1 on another-machine');
    const before = Date.now() / 1000 - 3700;
    utimesSync(lock, before, before);
    (await lockOf(place, 60)).release();
  });

  test('that is taken over is taken over by one of many', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['-e', '0']);
    for (let round = 0; round < 20; round++) {
      leave(`${dead} ${hostname()}\n`);
      let holders = 0;
      const all = Array.from({ length: 8 }, async () => {
        const held = await lockOf(place);
        holders++;
        expect(holders).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        holders--;
        held.release();
      });
      await Promise.all(all);
    }
  });
});

describe('the place of a store', () => {
  test('is the nearest .kcsp above, else in the current folder', () => {
    const below = path.join(folder, 'a', 'b');
    mkdirSync(below, { recursive: true });
    expect(placeOf(below, null).folder).toBe(path.join(below, '.kcsp'));
    mkdirSync(path.join(folder, '.kcsp'));
    expect(placeOf(below, null)).toEqual({ folder: path.join(folder, '.kcsp'), base: folder, shown: '../../.kcsp' });
    expect(placeOf(below, 'own').folder).toBe(path.join(below, 'own'));
  });
});
