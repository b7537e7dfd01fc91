// What is asked of a store, and the whole of each answer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { World } from './world.ts';

const world = new World();
beforeAll(() => storeIn(world.folder));
afterAll(() => world.remove());

/** The whole of an answer as one text: stdout, then stderr line by line after a mark, then the exit status. */
async function answer(line: string): Promise<string> {
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const { code, stdout, stderr } = await world.run(argv);
  return `${stdout}${stderr.replace(/^(?=.)/gm, '! ')}[${code}]\n`;
}

describe('kcsp actions', () => {
  test('stand under their owners', async () => {
    expect(await answer('actions')).toBe(`2 actions in 2 meetings

Mr B Torrance (Mr Torrance; Chairman)
  fhb-2021-05-04/7.3   explicit · 4 May 2021 · due June
    Chairman to write to the crane maker by June.
    minutes/fhb-2021-05-04.txt:15
    perhaps taken up in fhb-autumn/8: both titles speak of Crane and Safety

Harbour Police
  fhb-autumn/7.1   commitment · between 4 May 2021 and 11 Jan 2022
    Harbour Police agreed to report back on moorings.
    minutes/fhb-autumn.txt:11
[0]
`);
  });

  test.each(['chair', '"the Chairman"', 'torrance', '"Mr Torrance"', '"B Torrance"', 'b-torrance', 'BT'])(
    'of the chairman are found as those of %s',
    async (owner) => {
      expect(await answer(`actions --owner ${owner} --format csv`)).toBe(
        `citation,date,kind,owners,action,due,due date,status,item,perhaps taken up in,document,body,path,first line,last line
fhb-2021-05-04/7.3,2021-05-04,explicit,Chairman,Chairman to write to the crane maker by June.,June,,needs-action,Crane Safety Working Group (CSWG),fhb-autumn/8,fhb-2021-05-04,Ferry Harbour Board,minutes/fhb-2021-05-04.txt,15,15
[0]
`,
      );
    },
  );

  test('of an organisation are found', async () => {
    expect(await answer('actions --owner "harbour police" --format tsv')).toContain('fhb-autumn/7.1\t\tcommitment\t');
  });

  test('of somebody who owns none are explained', async () => {
    expect(
      await answer('actions --owner quill'),
    ).toBe(`! No action in 2 documents names Amy Quill (Ms A Quill; Harbour Master).
! She is in 1 of them: presented 1 item, spoke in 1.
! Ask: kcsp people Quill   ·   kcsp search speaker:quill
[1]
`);
  });

  test('of nobody known are answered with the nearest name', async () => {
    expect(await answer('actions --owner Quil')).toBe(`! Nobody called "Quil" is in 2 documents; did you mean Amy Quill?
! Try: kcsp actions --owner 'Amy Quill'
[1]
`);
    expect(await answer('actions --owner zebedee --json')).toBe(`[]
! Nobody and nothing called "zebedee" is in 2 documents, nor any name that is spelt nearly so.
! kcsp people lists everybody.
[1]
`);
  });

  test('that another filter hides are mentioned', async () => {
    expect(
      await answer('actions --owner torrance --kind commitment'),
    ).toBe(`! No action with --kind commitment in 2 documents names Mr B Torrance (Mr Torrance; Chairman).
! Without that there is 1: kcsp actions --owner torrance
! He is in 1 of them: listed as attending.
! Ask: kcsp people Torrance
[1]
`);
  });

  test('of a meeting whose date is not printed are left out by days that do not settle it, and this is said', async () => {
    expect(
      await answer('actions --since 2022'),
    ).toBe(`! Left out for want of a printed date: 1 meeting, fhb-autumn (between 4 May 2021 and 11 Jan 2022).
! No action with --since 2022 in 2 documents.
! Try: kcsp actions, or kcsp resolutions.
[1]
`);
    expect(await answer('actions --since 4/5/2021 --format ndjson')).toMatch(/^\{.*\}\n\{.*\}\n\[0\]\n$/);
  });
});

describe('kcsp resolutions', () => {
  test('are found by an abbreviation and shown with their item', async () => {
    expect(await answer('resolutions --about CSWG --formal')).toBe(`1 decision in 1 meeting

fhb-2021-05-04/7.2   Crane Safety Working Group (CSWG)
  noted · 4 May 2021 · formal · minutes/fhb-2021-05-04.txt:13
  It was RESOLVED that the report be noted.
[0]
`);
  });

  test('that were not found are explained', async () => {
    expect(
      await answer('resolutions --outcome agreed,refused'),
    ).toBe(`! No decision with --outcome agreed, refused among 1 decision in 2 documents.
! Try: kcsp resolutions
[1]
`);
  });
});

