// The figures of a run side by side for all sizes, as README quotes them, with when and where they were measured.
import { cpus, totalmem } from 'node:os';
import type { Measured } from './groups/group.ts';
import { figure, sizeName, table } from './table.ts';

const TITLES: Readonly<Record<string, string>> = {
  search: 'one-shot `kcsp search`, ten best with snippets',
  questions: 'one-shot questions',
  reading: 'a first `kcsp parse`',
  update: '`kcsp parse` again',
};

/** A table a group: a row a measurement, a column a size, and in each cell the figures by their units. */
export function summaryOf(figures: readonly Measured[]): string {
  const sizes = distinct(figures.map(({ passages }) => passages)).sort((left, right) => left - right);
  return distinct(figures.map(({ group }) => group))
    .map((group) => {
      const own = figures.filter((one) => one.group === group);
      const common = unitsOf(own, own[0]?.name);
      const shared = own.every(({ name }) => unitsOf(own, name) === common);
      const rows = distinct(own.map(({ name }) => name)).map((name) => [
        shared ? name : `${name}, ${unitsOf(own, name)}`,
        ...sizes.map((size) =>
          own
            .filter((one) => one.passages === size && one.name === name)
            .map(({ value }) => (value === null ? '–' : figure(value)))
            .join(' / '),
        ),
      ]);
      const title = TITLES[group] ?? group;
      return table([shared ? `${title}: ${common}` : title, ...sizes.map(sizeName)], rows);
    })
    .join('\n\n');
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The units that figures of a name are in, as one text. */
function unitsOf(figures: readonly Measured[], name: string | undefined): string {
  return distinct(figures.filter((one) => one.name === name).map(({ unit }) => unit)).join(' / ');
}

/** When and on what: `22 November 2026, Intel Xeon, 2 cores, 24 GB, linux, Node v20.20.2, kcsp 0.1.0`. */
export function circumstances(version: string, peers: Readonly<Record<string, string | null>>): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const model = (cpus()[0]?.model ?? 'an unknown processor')
    .replace(/\((?:R|TM)\)|\s+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const machine = `${model}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}`;
  const others = Object.entries(peers).map(([name, found]) => `${name} ${found ?? '(not installed)'}`);
  return `${day}, ${machine}, Node ${process.version}, ${[`kcsp ${version}`, ...others].join(', ')}`;
}

const [START, END] = ['<!-- speed -->', '<!-- /speed -->'];

/**
 * A text with the summary in the place that is marked for it.
 *
 * @throws Error where no place is marked
 */
export function withSummary(readme: string, summary: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${START} with an ${END} behind it.`);
  return `${readme.slice(0, from + START.length)}\n${summary}\n${readme.slice(to)}`;
}
