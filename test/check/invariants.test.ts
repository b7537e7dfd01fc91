// What holds of the checks whatever they are given: they never throw, every finding has a place and is one sentence, and two
// runs say the same.
import { describe, expect, test } from 'vitest';
import { checkOf, readAndCheck } from '../../src/check/index.ts';
import { type Diagnostic, Source } from '../../src/model/index.ts';
import { fixtures, ROOT, seeds, sourceOfFile } from '../support/read.ts';

const paths = [...seeds(), ...fixtures().map(({ input }) => input)];

/** Ways in which a text is damaged on its way. */
const DAMAGES: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['cut in the middle', (text) => text.slice(0, text.length >> 1)],
  ['cut to its second half', (text) => text.slice(text.length >> 1)],
  ['without blank lines', (text) => text.replace(/\n\s*\n/g, '\n')],
  ['on one line', (text) => text.replace(/\s+/g, ' ')],
  ['without its numbers', (text) => text.replace(/\d/g, '')],
  ['all numbers 1', (text) => text.replace(/\d+/g, '1')],
  ['its lines turned round', (text) => text.split('\n').reverse().join('\n')],
  ['every third letter lost', (text) => text.replace(/(\w\w)\w/g, '$1')],
  ['garbled', (text) => text.replace(/[aeiou]/g, 'â€™').replace(/\n/g, '\u0000\n')],
  ['twice over', (text) => `${text}\n${text}`],
];

function found(path: string, damage: (text: string) => string): { source: Source; diagnostics: readonly Diagnostic[] } {
  const whole = sourceOfFile(path);
  const source = new Source(
    whole.path,
    whole.sha256,
    damage(whole.text),
    whole.repairs.filter(({ span }) => span.end === 0),
  );
  const { records } = readAndCheck([{ source }]);
  return { source, diagnostics: records.flatMap(({ diagnostics }) => diagnostics) };
}

describe.each(DAMAGES)('a text %s', (_, damage) => {
  test.each(paths.map((path) => [path.slice(ROOT.length + 1), path]))('%s', (_, path) => {
    const { source, diagnostics } = found(path ?? '', damage);
    let before = 0;
    for (const { code, severity, message, lines } of diagnostics) {
      const [first, last] = lines;
      expect(severity).toBe(checkOf(code)?.severity);
      expect(message).toMatch(/^[\p{Lu}\d“][^\n\r]*\.$/u);
      expect(first).toBeGreaterThanOrEqual(Math.max(1, before));
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThanOrEqual(Math.max(1, source.lineCount));
      before = first;
    }
  });
});

test.each(seeds())('two runs over %s say the same', (path) => {
  expect(found(path, (text) => text).diagnostics).toEqual(found(path, (text) => text).diagnostics);
});

describe('no check cries wolf', () => {
  test('the made-up minutes of every layout have few findings, and no error', () => {
    const documents = fixtures().filter(({ layout }) => layout !== 'check');
    const all = documents.flatMap(({ input }) => found(input, (text) => text).diagnostics);
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(all.length).toBeLessThan(documents.length);
  });
});
