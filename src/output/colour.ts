// The colours of a terminal: the sixteen that every palette sets, and of those only ones that read on dark and on light.
import { Chalk } from 'chalk';
import { marked } from './marks.ts';
import type { Style, Theme } from './theme.ts';

const chalk = new Chalk({ level: 1 });

/** Yellow and bright colours fade on a light ground, blue on a dark one: none of them is used for text. */
export const colourTheme: Theme = {
  strong: inMarks(chalk.bold),
  cite: inMarks(chalk.cyan),
  dim: inMarks(chalk.dim),
  match: inMarks(chalk.bold.magenta),
  matchInTitle: inMarks(chalk.magenta),
  command: inMarks(chalk.cyan),
  good: inMarks(chalk.green),
  warn: inMarks(chalk.magenta),
  bad: inMarks(chalk.red),
};

/** A style of chalk, its codes in marks: a document that holds the same codes stays without colour. */
function inMarks(style: Style): Style {
  const [on = '', off = ''] = style('text').split('text');
  return (text) => marked(text, on, off);
}
