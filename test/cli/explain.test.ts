// `kcsp explain`: every line once, with its place, its facts and the rules that found them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explained } from '../../src/output/explained/line-reading.ts';
import { explainedText } from '../../src/output/explained/text.ts';
import { visible } from '../../src/output/explained/visible.ts';
import type { Terminal } from '../../src/output/terminal.ts';
import { widthOf } from '../../src/output/text.ts';
import { plainTheme } from '../../src/output/theme.ts';
import { fixtures, seeds, sourceOfFile } from '../support/read.ts';
import { World } from './world.ts';

const TEXT = `MARLING COMMUNITY SAFETY PARTNERSHIP

Minutes of the meeting held on Tuesday 17 July 2019

Present: Mr M Ash (Chair), Mrs T Bell

1. Street lights

(1) Mrs Bell spoke of the lamps in Mill Lane.

Page 1 of 2

(2) RESOLVED that the report be noted.

2. Next meeting

To be announced.
`;

const world = new World();
beforeAll(() => world.write('a.txt', TEXT));
afterAll(() => world.remove());

const plain = { terminal: 80, env: { NO_COLOR: '1', PAGER: 'cat' } };

describe('kcsp explain', () => {
  test('prints the text with the reading of each line', async () => {
    const { code, stdout, stderr } = await world.run(['explain', 'a.txt', '--lines', '7-14'], plain);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stderr: '',
      stdout: `a.txt   mcsp-2019-07-17   minutes, layout printed

  7 item 1       │ 1. Street lights
  8              │
  9 1.1          │ (1) Mrs Bell spoke of the lamps in Mill Lane.
         speaker ↳ Mrs Bell = Mrs T Bell, spoke                    speakers/verb
 10              │
 11 page number  │ Page 1 of 2
 12              │
 13 1.2          │ (2) RESOLVED that the report be noted.
      resolution ↳ noted (formal): RESOLVED that the report…  resolutions/formal
 14              │

8 of 17 lines: 1 of headings, 2 of paragraphs, 1 of furniture, 4 blank, none
left over; 2 facts, 0 findings.
`,
    });
  });

  test('shows findings on the line they speak of', async () => {
    const { stdout } = await world.run(['explain', 'a.txt', '--lines', '3'], { terminal: 200, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/↳ warning The meeting is dated “Tuesday 17 July 2019”.* date-contradiction\n/);
  });

  test('shows one item', async () => {
    const { code, stdout } = await world.run(['explain', 'a.txt', '--item', '2', '--json']);
    const { lines, of }: { lines: { number: number; items: string[] }[]; of: number } = JSON.parse(stdout);
    expect({ code, of, lines: lines.map(({ number, items }) => [number, ...items]) }).toEqual({
      code: 0,
      of: 17,
      lines: [[15, '2'], [16], [17, '2']],
    });
  });

  test('says when there is no such file', async () => {
    const { code, stdout, stderr } = await world.run(['explain', 'nowhere.txt']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'nowhere.txt: there is no such file or folder; check the spelling and the current folder.\n',
    });
  });

  test.each([
    [['--item', '9'], 1, 'a.txt has no item 9: it has 1 and 2.\n'],
    [['--lines', '90-95'], 1, 'Those lines are outside: a.txt has lines 1 to 17.\n'],
    [['--lines', '9-3'], 2, 'kcsp: --lines takes a range of lines such as 20-40, 20- or 20, not "9-3".\n'],
    [['--lines', 'all'], 2, 'kcsp: --lines takes a range of lines such as 20-40, 20- or 20, not "all".\n'],
  ])('%j ends with %i', async (options, status, message) => {
    const { code, stdout, stderr } = await world.run(['explain', 'a.txt', ...options]);
    expect({ code, stdout, stderr }).toEqual({ code: status, stdout: '', stderr: message });
  });

  test('takes one document', async () => {
    world.write('folder/b.txt', TEXT);
    world.write('folder/c.txt', TEXT);
    const { code, stderr } = await world.run(['explain', 'folder']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'kcsp: kcsp explain takes one document, and 2 are named; name one of them.\n',
    });
  });
});

describe.each([...seeds(), ...fixtures().map(({ input }) => input)])('%s', (path) => {
  let explained: Explained;
  beforeAll(async () => {
    const { code, stdout } = await world.run(['explain', path, '--json']);
    expect(code).toBe(0);
    explained = { ...JSON.parse(stdout), file: null };
  });

  test('has every line once, as it stands in the file, with a place and the rules behind its facts', () => {
    const source = sourceOfFile(path);
    const { lines } = explained;
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: source.lineCount }, (_, at) => at + 1));
    expect(lines.map(({ text }) => text)).toEqual(source.text.split(/\r\n|\r|\n/).slice(0, source.lineCount));
    expect(lines.filter(({ zone }) => zone === 'unparsed')).toEqual([]);
    expect(lines.flatMap(({ facts }) => facts).filter(({ by }) => !/^[a-z]+\/[a-z-]+$/.test(by))).toEqual([]);
  });

  test.each([80, 200])('fits %i columns, and shows each line once', (columns) => {
    const terminal: Terminal = { columns, fixed: true, theme: plainTheme, link: (text) => text };
    const shown = [...explainedText(explained, terminal)].join('').split('\n');
    expect(shown.filter((line) => widthOf(line) > columns)).toEqual([]);
    const numbers = shown.map((line) => /^ *(\d+) .*│/.exec(line)?.[1]).filter((number) => number !== undefined);
    expect(numbers.map(Number)).toEqual(explained.lines.map(({ number }) => number));
  });

  test('is printed whole in a pipe', () => {
    const terminal: Terminal = { columns: 100, fixed: false, theme: plainTheme, link: (text) => text };
    const text = [...explainedText(explained, terminal)].join('');
    expect(explained.lines.filter((line) => !text.includes(visible(line.text.trimEnd(), false)))).toEqual([]);
  });
});
