// The README's table of accuracy is what `npm run eval:accuracy` prints. `UPDATE_DOCS=1 npm run check:docs` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accuracy, table } from '../../bench/accuracy/run.ts';
import { ROOT } from '../support/read.ts';

const BLOCK = /(<!-- accuracy -->\n)([\s\S]*?)\n?(<!-- \/accuracy -->)/;

it('is measured', () => {
  const readme = join(ROOT, 'README.md');
  const text = readFileSync(readme, 'utf8');
  const { documents, counts } = accuracy();
  const measured = `${documents} labelled documents:\n\n${table(counts)}`;
  if (process.env.UPDATE_DOCS !== undefined) writeFileSync(readme, text.replace(BLOCK, `$1${measured}\n$3`));
  else expect(BLOCK.exec(text)?.[2]).toBe(measured);
});
