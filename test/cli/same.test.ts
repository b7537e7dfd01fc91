// The program as it is built reads what the source reads: no character is lost on the way through the bundle.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAndCheck } from '../../src/check/index.ts';
import { testDocuments } from '../support/documents.ts';
import { ROOT, sourceOfFile } from '../support/read.ts';

it('prints the records that the source makes, byte for byte', () => {
  const paths = testDocuments()
    .map(({ path }) => path)
    .sort();
  const printed = execFileSync(process.execPath, ['bin/kcsp.js', 'parse', ...paths, '--json', '--no-store'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { records } = readAndCheck(paths.map((path) => ({ source: sourceOfFile(join(ROOT, path)) })));
  expect(printed).toBe(`${JSON.stringify(records, null, 2)}\n`);
}, 120_000);
