// `kcsp check`: what it prints in each format, and its exit status, run on files in a temporary folder.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODES } from '../../src/model/index.ts';
import { World } from './world.ts';

const FAULTY = `Marling Community Safety Partnership

Minutes of the meeting held on Tuesday 17 July 2019

Present: Mr M Ash (Chair), Mrs T Bell, Ms R Nolan

1. Street lights

(1) Mrs Bell spoke of the lamps in Mill Lane.

(3) The report was noted.

2. Next meeting

To be announced.
`;
const CLEAN = FAULTY.replace('Tuesday', 'Wednesday').replace('(3)', '(2)');

let world: World;
beforeEach(() => {
  world = new World();
  world.write('minutes/a.txt', FAULTY);
  world.write('minutes/b.txt', CLEAN);
});
afterEach(() => world.remove());

const PRETTY = `minutes/a.txt   mcsp-2019-07-17
    3  warning  The meeting is dated “Tuesday 17 July 2019”, but that day was a Wednesday.  date-contradiction
       │ Minutes of the meeting held on Tuesday 17 July 2019
   11  info     The paragraph labels of item 1 jump from “(1)” to “(3)”.  missing-paragraph-label
       │ (3) The report was noted.

2 findings (1 warning, 1 info) in 1 of 2 documents. kcsp check --explain CODE tells what to do about one.
`;

describe('kcsp check', () => {
  test('prints findings under their files, with the source line', async () => {
    expect(await world.run(['check', 'minutes'])).toEqual({ code: 1, stdout: PRETTY, stderr: '', paged: [] });
  });

  test('looks at the stored documents when no path is given', async () => {
    await world.run(['parse', 'minutes', '--json']);
    expect(await world.run(['check'])).toEqual({ code: 1, stdout: PRETTY, stderr: '', paged: [] });
    const below = await world.run(['check'], { within: 'minutes' });
    expect(below.stdout).toBe(PRETTY.replace('minutes/a.txt', 'a.txt'));
  });

  test('counts from the severity asked for', async () => {
    const { code, stdout } = await world.run(['check', 'minutes', '--severity', 'warning']);
    expect(code).toBe(1);
    expect(stdout).not.toContain('missing-paragraph-label');
    expect(stdout).toContain('1 finding (1 warning) in 1 of 2 documents. 1 finding below that severity is not shown.');
    expect(await world.run(['check', 'minutes', '--severity', 'error'])).toEqual({
      code: 0,
      stdout: 'Nothing found in 2 documents. 2 findings below that severity are not shown.\n',
      stderr: '',
      paged: [],
    });
  });

  test('counts only the codes asked for', async () => {
    const { code, stdout } = await world.run(['check', 'minutes', '--only', 'missing-paragraph-label,no-items']);
    expect(code).toBe(1);
    expect(stdout).not.toContain('date-contradiction');
    expect(stdout).toContain('1 finding (1 info) in 1 of 2 documents.');
    expect(await world.run(['check', 'minutes', '--only', 'action-without-owner'])).toEqual({
      code: 0,
      stdout: 'Nothing found in 2 documents.\n',
      stderr: '',
      paged: [],
    });
    const wrong = await world.run(['check', 'minutes', '--only', 'no-dates']);
    expect({ code: wrong.code, stderr: wrong.stderr.slice(0, 38) }).toEqual({
      code: 2,
      stderr: 'kcsp: --only takes truncated-item, unn',
    });
    expect(wrong.stderr).toContain('(did you mean no-date?)');
  });

  test('is clean with exit status 0', async () => {
    const { code, stdout } = await world.run(['check', 'minutes/b.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing found in 1 document.\n' });
  });

  test('prints objects as JSON, and none as an empty array', async () => {
    const { code, stdout } = await world.run(['check', 'minutes', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        path: 'minutes/a.txt',
        document: 'mcsp-2019-07-17',
        code: 'date-contradiction',
        severity: 'warning',
        message: 'The meeting is dated “Tuesday 17 July 2019”, but that day was a Wednesday.',
        lines: [3, 3],
      },
      {
        path: 'minutes/a.txt',
        document: 'mcsp-2019-07-17',
        code: 'missing-paragraph-label',
        severity: 'info',
        message: 'The paragraph labels of item 1 jump from “(1)” to “(3)”.',
        lines: [11, 11],
      },
    ]);
    expect((await world.run(['check', 'minutes/b.txt', '--format', 'json'])).stdout).toBe('[]\n');
  });

  test('prints annotations for GitHub, escaped as its runner reads them', async () => {
    world.write('100%, more: or less.txt', FAULTY);
    const { code, stdout } = await world.run(['check', '100%, more: or less.txt', '--format', 'github']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `::warning file=100%25%2C more%3A or less.txt,line=3,endLine=3,title=date-contradiction::The meeting is dated “Tuesday 17 July 2019”, but that day was a Wednesday.
::notice file=100%25%2C more%3A or less.txt,line=11,endLine=11,title=missing-paragraph-label::The paragraph labels of item 1 jump from “(1)” to “(3)”.
`,
    });
  });

  test('fits a narrow terminal', async () => {
    const { stdout } = await world.run(['check', 'minutes'], { terminal: 60, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n').filter((line) => [...line].length > 60)).toEqual([]);
    expect(stdout).toContain('Minutes of the meeting held on Tuesday 17 July 2019');
  });

  test('reads on when a file cannot be read, and fails at the end', async () => {
    world.write('minutes/c.txt', '');
    const { code, stdout, stderr } = await world.run(['check', 'minutes', 'nowhere']);
    expect(code).toBe(2);
    expect(stdout).toBe(PRETTY);
    expect(stderr).toBe(
      'nowhere: there is no such file or folder; check the spelling and the current folder.\nminutes/c.txt: it is empty; there is nothing to read in it.\n',
    );
  });

  test('without a store and a path says what to do', async () => {
    const { code, stdout, stderr } = await world.run(['check']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kcsp: There is no store .*kcsp parse PATH.*\n$/);
  });
});

describe('kcsp check --explain', () => {
  test('prints the page of a code', async () => {
    const { code, stdout } = await world.run(['check', '--explain', 'no-date']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^no-date {2}warning {2}a document whose meeting has no date\n\nNowhere does the document print/,
    );
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('lists all codes', async () => {
    const { code, stdout } = await world.run(['check', '--explain']);
    expect(code).toBe(0);
    const [, ...rows] = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(CODES);
    const json: { code: string }[] = JSON.parse((await world.run(['check', '--explain', '--json'])).stdout);
    expect(json.map((page) => page.code)).toEqual(CODES);
  });

  test('refuses a code that it does not know', async () => {
    const { code, stdout, stderr } = await world.run(['check', '--explain', 'no-dat']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no-dat');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