describe('kcsp meetings', () => {
  test('stand under their body, oldest first', async () => {
    expect(await answer('meetings')).toBe(`  ID              DATE        KIND     ITEMS  DECIDED  ACTIONS  NOTES  PATH
Ferry Harbour Board
  fhb-2021-05-04  4 May 2021  minutes      1        1        1      0  minutes/fhb-2021-05-04.txt
  fhb-autumn      2021–2022   minutes      2        0        1      0  minutes/fhb-autumn.txt
[0]
`);
  });

  test('of another body are none', async () => {
    expect(await answer('meetings --body council')).toBe(`! No meeting with --body council among 2 meetings.
! Try: kcsp meetings
[1]
`);
    expect(await answer('meetings --body FHB --before 2021-05-05 --format tsv')).toMatch(
      /^id\t.*\nfhb-2021-05-04\t.*\n! Left out .* fhb-autumn .*\n\[0\]\n$/,
    );
  });
});

describe('kcsp people', () => {
  test('are listed with counts', async () => {
    expect(await answer('people')).toBe(`NAME           POSITION        MEETINGS  PRESENTED  SPOKE  OWES
Amy Quill      Harbour Master         1          1      1     0
Mr B Torrance  Chairman               1          0      0     1
[0]
`);
  });

  test('are told of one by one', async () => {
    expect(await answer('people quill')).toBe(`Amy Quill (Ms A Quill; Harbour Master)   amy-quill
  also printed as Ms A Quill, Ms Quill
  4 May 2021   Harbour Master   minutes/fhb-2021-05-04.txt:3
  4 May 2021   Ferry Trust   minutes/fhb-2021-05-04.txt:11
  listed in 1 meeting: 4 May 2021 (in-attendance)
  spoke in 1 item
    fhb-2021-05-04/7   Crane Safety Working Group (CSWG)   presented
  owns no action
[0]
`);
  });

  test('are found by their organisation', async () => {
    expect(
      await answer('people "ferry trust" --format csv'),
    ).toBe(`name,position,meetings,presented,spoke,owes,wrote,id,variants
Amy Quill,Harbour Master,1,1,1,0,0,amy-quill,Ms A Quill; Ms Quill
[0]
`);
  });
});

describe('kcsp thread', () => {
  test('follows a matter over meetings', async () => {
    expect(await answer('thread crane')).toBe(`2 items in 2 meetings

fhb-2021-05-04/7   Crane Safety Working Group (CSWG)
  4 May 2021 · Amy Quill · minutes/fhb-2021-05-04.txt:10
  noted: It was RESOLVED that the report be noted.
  to do (Chairman): Chairman to write to the crane maker by June.

fhb-autumn/8   Crane Safety
  between 4 May 2021 and 11 Jan 2022 · minutes/fhb-autumn.txt:14
  nothing decided
[0]
`);
  });

  test('falls back on what was decided and undertaken', async () => {
    expect(await answer('thread moorings')).toContain(
      'No title speaks of "moorings"; these decide or undertake something',
    );
  });
});

describe('kcsp glossary', () => {
  test('says where an abbreviation is explained', async () => {
    expect(await answer('glossary cswg')).toBe(`SHORT  LONG                        DOCUMENTS  FIRST
CSWG   Crane Safety Working Group          1  minutes/fhb-2021-05-04.txt:10
[0]
`);
    expect(await answer('glossary XYZ')).toContain('! Try: kcsp search XYZ, or kcsp glossary\n[1]\n');
  });
});

