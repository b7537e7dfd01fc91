// The examples of the README and the docs print what they say. `UPDATE_DOCS=1 npm run check:docs` writes what they print.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/read.ts';
import { agrees, type Example, examplesOf, Shell } from './console.ts';

const files = ['README.md', 'docs/tour.md'];
const updating = process.env.UPDATE_DOCS !== undefined;

/** What an example shall say: what was printed, cut as it was before. */
function cut(example: Example, printed: readonly string[]): readonly string[] {
  const gap = example.said.indexOf('…');
  if (gap < 0) return printed;
  const tail = example.said.length - gap - 1;
  return [...printed.slice(0, gap), '…', ...printed.slice(printed.length - tail)];
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const examples = examplesOf(text);
  const shell = new Shell();
  const mended: { example: Example; lines: readonly string[] }[] = [];
  afterAll(() => {
    shell.close();
    if (!updating) return;
    const lines = text.split('\n');
    for (const { example, lines: now } of mended.toReversed()) lines.splice(example.at, example.said.length, ...now);
    writeFileSync(join(ROOT, file), lines.join('\n'));
  });

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.command, example] as const))('$ %s', (command, example) => {
    const printed = shell.run(command);
    if (updating) mended.push({ example, lines: cut(example, printed) });
    else if (!agrees(example.said, printed)) expect(printed.join('\n')).toBe(example.said.join('\n'));
    expect(printed.join('\n')).not.toMatch(/command not found|at Object\.|node:internal/);
  });
});
