// A store that is written again and again while several processes ask it: each answer is of one state that was published, and of none
// that is older than the answer before.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeOf } from '../../src/store/index.ts';
import { keep } from '../../test/support/store.ts';
import { freshDocument } from '../../test/torture/scenes.ts';
import { fileOf } from './minutes.ts';
import { ROOT } from './program.ts';

export interface Crowd {
  readonly updates: number;
  readonly readers: readonly {
    readonly answers: number;
    /** Different states that were seen. */
    readonly states: number;
    readonly last: number;
    /** The longest that an answer took, in milliseconds. */
    readonly longest: number;
    readonly faults: readonly string[];
  }[];
}

const DOCUMENTS = 4;

/** Has so many readers ask for so many seconds. */
export async function crowd(readers: number, seconds: number): Promise<Crowd> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-crowd-'));
  const place = placeOf(folder, '.kcsp');
  const all = Array.from({ length: DOCUMENTS }, (_, number) => number);
  try {
    await keep(
      place,
      all.map((number) => freshDocument(number, 0)),
    );
    let asking = readers;
    const ended = Array.from({ length: readers }, async () => {
      const child = fork(
        path.join(import.meta.dirname, 'reader.cjs'),
        [path.join(ROOT, 'bin', 'kcsp.js'), folder, String(seconds), String(DOCUMENTS)],
        { execArgv: [] },
      );
      try {
        const [result] = await Promise.race([
          once(child, 'message'),
          once(child, 'exit').then(() => [{ answers: 0, states: 0, last: 0, longest: 0, faults: ['a reader ended'] }]),
        ]);
        return result;
      } finally {
        asking--;
      }
    });
    let round = 0;
    while (asking > 0) {
      round++;
      const fresh = all.filter((number) => number === 0 || round % DOCUMENTS === number);
      await keep(
        place,
        fresh.map((number) => freshDocument(number, round)),
        all.filter((number) => !fresh.includes(number)).map(fileOf),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return { updates: round, readers: await Promise.all(ended) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
