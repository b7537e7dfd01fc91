// An update that is troubled at every single step that it takes on the disk: there is the old store or the new one, and nothing else.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Disk, type Left, type Step, Stopped, type Trouble } from '../../bench/torture/disk.ts';
import { Failure, type Place, Store, verify } from '../../src/store/index.ts';
import { bury, contentsOf, litterIn, make, namedBy, SCENES, Stage } from './scenes.ts';

const root = mkdtempSync(path.join(tmpdir(), 'kcsp-steps-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LONG = 300_000;

describe.each(SCENES.map((scene, at) => ({ ...scene, scene, at })))('an update, $name,', ({ scene, at }) => {
  const stage = new Stage(mkdtempSync(path.join(root, `${at}-`)));
  let [old, made]: [string, string] = ['', ''];
  let steps: readonly Step[] = [];
  /** Steps up to the one that puts the manifest in place. */
  let published = 0;

  beforeAll(async () => {
    await stage.prepare(scene);
    const place = stage.next();
    old = contentsOf(place);
    const disk = new Disk(place.folder);
    expect(await disk.run(() => make(place, scene.change))).toBe(null);
    made = contentsOf(place);
    steps = disk.steps;
    published = steps.indexOf('rename manifest.json');
    expect(litterIn(place, stage.namesBefore())).toEqual([]);
  }, LONG);

  /** Plays the update with trouble at a step. */
  async function troubled(
    step: number,
    trouble: Trouble,
    then: (played: Played) => Promise<void> | void,
  ): Promise<void> {
    const place = stage.next();
    const disk = new Disk(place.folder, step, trouble);
    const thrown = await disk.run(() => make(place, scene.change));
    await then({ place, disk, thrown, at: `step ${step} (${steps[step]})` });
    stage.clear(place);
  }

  /** The next update works at once and tidies up. */
  async function goesOn(place: Place, where: string): Promise<void> {
    bury(place);
    const before = namedBy(place);
    await make(place, scene.change);
    expect(verify(place)?.damaged, where).toEqual([]);
    expect(litterIn(place, before), where).toEqual([]);
  }

  test(
    'that is killed before any step leaves the old store, after the manifest is in place the new one',
    async () => {
      expect(steps.length).toBeGreaterThan(12);
      for (let step = 0; step < steps.length; step++) {
        await troubled(step, { kind: 'stop' }, async ({ place, thrown, at }) => {
          expect(thrown === null, at).toBe(steps[step]?.startsWith('remove') === true && thrown === null);
          expect(contentsOf(place) === (step <= published ? old : made), at).toBe(true);
          await goesOn(place, at);
        });
      }
    },
    LONG,
  );

  test(
    'after which power is lost at any step leaves one of the two, whatever the disk had written by itself',
    async () => {
      const seen = new Set<string>();
      for (let step = 0; step <= steps.length; step++) {
        await troubled(step, { kind: 'stop' }, ({ disk, at }) => {
          for (const [kind, left] of [
            ['least', disk.least()],
            ['names', disk.namesOnly()],
          ] as const) {
            const contents = afterPower(left, `${at}, ${kind}`);
            expect(step <= published ? [old] : [old, made], `${at}, ${kind}`).toContain(contents);
            seen.add(contents);
            // What the program says that it has done is done.
            if (step === steps.length) expect(contents === made, kind).toBe(true);
          }
        });
      }
      expect(seen.size).toBe(2);
    },
    LONG,
  );

  function afterPower(left: Left, where: string): string {
    const place = stage.leftBy(left);
    const contents = contentsOf(place);
    expect(verify(place)?.damaged ?? [], where).toEqual([]);
    stage.clear(place);
    return contents;
  }

  test.each(['ENOSPC', 'EIO'])(
    'on a disk that says %s tells so in a sentence and leaves one of the two',
    async (code) => {
      for (let step = 0; step < steps.length; step++) {
        await troubled(step, { kind: 'error', code, after: code !== 'EIO' }, async (played) => {
          isTold(played);
          await goesOn(played.place, played.at);
        });
      }
    },
    LONG,
  );

  test(
    'on a disk that takes half of what is written goes on with the rest',
    async () => {
      for (let step = 0; step < steps.length; step++) {
        await troubled(step, { kind: 'short' }, ({ place, thrown, at }) => {
          expect(thrown, at).toBe(null);
          expect(contentsOf(place) === made, at).toBe(true);
        });
      }
    },
    LONG,
  );

  /** Whatever was thrown is a sentence; the old store is there as long as no new one was put in place. */
  function isTold({ place, thrown, at }: Played): void {
    if (thrown !== null) {
      expect(thrown, at).toBeInstanceOf(Failure);
      expect(String(thrown), at).toMatch(/^Failure: The store \S+ cannot be written \([a-z -]+\); name another with/);
    }
    const contents = contentsOf(place);
    expect(contents === made || (thrown !== null && contents === old), at).toBe(true);
    // What was begun is taken back.
    if (contents === old && !at.includes('(remove')) expect(litterIn(place, stage.namesBefore()), at).toEqual([]);
  }

  test.each(['removed', 'removed and made again'])(
    'whose folder is %s meanwhile says so, or makes a whole store',
    async (what) => {
      // Between the last look at the files and the manifest that names them anybody can still take them away.
      const end = what === 'removed' ? steps.length : steps.indexOf('sync .');
      for (let step = 1; step < end; step++) {
        let place: Place | null = null;
        const act = () => {
          if (place === null) return;
          rmSync(place.folder, { recursive: true, force: true });
          if (what !== 'removed') mkdirSync(place.folder);
        };
        place = stage.next();
        const disk = new Disk(place.folder, step, { kind: 'meanwhile', act });
        const here = place;
        const thrown = await disk.run(() => make(here, scene.change));
        const at = `step ${step} (${steps[step]})`;
        if (thrown !== null) {
          expect(thrown, at).toBeInstanceOf(Failure);
          expect(contentsOf(here), at).toBe('');
        }
        expect(verify(here)?.damaged ?? [], at).toEqual([]);
        stage.clear(here);
      }
    },
    LONG,
  );

  test('has the disk take each file, then their names, then the manifest, then its name', () => {
    const names = Store.open(withChange(), root).manifest.seals;
    const place = steps.indexOf('rename manifest.json');
    const named = steps.indexOf('sync .');
    for (const name of Object.keys(names)) {
      const own = steps.indexOf(`open ${name}`);
      if (own < 0) continue;
      const synced = steps.indexOf(`sync ${name}`);
      expect(steps.lastIndexOf(`write ${name}`), name).toBeLessThan(synced);
      expect(synced, name).toBeGreaterThan(own);
      expect(steps.slice(synced, place), name).toContain('sync .');
      expect(named, name).toBeLessThan(place);
    }
    const aside = steps.findIndex((step) => /^sync manifest\.json\.\d+$/.test(step));
    expect(aside).toBeGreaterThan(named);
    expect(aside).toBeLessThan(place);
    expect(steps.indexOf('sync .', place)).toBe(place + 1);
    // Rows that waited on disk are of no store.
    const removed = steps.findIndex((step) => /^remove 0\S*\.(?:docs|find|corpus)$/.test(step));
    expect(removed === -1 || removed > place).toBe(true);
  });

  function withChange(): Place {
    const place = stage.leftBy(new Map(made.split(/\n(?=\d{6}\S*\.(?:docs|find|corpus) )/).map(fileIn)));
    return place;
  }
});

/** A file in the text of a store's contents. */
function fileIn(text: string): readonly [string, Buffer] {
  const end = text.indexOf(' ');
  return [text.slice(0, end), Buffer.from(text.slice(end + 1), 'latin1')];
}

interface Played {
  readonly place: Place;
  readonly disk: Disk;
  readonly thrown: unknown;
  readonly at: string;
}

test('a stopped disk lets nothing be tidied up', async () => {
  const stage = new Stage(mkdtempSync(path.join(root, 'stop-')));
  const place = stage.next();
  const disk = new Disk(place.folder, 3, { kind: 'stop' });
  await disk.run(() => make(place, SCENES[0]?.change ?? { fresh: [], kept: [] }));
  expect(disk.steps.length).toBe(4);
  expect(String(new Stopped('write x'))).toBe('Stopped: write x');
});
