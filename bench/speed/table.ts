// Figures as people read them, in tables of markdown.

/** A table; `null` is shown as a dash. */
export function table(heads: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  const cells = [heads, ...rows.map((row) => row.map((cell) => (cell ?? '–').replaceAll('|', '\\|')))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length), 3));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)].join('\n');
}

/** Three figures that count: `0.31`, `4.2`, `37`, `1,204`. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value >= 20 ? value.toFixed(0) : value >= 3 ? value.toFixed(1) : value.toFixed(2);
}

/** A figure beside the one to reach: `1.42 ≤ 1.5`, or `2.10 > 1.5` where it was missed. */
export function against(value: number | null, target: Target | null): string | null {
  if (value === null) return null;
  if (target === null) return figure(value);
  const met = target.most === undefined ? value >= (target.least ?? 0) : value <= target.most;
  const [good, bad] = target.most === undefined ? ['≥', '<'] : ['≤', '>'];
  return `${figure(value)} ${met ? good : bad} ${target.most ?? target.least}`;
}

/** A figure to reach: at most or at least. */
export interface Target {
  readonly most?: number;
  readonly least?: number;
}

/** `1k`, `100k`, `1M`. */
export function sizeName(passages: number): string {
  return passages >= 1e6 ? `${passages / 1e6}M` : `${passages / 1000}k`;
}

export const megabytes = (bytes: number): string => figure(bytes / 1e6);
