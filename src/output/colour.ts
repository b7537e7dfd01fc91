// The colours of a terminal: the sixteen that every palette sets, and of those only ones that read on dark and on light.
import { Chalk } from 'chalk';
import type { Theme } from './theme.ts';

const chalk = new Chalk({ level: 1 });

/** Yellow and bright colours fade on a light ground, blue on a dark one: none of them is used for text. */
export const colourTheme: Theme = {
  strong: chalk.bold,
  cite: chalk.cyan,
  dim: chalk.dim,
  match: chalk.bold.magenta,
  matchInTitle: chalk.magenta,
  command: chalk.cyan,
  good: chalk.green,
  warn: chalk.magenta,
  bad: chalk.red,
};
