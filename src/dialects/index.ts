// The registry of layouts, and the choice among them by evidence.
import type { DialectName } from '../model/index.ts';
import { board } from './board.ts';
import type { Dialect, Features } from './dialect-rules.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { modernGovItem } from './moderngov-item.ts';
import { modernGovTable } from './moderngov-table.ts';
import { modernGovText } from './moderngov-text.ts';
import { parish } from './parish.ts';
import { plain } from './plain.ts';
import { printed } from './printed.ts';
import { report } from './report.ts';

export type { Dialect, Features } from './dialect-rules.ts';

/** Every layout; to add one, write its file and name it here. */
export const DIALECT_RULES: readonly Dialect[] = [
  printed,
  modernGovText,
  modernGovTable,
  modernGovItem,
  report,
  parish,
  board,
  markdown,
  html,
  plain,
];

/** The layout that was recognised, and those that fit as well. */
export interface Recognised {
  readonly dialect: Dialect;
  readonly alternatives: readonly DialectName[];
}

/** The layout with the most evidence; of equals the first of the registry, the others named beside it. */
export function recognise(features: Features): Recognised {
  let best: Dialect = plain;
  let most = plain.evidence(features);
  let alternatives: DialectName[] = [];
  for (const dialect of DIALECT_RULES) {
    const evidence = dialect.evidence(features);
    if (evidence > most) {
      best = dialect;
      most = evidence;
      alternatives = [];
    } else if (evidence === most && dialect !== best) alternatives.push(dialect.name);
  }
  return { dialect: best, alternatives };
}
