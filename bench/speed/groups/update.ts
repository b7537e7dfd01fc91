// `kcsp parse` again, where one document of all changed, went or came, where only its time did, and where nothing did; and a search after that.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../corpus/document.ts';
import { planOf } from '../corpus/write.ts';
import { kcsp, type Reading, read, readingOf, STORE, storeOf } from '../kcsp.ts';
import { watch } from '../process.ts';
import { against, figure, megabytes, sizeName, table } from '../table.ts';
import { UPDATE_PERCENT } from '../targets.ts';
import { inTurns, timesOf } from '../turns.ts';
import { type Group, type Measured, medianOf, ratio, type Setting, unit } from './group.ts';

const COPY = path.join('kept', 'update-store');
const ROUNDS = 3;

export const update: Group = async (setting) => {
  const { program, corpus, rounds, stale } = setting;
  const { passages, home, documents } = corpus;
  await storeOf(program, corpus, stale);
  const full = await fullTime(setting);
  cpSync(path.join(home, STORE), path.join(home, COPY), { recursive: true, preserveTimestamps: true });
  const taken: Record<string, Reading[]> = {};
  const parse = async (name: string): Promise<void> => {
    const args = ['parse', corpus.texts, '--summary', '--verbose'];
    const found = readingOf(await watch(kcsp(program, corpus, args, { store: COPY })));
    taken[name] = [...(taken[name] ?? []), found];
  };
  for (let round = 0; round < ROUNDS; round++) {
    const made = documentOf(planOf(passages), Math.floor(((round + 0.5) * documents) / ROUNDS));
    const file = path.join(home, corpus.texts, made.path);
    const aside = path.join(home, 'kept', 'set-aside.txt');
    try {
      writeFileSync(file, made.text);
      await parse('only the time of one changed');
      await parse('nothing changed');
      writeFileSync(file, readFileSync(file, 'utf8').replace('as a correct record', 'with one change'));
      await parse('one changed');
      writeFileSync(file, made.text);
      await parse('one changed');
      renameSync(file, aside);
      await parse('one went');
      renameSync(aside, file);
      await parse('one came');
    } finally {
      // Whatever was broken off, the corpus is left as it was made.
      rmSync(aside, { force: true });
      writeFileSync(file, made.text);
    }
  }
  const figures: Measured[] = [];
  const rows = Object.entries(taken).map(([name, all]) => {
    const { median, low, high } = timesOf(all.map(({ ms }) => ms));
    const percent = (100 * median) / full.ms;
    const cpus = all.map(({ cpuMs }) => cpuMs).filter((cpu) => cpu !== null);
    const cpu = cpus.length === 0 || full.cpuMs === null ? null : (100 * timesOf(cpus).median) / full.cpuMs;
    const peaks = all.map(({ peak }) => peak).filter((peak) => peak !== null);
    figures.push({ group: 'update', passages, name, unit: '% of a full parse', value: percent });
    return [
      name,
      figure(median),
      `${Math.round((100 * (high - low)) / median)} %`,
      against(percent, UPDATE_PERCENT),
      cpu === null ? null : figure(cpu),
      peaks.length === 0 ? null : megabytes(timesOf(peaks).median),
    ];
  });
  const after = searchAfter(setting);
  rmSync(path.join(home, COPY), { recursive: true, force: true });
  return {
    text: [
      `### Update, ${sizeName(passages)} passages (${documents} documents; in full: ${figure(full.ms / 1000)} s)\n`,
      `${table([`kcsp parse, of ${documents}`, 'ms', 'spread', '% of a full parse', '% of its CPU', 'peak MB'], rows)}\n`,
      `A search for a middling word takes ${after === null ? 'an unknown time' : `${figure(after)} times as long`} after these updates as before them.\n`,
    ].join('\n'),
    figures,
  };

  /** The search before and after, in turn. */
  function searchAfter({ program, corpus }: Setting): number | null {
    const args = ['search', 'culvert', '--limit', '10'];
    const times = inTurns(
      [
        unit(setting),
        { name: 'before', command: kcsp(program, corpus, args) },
        { name: 'after', command: kcsp(program, corpus, args, { store: COPY }) },
      ],
      rounds,
    );
    return ratio(medianOf(times, 'after'), medianOf(times, 'before'));
  }
};

/** What a first `kcsp parse` with as many workers as it likes takes. */
async function fullTime({ program, corpus }: Setting): Promise<Reading> {
  const store = path.join('kept', 'full-store');
  try {
    return await read(program, corpus, store);
  } finally {
    rmSync(path.join(corpus.home, store), { recursive: true, force: true });
  }
}
