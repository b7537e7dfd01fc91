// One-shot searches, ten best with snippets, by kcsp and by its peers in turn.
import { kcsp, storeOf } from '../kcsp.ts';
import { QUERIES } from '../queries.ts';
import { against, figure, megabytes, sizeName, table } from '../table.ts';
import { ripgrepTarget, searchTarget, sqliteTarget } from '../targets.ts';
import { type Contender, inTurns } from '../turns.ts';
import { ABOUT_COUNTS, countsOf, type Group, type Measured, medianOf, ratio, spreadOf, unit } from './group.ts';

export const search: Group = async (setting) => {
  const { program, peers, corpus, rounds, stale } = setting;
  const { passages } = corpus;
  const asked = Object.keys(peers.versions);
  await storeOf(program, corpus, stale);
  await peers.prepare(corpus);
  const rows: (string | null)[][] = [];
  const figures: Measured[] = [];
  const failed: string[] = [];
  for (const query of QUERIES.filter(({ name }) => name.includes(setting.match))) {
    const own = kcsp(program, corpus, ['search', query.kcsp, '--limit', '10']);
    const others = asked.flatMap((name): Contender[] => {
      const command = peers.command(name, query, corpus);
      return command === null ? [] : [{ name, command }];
    });
    const times = inTurns([unit(setting), { name: 'kcsp', command: own }, ...others], rounds);
    const median = (name: string): number | null => medianOf(times, name);
    const mine = median('kcsp');
    const node = ratio(mine, median('node -e 0'));
    const { bytes, cpu } = countsOf(own, setting);
    const sqlite = ratio(mine, median('better-sqlite3'));
    const ripgrep = ratio(mine, median('rg'));
    const base = { group: 'search', passages, name: query.name };
    figures.push({ ...base, unit: '× `node -e 0`', value: node });
    figures.push({ ...base, unit: '× better-sqlite3', value: sqlite });
    figures.push({ ...base, unit: '× `rg -i`', value: ripgrep });
    figures.push({ ...base, unit: '× whole MiniSearch', value: ratio(mine, median('minisearch')) });
    rows.push([
      query.name,
      mine === null ? null : figure(mine),
      spreadOf(times, 'kcsp'),
      against(node, searchTarget(query.kind, passages)),
      cpu === null ? null : figure(cpu),
      against(sqlite, sqliteTarget(passages)),
      against(ripgrep, query.name.startsWith('a rare word') ? ripgrepTarget(passages) : null),
      bytes === null ? null : megabytes(bytes),
      ...['node -e 0', ...asked].map((name) => {
        const time = median(name);
        return time === null ? null : figure(time);
      }),
    ]);
    for (const [name, time] of times) if (typeof time === 'string') failed.push(`${query.name}, ${name}: ${time}`);
  }
  const heads = [
    'search',
    'kcsp ms',
    'spread',
    '× node -e 0',
    'CPU',
    '× better-sqlite3',
    '× rg',
    'MB read',
    'node',
    ...asked,
  ];
  const notes = failed.map((line) => `- not measured: ${line}`).join('\n');
  return {
    text: `### One-shot search, ${sizeName(passages)} passages\n\n${table(heads, rows)}\n\n${ABOUT_COUNTS}${notes === '' ? '' : `\n${notes}\n`}`,
    figures,
  };
};