describe('kcsp search', () => {
  test('counts by meeting', async () => {
    expect(await answer('search crane --count-by meeting --format csv')).toBe(
      'meeting,passages\nfhb-2021-05-04,2\nfhb-autumn,1\n[0]\n',
    );
  });

  test('of what is not there is explained', async () => {
    expect(await answer('search zzz --json')).toBe(`[]
! None of 8 passages in 2 documents has zzz.
! Try fewer words, or kcsp glossary for abbreviations.
[1]
`);
  });

  test('says what a filter hid, and what to type instead', async () => {
    expect(await answer('search moorings --before 2021-06')).toBe(`! Left out for want of a printed date: fhb-autumn.
! None of 6 passages in 1 of 2 documents that fit --before 2021-06 has moorings.
! Without --before 2021-06 there is 1 in 1 meeting (between 4 May 2021 and 11 Jan 2022): kcsp search moorings
[1]
`);
    expect(
      await answer('search "crane body:council" --type action'),
    ).toBe(`! No passage in 2 documents fits body:council --type action.
! Without body:council there is 1 in 1 meeting (4 May 2021): kcsp search crane --type action
[1]
`);
    expect(
      await answer('search report --speaker "A Quill" --type action,item'),
    ).toBe(`! No passage in 2 documents fits --speaker 'A Quill' --type action,item.
! Without --speaker 'A Quill' there is 1 in 1 meeting (between 4 May 2021 and 11 Jan 2022): kcsp search report --type action,item
! Without --type action,item there is 1 in 1 meeting (4 May 2021): kcsp search report --speaker 'A Quill'
[1]
`);
    expect(await answer('search outcome:deferred')).toBe(`! No passage in 2 documents fits outcome:deferred.
! Try: kcsp people, kcsp meetings, or kcsp search --help.
[1]
`);
  });

  test.each(['torrance', 'b-torrance', 'BT', 'chair', '"the Chairman"'])(
    'for what %s owns finds what actions does',
    async (owner) => {
      const { stdout } = await world.run(['search', `owner:${owner}`, '--json']);
      const hits: readonly { citation: string; ownerIds: readonly string[] }[] = JSON.parse(stdout);
      expect(hits.map(({ citation, ownerIds }) => [citation, ...ownerIds])).toEqual([
        ['fhb-2021-05-04/7.3', 'b-torrance'],
      ]);
    },
  );

  test('of a store in which no item was found says so', async () => {
    world.write('bare/notes.txt', 'Nothing was said.\n');
    await world.run(['parse', 'bare', '--store', 'bare/.kcsp']);
    const { code, stderr } = await world.run(['search', 'crane', '--store', 'bare/.kcsp']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '1 document holds nothing to search: no item was found in it.\nTry: kcsp check\n',
    });
  });

  test('keeps a path whole where the line is too narrow for it', async () => {
    const { stdout } = await world.run(['search', 'moorings'], { terminal: 60, env: { NO_COLOR: '1' } });
    expect(stdout).toBe(`1 passage in 1 meeting

fhb-autumn/7.1   Dredging
  between 4 May 2021 and 11 Jan 2022 · action
  minutes/fhb-autumn.txt:11
  Harbour Police agreed to report back on moorings.
`);
  });

  test('marks the words in titles too', async () => {
    const { stdout } = await world.run(['search', 'crane title:safety'], { terminal: 100, env: { FORCE_COLOR: '1' } });
    const [, heading = ''] = stdout.split('\n\n');
    expect(heading.split('\n')[0]).toBe(
      '\u001B[36mfhb-2021-05-04/7.3\u001B[39m   \u001B[1m\u001B[35mCrane\u001B[39m \u001B[35mSafety\u001B[39m Working Group (CSWG)\u001B[22m',
    );
  });

  test('of no word at all is wrong usage', async () => {
    const { code, stderr } = await world.run(['search', '"']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'kcsp: There is nothing to search for; type words after kcsp search.\n',
    });
  });
});

describe('the store', () => {
  test('tells of files that changed since', async () => {
    world.write('minutes/fhb-autumn.txt', 'other words\n');
    expect(await answer('glossary cswg --format ndjson')).toContain(
      '! Since the store was written 1 file changed; kcsp status names them',
    );
    expect(await answer('status')).toContain('\nChanged:\n  minutes/fhb-autumn.txt\nTo read them: kcsp parse\n[1]\n');
  });

  test('is found from a folder below, and paths are those from there', async () => {
    const { stdout } = await world.run(['show', '7.2'], { within: 'minutes' });
    expect(stdout).toContain(' · fhb-2021-05-04.txt:13\n');
  });

  test('that is not there is one sentence', async () => {
    const { code, stdout, stderr } = await world.run(['meetings', '--store', 'nowhere']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kcsp: There is no store nowhere yet; make one with kcsp parse PATH, or name one with --store DIR.\n',
    });
  });
});
