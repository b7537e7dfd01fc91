// The scripts of the README for CI are run as they stand: on minutes that are fine, and on minutes that aren't.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/read.ts';
import { Shell } from './console.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## In scripts and CI'));
const scripts = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, script = '']) => script);
const [unowned = '', annotate = '', post = ''] = scripts;

/** Minutes of one meeting with an action. */
function minutes(action: string, day = 'Wednesday 17 July 2019'): string {
  return `Marling Community Safety Partnership

Minutes of the meeting held on ${day}

Present: Mr M Ash (Chair), Mrs T Bell

1. Street lights

(1) Mrs Bell spoke of the lamps in Mill Lane.

${action}

(2) The report was noted.
`;
}

let shell: Shell;
beforeEach(() => {
  shell = new Shell();
});
afterEach(() => shell.close());

it('there are three', () => {
  expect(scripts).toHaveLength(3);
});

describe('an action that names nobody', () => {
  it('fails the run, and is named with its line', () => {
    shell.write('minutes/a.txt', minutes('Action: lamps to be replaced before the winter'));
    const { status, lines } = shell.script(unowned);
    expect(status).toBe(1);
    expect(lines.join('\n')).toMatch(/^minutes\/a\.txt .*\n +11 {2}warning .*names nobody.* action-without-owner\n/);
  });

  it('does not where all have owners, whatever else is odd', () => {
    shell.write('minutes/a.txt', minutes('Action: Mrs Bell to replace the lamps', 'Tuesday 17 July 2019'));
    expect(shell.script(unowned)).toEqual({ status: 0, lines: ['Nothing found in 1 document.'] });
  });

  it('is no success where there is nothing to read', () => {
    expect(shell.script(unowned).status).toBe(2);
  });
});

it('a pull request is annotated', () => {
  shell.write('minutes/a.txt', minutes('Action: Mrs Bell to replace the lamps', 'Tuesday 17 July 2019'));
  const { status, lines } = shell.script(annotate);
  expect({ status, lines }).toEqual({
    status: 1,
    lines: [
      '::warning file=minutes/a.txt,line=3,endLine=3,title=date-contradiction::The meeting is dated “Tuesday 17 July 2019”, but that day was a Wednesday.',
    ],
  });
});

describe('open actions', () => {
  it('are posted as a table', () => {
    shell.write('minutes/a.txt', minutes('Action: Mrs Bell to replace the lamps'));
    shell.command('gh', 'echo "gh $*"; cat actions.md');
    const { status, lines } = shell.script(post);
    expect(status).toBe(0);
    expect(lines).toEqual([
      'gh issue comment 12 --body-file actions.md',
      '| citation | date | kind | owners | action | due | status |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| mcsp-2019-07-17/1.u1 | 2019-07-17 | explicit | Mrs Bell | Mrs Bell to replace the lamps |  | needs-action |',
    ]);
  });

  it('of which there are none post nothing', () => {
    shell.write('minutes/a.txt', minutes('Mrs Bell thanked the volunteers.'));
    shell.command('gh', 'echo posted');
    expect(shell.script(post).lines).toEqual([
      'No action with --kind explicit --status needs-action in 1 document.',
      'Try: kcsp actions, or kcsp resolutions.',
    ]);
  });
});
