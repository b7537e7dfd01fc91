// Every code has one check, a page of help and a case; every case is found as a person has checked that it should be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS, checkOf, counts } from '../../src/check/index.ts';
import { CODES, SEVERITIES } from '../../src/model/index.ts';
import { ROOT } from '../support/read.ts';
import { CASES, expectedFindings, findingsOfCase } from './cases.ts';

describe('the checks', () => {
  test('have the codes of the closed list, each once', () => {
    expect(CHECKS.map(({ code }) => code).sort()).toEqual([...CODES].sort());
  });

  test.each(CODES)('%s is documented', (code) => {
    const check = checkOf(code);
    expect(check?.summary).toMatch(/^\p{Ll}.{14,79}[^.]$/u);
    const help = check?.help.replace(/\s+/g, ' ') ?? '';
    expect(help.length).toBeGreaterThan(200);
    expect(help.length).toBeLessThan(700);
    expect(help).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(CODES)('%s has a file of its name', (code) => {
    const file = readFileSync(join(ROOT, 'src', 'check', `${code}.ts`), 'utf8');
    expect(file.startsWith(`// \`${code}\`: `)).toBe(true);
    expect(file).toContain(`code: '${code}'`);
  });

  test('have a case each, and no case is without a check', () => {
    expect(CASES).toEqual([...CODES].sort());
  });
});

describe('docs/checks.md', () => {
  test('tells what the checks tell of themselves; UPDATE_DOCS=1 writes it anew', () => {
    const file = join(ROOT, 'docs', 'checks.md');
    const checks = CODES.flatMap((code) => checkOf(code) ?? []);
    const pages = checks.map(({ code, severity, summary, help }) => {
      return `## ${code}\n\n**${severity}** · ${summary}\n\n${help}\n`;
    });
    const text = `${INTRODUCTION}\n${pages.join('\n')}`;
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

const INTRODUCTION = `# What kcsp check finds

\`kcsp check PATH\` says what is wrong with documents, or with the reading of them: one sentence a finding, with its line. A finding has
a code and a severity; \`--severity warning\` leaves out what is only worth knowing. \`kcsp check --explain CODE\` prints these pages.
The exit status is 0 where nothing is found, 1 for findings, 2 where something could not be read, so it can stand in CI:

\`\`\`yaml
- run: npx kcsp check minutes/ --severity warning --format github
\`\`\`
`;

describe('severities', () => {
  test.each([
    ['info', 'info', true],
    ['info', 'warning', false],
    ['warning', 'warning', true],
    ['error', 'warning', true],
    ['warning', 'error', false],
  ] as const)('a finding of %s counts from %s on: %s', (severity, level, counted) => {
    expect(counts(severity, level)).toBe(counted);
  });

  test('are those of the list, and each is used', () => {
    expect([...new Set(CHECKS.map(({ severity }) => severity))].sort()).toEqual([...SEVERITIES].sort());
  });
});

describe('fixtures/check', () => {
  test.each(CASES)('%s is found, and nothing that is not there', (code) => {
    const found = findingsOfCase(code);
    expect(found).toEqual(expectedFindings(code));
    expect(found.map((finding) => finding.code)).toContain(code);
  });

  test('holds nothing but texts, findings and what a reading is given', () => {
    const files = CASES.flatMap((code) => readdirSync(join(ROOT, 'fixtures', 'check', code)));
    expect([...new Set(files)].sort()).toEqual(['findings.json', 'input.txt', 'reading.json']);
  });
});
