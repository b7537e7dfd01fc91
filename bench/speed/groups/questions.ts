// One-shot questions that need no search: the actions of a person, an item by its citation.
import { OWNER } from '../corpus/plants.ts';
import { kcsp, storeOf } from '../kcsp.ts';
import { outputOf } from '../process.ts';
import { against, figure, megabytes, sizeName, table } from '../table.ts';
import { questionTarget } from '../targets.ts';
import { inTurns } from '../turns.ts';
import { ABOUT_COUNTS, countsOf, type Group, type Measured, medianOf, ratio, spreadOf, unit } from './group.ts';

export const questions: Group = async (setting) => {
  const { program, corpus, rounds, stale } = setting;
  const { passages } = corpus;
  await storeOf(program, corpus, stale);
  const [first]: {
    readonly citation: string;
    readonly document: string;
    readonly path: string;
    readonly lines: number[];
  }[] = JSON.parse(outputOf(kcsp(program, corpus, ['search', 'hornbeam', '--limit', '1', '--json'])));
  if (first === undefined) throw new Error('kcsp found no passage with the planted word "hornbeam"');
  const owner = OWNER.name.slice(OWNER.name.lastIndexOf(' ') + 1);
  const asked = {
    [`actions --owner ${owner}`]: ['actions', '--owner', owner],
    'show PASSAGE': ['show', first.citation],
    'show MEETING': ['show', first.document],
    'show PATH:LINE': ['show', `${first.path}:${first.lines[0]}`],
    [`people ${owner}`]: ['people', owner],
    status: ['status'],
  };
  const rows: (string | null)[][] = [];
  const figures: Measured[] = [];
  for (const [name, args] of Object.entries(asked)) {
    if (!name.includes(setting.match)) continue;
    const command = kcsp(program, corpus, args);
    const times = inTurns([unit(setting), { name: 'kcsp', command }], rounds);
    const mine = times.get('kcsp');
    const node = ratio(medianOf(times, 'kcsp'), medianOf(times, 'node -e 0'));
    const target = /^(?:actions|show)/.test(name) ? questionTarget(passages) : null;
    const { bytes, cpu } = countsOf(command, setting);
    figures.push({ group: 'questions', passages, name: `\`${name}\``, unit: '× `node -e 0`', value: node });
    rows.push([
      name,
      typeof mine === 'object' ? figure(mine.median) : `not measured: ${mine}`,
      spreadOf(times, 'kcsp'),
      against(node, target),
      cpu === null ? null : figure(cpu),
      bytes === null ? null : megabytes(bytes),
    ]);
  }
  const heads = ['question', 'kcsp ms', 'spread', '× node -e 0', 'CPU', 'MB read'];
  return {
    text: `### One-shot questions, ${sizeName(passages)} passages\n\n${table(heads, rows)}\n\n${ABOUT_COUNTS}`,
    figures,
  };
};
