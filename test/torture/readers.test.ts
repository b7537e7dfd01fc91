// What was read, on its way into the store: where it can't be kept the run ends in a sentence, and no reader is left at work.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Disk } from '../../bench/torture/disk.ts';
import { Spool } from '../../src/commands/parse/spool.ts';
import type { ReadJob } from '../../src/commands/reading/job.ts';
import { readJobs } from '../../src/commands/reading/pool.ts';
import type { Io, ReaderProcess } from '../../src/output/io.ts';
import type { PeopleOf } from '../../src/people/index.ts';
import { Failure, type Place, placeOf } from '../../src/store/index.ts';

let folder: string;
let place: Place;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kcsp-readers-'));
  place = placeOf(folder, '.kcsp');
  mkdirSync(place.folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** More than is held in memory. */
const MUCH = 'x'.repeat(65 * 1024 * 1024);
const NOBODY: PeopleOf = { document: 'zwölf', path: 'minutes/zwölf.txt', body: '', circle: [], people: [] };
/** Keeps texts. Gives the ways to have them again. */
const keepIn = (spool: Spool, texts: readonly string[]) => texts.map((text) => spool.keep(NOBODY, text));

describe('what was read', () => {
  test('is kept in a file once it is much, and that goes', () => {
    const spool = new Spool(place);
    const again = keepIn(spool, [MUCH, 'one', MUCH, 'zwölf']);
    expect(readdirSync(place.folder)).toEqual([`spool.${process.pid}`]);
    expect(again.map((said) => said.reading() === MUCH || said.reading())).toEqual([true, 'one', true, 'zwölf']);
    for (const said of again) expect(said.people()).toEqual(NOBODY);
    spool.close();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  test('is kept without a name where nothing is stored, and in memory where no file can be made', () => {
    const before = process.env.TMPDIR;
    for (const where of [place.folder, path.join(folder, 'is not there')]) {
      process.env.TMPDIR = where;
      try {
        const spool = new Spool(null);
        const again = keepIn(spool, [MUCH, 'one', 'zwölf']);
        expect(readdirSync(place.folder)).toEqual([]);
        expect(again.map((said) => said.reading() === MUCH || said.reading())).toEqual([true, 'one', 'zwölf']);
        spool.close();
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
      }
    }
  });

  test.each([true, false])('takes no memory beyond what it may hold, stored (%s) or not', (stored) => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const held = (): number => {
      for (let round = 0; round < 3; round++) collect();
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 1e6;
    };
    const spool = new Spool(stored ? place : null);
    keepIn(spool, [MUCH]);
    const before = held();
    const again = Array.from({ length: 20 }, (_, at) =>
      spool.keep(NOBODY, Buffer.alloc(5e6, `${at} `).toString('latin1')),
    );
    // All of them together would be 100 MB.
    expect(held() - before).toBeLessThan(50);
    expect(again.map((said) => said.reading().slice(0, 2)).slice(-2)).toEqual(['18', '19']);
    spool.close();
  });

  test.each([0, 1, 2])('on a disk that is full at step %i ends in a sentence', async (step) => {
    const spool = new Spool(place);
    const disk = new Disk(place.folder, step, { kind: 'error', code: 'ENOSPC', after: true });
    const thrown = await disk.run(async () => {
      keepIn(spool, [MUCH, 'one', MUCH]);
    });
    expect(thrown).toBeInstanceOf(Failure);
    expect(String(thrown)).toContain(
      'The store .kcsp cannot be written (the disk is full); name another with --store DIR',
    );
    spool.close();
    expect(readdirSync(place.folder)).toEqual([]);
  });
});

describe('readers', () => {
  const job = (name: string): ReadJob => ({ path: name, recordPath: name, overrides: null, most: 1000 });
  const io: Io = {
    stdout: { write: () => true },
    stderr: { write: () => true },
    stdin: {},
    env: {},
    cwd: '/',
    page: () => false,
    knowsLinks: async () => false,
  };

  test('are all stopped where a result can not be kept, and the run hears why', async () => {
    let stopped = 0;
    let started = 0;
    const startReader = (): ReaderProcess => {
      let take: (result: unknown) => void = () => {};
      // The first reads; the others are at work on something long.
      const reads = started++ === 0;
      return {
        send: (sent) => {
          if (reads) setImmediate(() => take({ ok: false, problem: { path: '', line: null, message: String(sent) } }));
        },
        onResult: (own) => {
          take = own;
        },
        onEnd: () => {},
        stop: () => stopped++,
      };
    };
    const reading = readJobs(
      {
        jobs: Array.from({ length: 20 }, (_, at) => job(`${at}.txt`)),
        readers: 3,
        input: null,
        take: () => {
          throw new Failure('no room');
        },
        breathe: async () => {},
      },
      { ...io, startReader },
    );
    await expect(reading).rejects.toThrow('no room');
    expect([started, stopped]).toEqual([3, 3]);
  });
});
