// A first `kcsp parse`: texts to records and to the search index, by one process and by two; and what the peers' indexes take.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { indexBytes, type Reading, read, sizesIn } from '../kcsp.ts';
import { against, figure, megabytes, sizeName, table } from '../table.ts';
import { INDEX_PERCENT, indexMemory, indexSeconds, READ_MB_A_SECOND, TWO_WORKERS } from '../targets.ts';
import { timesOf } from '../turns.ts';
import type { Group, Measured } from './group.ts';

const STORE = 'reading-store';
/** Above so many passages a reading is measured once. */
const ONCE_ABOVE = 2e4;

export const reading: Group = async ({ program, corpus, peers }) => {
  const { passages, bytes, home } = corpus;
  const times = passages > ONCE_ABOVE ? 1 : 3;
  const ways: Record<string, Reading[]> = { 'one process': [], 'two workers': [] };
  for (let round = 0; round < times; round++) {
    ways['one process']?.push(await read(program, corpus, STORE, 0));
    ways['two workers']?.push(await read(program, corpus, STORE, 2));
  }
  const store = path.join(home, STORE);
  const sizes = sizesIn(store);
  const index = (100 * indexBytes(store)) / bytes;
  rmSync(store, { recursive: true, force: true });

  const median = (
    of: readonly Reading[] | undefined,
    what: (one: Reading) => number | null | undefined,
  ): number | null => {
    const values = (of ?? []).map(what).filter((value) => typeof value === 'number');
    return values.length === 0 ? null : timesOf(values).median;
  };
  const one = ways['one process'];
  const speed = (of: readonly Reading[] | undefined): number | null => {
    const ms = median(of, ({ ms, parts }) => parts.reading ?? ms);
    return ms === null ? null : bytes / 1e3 / ms;
  };
  const alone = speed(one);
  const figures: Measured[] = [];
  const rows = Object.entries(ways).map(([name, all]) => {
    const ms = median(all, (reading) => reading.ms) ?? 0;
    const cpu = median(all, ({ cpuMs }) => cpuMs);
    const indexMs = median(all, ({ parts }) => parts.index);
    const peak = median(all, (reading) => reading.peak);
    const mbs = speed(all);
    const gain = mbs === null || alone === null ? null : mbs / alone;
    figures.push({ group: 'reading', passages, name, unit: 'MB/s', value: mbs });
    return [
      name,
      figure(ms / 1000),
      against(mbs, name === 'one process' ? READ_MB_A_SECOND : null),
      name === 'one process' ? null : against(gain, TWO_WORKERS),
      cpu === null ? null : figure(cpu / 1000),
      cpu === null ? null : figure(bytes / 1e3 / cpu),
      indexMs === null ? null : against(indexMs / 1000, indexSeconds(passages)),
      peak === null ? null : against(peak / 1e6, indexMemory(passages)),
    ];
  });
  figures.push({ group: 'reading', passages, name: 'index', unit: '% of the texts', value: index });
  const built = (await peers.prepare(corpus)).map(({ peer, ms, peak, file }) => [
    peer,
    figure(ms / 1000),
    peak === null ? null : megabytes(peak),
    figure((100 * (sizesIn(path.dirname(path.join(home, file))).get(path.basename(file)) ?? 0)) / bytes),
  ]);
  const heads = [
    'kcsp parse',
    'all s',
    'MB/s of reading',
    '× one process',
    'CPU s',
    'MB a CPU s',
    'index s',
    'peak MB',
  ];
  const parts = [...sizes].map(([name, size]) => `${name} ${megabytes(size)}`).join(', ');
  return {
    text: [
      `### Reading and index, ${sizeName(passages)} passages (${corpus.documents} documents, ${megabytes(bytes)} MB)\n`,
      `${table(heads, rows)}\n`,
      `The search index takes ${against(index, INDEX_PERCENT)} % of the texts. The store holds, in MB: ${parts}.`,
      `Where the program doesn't say what reading took of it, MB/s are of the whole command.\n`,
      built.length === 0 ? '' : `${table(['index of', 's', 'peak MB', '% of the texts'], built)}\n`,
    ].join('\n'),
    figures,
  };
};
