// Source text as a terminal can show it: nothing in it moves the cursor or changes colours.
import { harmless } from '../harmless.ts';

/**
 * A line with its control characters as pictures (`␛`), so that none reaches the terminal.
 *
 * @param expanded tabs become spaces too, so that columns stay columns
 */
export function visible(line: string, expanded: boolean): string {
  const pictured = harmless(line).replaceAll('\n', '␊');
  return expanded ? pictured.replaceAll('\t', '    ').replaceAll('\u00a0', ' ') : pictured;
}
