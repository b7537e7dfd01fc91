// The lock of a store where it is hard to hold: file systems without links, what lies in its place, processes of the same number. And
// those who read without one, while the store is written under them.
import fs, {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../bench/torture/answers.ts';
import { Disk } from '../../bench/torture/disk.ts';
import { lockOf, placeOf, Store, verify } from '../../src/store/index.ts';
import { STORE_FORMAT } from '../../src/store/manifest.ts';
import { folder, leave, lock, place } from '../support/lock-place.ts';
import { keep } from '../support/store.ts';
import { freshDocument } from './scenes.ts';

const long = { before: Date.now() / 1000 - 60 };
const DEAD = `999999999 ${hostname()} 1\n`;

describe('a lock', () => {
  test.each(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'])(
    'is held where the file system says %s to a second name for a file, by one at a time',
    async (code) => {
      const trouble = { kind: 'error', code, after: false } as const;
      const steps = new Disk(place.folder);
      await steps.run(async () => (await lockOf(place)).release());
      const disk = new Disk(place.folder, steps.steps.indexOf('link lock') - 1, trouble);
      const thrown = await disk.run(async () => {
        const held = await lockOf(place);
        expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} ${hostname()} `));
        await expect(lockOf(place, 60)).rejects.toThrow(`is being written by process ${process.pid} on`);
        held.release();
      });
      expect(thrown).toBe(null);
      expect(disk.steps).toContain('open lock');
      expect(readdirSync(place.folder)).toEqual([]);
    },
  );

  test.each(['', 'garbage', '12', '\0\0\0\0\0\0'])(
    'that says %j was left by a loss of power, once it is some seconds old',
    async (text) => {
      leave(text);
      await expect(lockOf(place, 60)).rejects.toThrow(
        'is being written by another process; wait for it to end, or delete',
      );
      utimesSync(lock, long.before, long.before);
      (await lockOf(place, 60)).release();
      expect(existsSync(lock)).toBe(false);
    },
  );

  test('that is a folder is told of', async () => {
    mkdirSync(lock, { recursive: true });
    await expect(lockOf(place, 60)).rejects.toThrow('cannot be written: .kcsp/lock is a folder; remove it, ');
  });

  test('of a dead process of the same number, whose other name is still there, does not become that of this one', async () => {
    leave(DEAD);
    linkSync(lock, `${lock}.${process.pid}.new`);
    (await lockOf(place, 60)).release();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  test('that somebody else took over meanwhile is left to them', async () => {
    const held = await lockOf(place);
    leave(DEAD);
    held.release();
    expect(readFileSync(lock, 'utf8')).toBe(DEAD);
  });

  test('whose other name was swept away before it was in place is tried again', async () => {
    const steps = new Disk(place.folder);
    await steps.run(async () => (await lockOf(place)).release());
    const aside = `${lock}.${process.pid}.new`;
    const act = () => rmSync(aside);
    const disk = new Disk(place.folder, steps.steps.indexOf('link lock') - 1, { kind: 'meanwhile', act });
    expect(await disk.run(async () => (await lockOf(place, 5_000)).release())).toBe(null);
  });

  test('that is held for long says every ten minutes that it is, for other machines', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    try {
      const held = await lockOf(place);
      utimesSync(lock, long.before, long.before);
      const mtime = () => statSync(lock).mtimeMs / 1000;
      expect(mtime()).toBeCloseTo(long.before, 1);
      vi.advanceTimersByTime(600_000);
      expect(mtime()).toBeGreaterThan(long.before + 600);
      held.release();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not wanted for a store that is as it is to be, nor for any question', async () => {
    await keep(place, [freshDocument(0, 1)]);
    leave(`${process.ppid} ${hostname()}\n`);
    expect((await ask(folder, ['meetings'])).code).toBe(0);
    expect((await ask(folder, ['status', '--verify'])).code).not.toBe(2);
  });
});

describe('what a killed run left', () => {
  test('goes with the next, even where that has nothing to write', async () => {
    mkdirSync(path.join(folder, 'minutes'));
    writeFileSync(
      path.join(folder, 'minutes', 'notes.txt'),
      'Notes of a meeting of the Quay Board\n\n1. Cranes\n\nNoted.\n',
    );
    expect((await ask(folder, ['parse', 'minutes', '--summary'])).code).toBe(0);
    const before = readdirSync(place.folder).sort();
    leave(DEAD);
    for (const name of [
      '000009-0.docs',
      '000009-0.rows',
      '000009.corpus',
      'spool.12',
      'manifest.json.12',
      '.gitignore.12',
      'lock.12.new',
    ]) {
      writeFileSync(path.join(place.folder, name), 'half');
    }
    expect((await ask(folder, ['parse', '--summary'])).stderr).toContain('all as before');
    expect(readdirSync(place.folder).sort()).toEqual(before);
  });
});

describe('somebody who reads', () => {
  /** Runs something; before the first file is opened whose name ends so, the store is written twice more. */
  async function overtaken<T>(ending: string, act: () => T): Promise<T> {
    await keep(place, [freshDocument(0, 1)]);
    const later = placeOf(folder, 'later/.kcsp');
    mkdirSync(later.base);
    cpSync(place.folder, later.folder, { recursive: true });
    await keep(later, [freshDocument(0, 2)]);
    await keep(later, [freshDocument(0, 3)]);
    const { openSync } = fs;
    let isDone = false;
    fs.openSync = (file, ...rest) => {
      if (!isDone && typeof file === 'string' && file.endsWith(ending)) {
        isDone = true;
        rmSync(place.folder, { recursive: true });
        cpSync(later.folder, place.folder, { recursive: true });
      }
      return openSync(file, ...rest);
    };
    syncBuiltinESMExports();
    try {
      return act();
    } finally {
      fs.openSync = openSync;
      syncBuiltinESMExports();
      expect(isDone).toBe(true);
    }
  }

  test.each(['.corpus', '.docs', '.find'])(
    'opens the newest store where this was written twice before its %s was opened',
    async (ending) => {
      const text = await overtaken(ending, () => Store.open(place, folder).rows('actions')[0]?.text);
      expect(text).toContain('round 3');
    },
  );

  test.each(['.corpus', '.docs', '.find'])(
    'verifies the newest store where this was written twice before its %s was opened',
    async (ending) => {
      expect(await overtaken(ending, () => verify(place)?.damaged)).toEqual([]);
    },
  );

  test('keeps what was opened, however often the store is written after that', async () => {
    await keep(place, [freshDocument(0, 1)]);
    const store = Store.open(place, folder);
    for (const round of [2, 3, 4]) await keep(place, [freshDocument(0, round)]);
    expect(store.rows('actions')[0]?.text).toContain('round 1');
    expect(Store.open(place, folder).rows('actions')[0]?.text).toContain('round 4');
  });
});

describe('a store of another form', () => {
  const manifest = () => path.join(place.folder, 'manifest.json');
  beforeEach(() => {
    mkdirSync(path.join(folder, 'minutes'));
    mkdirSync(place.folder);
    writeFileSync(
      path.join(folder, 'minutes', 'notes.txt'),
      'Notes of a meeting of the Quay Board\n\n1. Cranes\n\nNoted.\n',
    );
  });

  test('that is older is written anew by kcsp parse, which says so once; questions say how', async () => {
    writeFileSync(manifest(), `{ "format": ${STORE_FORMAT - 1}, "inputs": ["minutes"] }`);
    mkdirSync(path.join(place.folder, 'records'));
    const asked = await ask(folder, ['meetings']);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      'kcsp: The store .kcsp was written by an older kcsp; write it again from the texts with kcsp parse --rebuild.\n',
    ]);
    const { code, stderr } = await ask(folder, ['parse', '--ndjson']);
    expect([code, stderr]).toEqual([0, 'The store .kcsp was written by an older kcsp and is written anew.\n']);
    expect((await ask(folder, ['status', '--verify'])).code).toBe(0);
    expect(existsSync(path.join(place.folder, 'records'))).toBe(false);
  });

  test.each([
    'meetings',
    'search crane',
    'status',
    'status --verify',
    'parse',
    'parse minutes',
    'parse --rebuild',
    'parse minutes --rebuild',
    'parse minutes --fresh',
    'check',
  ])('that is newer is refused by kcsp %s, and left as it is', async (typed) => {
    writeFileSync(manifest(), '{ "format": 999 }');
    const { code, stdout, stderr } = await ask(folder, typed.split(' '));
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'kcsp: The store .kcsp was written by a newer kcsp; use that version, or name another store with --store DIR.\n',
    });
    expect(readdirSync(place.folder)).toEqual(['manifest.json']);
  });
});
