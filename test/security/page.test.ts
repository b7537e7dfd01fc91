// SECURITY.md names tests that are there, and scripts that can be run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../support/read.ts';

const text = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');

describe('SECURITY.md', () => {
  test('names tests that are there', () => {
    const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  test('names every test of this folder', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true })
      .map((name) => `test/security/${String(name).replaceAll(path.sep, '/')}`)
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('/page.test.ts'));
    expect(files.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('names scripts that can be run', () => {
    const scripts = [...text.matchAll(/`npm run ([\w:]+)`/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(1);
  });
});
