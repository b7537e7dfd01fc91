// A report among minutes: it is followed, found, shown and listed by its subject, and its authors are known for it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from './world.ts';

const world = new World();
afterAll(() => world.remove());

/** Notes of a meeting at which the group's update is an item. */
function notes(day: string, number: number): string {
  return `NOTES of a meeting of the Quay Safety Board held in the Long Room on ${day}.

PRESENT: Mr B Torrance (Chairman), Ms A Reed (Harbour Master)

${number}. Crane Group Update

1. Ms Reed presented the update.

2. RESOLVED that the update be noted.

${number + 1}. Moorings

1. Ms Reed said that the moorings were safe.
`;
}

const REPORT = `By: Ann Reed - Harbour Master, QSB

To: Quay Safety Board – 15 March 2017

Classification: For Information

Subject: Quay Safety Board Crane Group Update

1.0 Background

1.1 The group met twice.

2.0 Crane Group members

2.1 There are four members.
`;

beforeAll(async () => {
  world.write('minutes/a.txt', notes('Tuesday, 4 October 2016', 7));
  world.write('minutes/b.txt', REPORT);
  world.write('minutes/c.txt', notes('Tuesday, 9 October 2018', 31));
  await world.run(['parse', 'minutes']);
});

test('a thread has it between the meetings, once', async () => {
  const { stdout } = await world.run(['thread', 'crane', 'group']);
  expect(stdout).toBe(`2 items in 2 meetings, and 1 report

qsb-2016-10-04/7   Crane Group Update
  4 Oct 2016 · Ms A Reed · minutes/a.txt:5
  noted: RESOLVED that the update be noted.

qsb-2017-03-15   Quay Safety Board Crane Group Update
  15 Mar 2017 · report by Ann Reed · minutes/b.txt:1

qsb-2018-10-09/31   Crane Group Update
  9 Oct 2018 · Ms A Reed · minutes/c.txt:5
  noted: RESOLVED that the update be noted.
`);
  const { stdout: json } = await world.run(['thread', 'crane', 'group', '--json']);
  const rows: readonly { kind: string; authors: readonly string[] }[] = JSON.parse(json);
  expect(rows.map(({ kind, authors }) => [kind, ...authors])).toEqual([['item'], ['report', 'Ann Reed'], ['item']]);
});

test('a search finds it by its subject and by its author', async () => {
  expect((await world.run(['search', 'type:report', 'crane', 'group', 'update'])).stdout).toBe(`1 passage in 1 meeting

qsb-2017-03-15   Quay Safety Board Crane Group Update
  15 Mar 2017 · report · minutes/b.txt:1
  By Ann Reed (Harbour Master, QSB).
`);
  expect((await world.run(['search', 'Ann Reed', '--limit', '0'])).stdout).toContain('\nqsb-2017-03-15   Quay');
});

test('it is listed and shown under its subject', async () => {
  expect((await world.run(['meetings'])).stdout).toContain(
    '  qsb-2017-03-15  15 Mar 2017  report       2        0        0      0  minutes/b.txt\n    Quay Safety Board Crane Group Update\n',
  );
  expect(
    (await world.run(['show', 'qsb-2017-03-15'])).stdout,
  ).toBe(`qsb-2017-03-15   Quay Safety Board Crane Group Update
  15 Mar 2017 · Quay Safety Board · minutes/b.txt:1
  report by Ann Reed

qsb-2017-03-15/1.0   Background
qsb-2017-03-15/2.0   Crane Group members
`);
});

test('its author is known for it, also where no action is owned', async () => {
  const { code, stderr } = await world.run(['actions', '--owner', 'reed']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `No action in 3 documents names Ann Reed (Ms A Reed; Harbour Master).
She is in 3 of them: wrote 1 report, presented 2 items, spoke in 4.
Ask: kcsp people Reed   ·   kcsp search speaker:reed
`,
  });
  expect((await world.run(['people', 'reed'])).stdout).toContain(
    '  wrote qsb-2017-03-15   Quay Safety Board Crane Group Update   minutes/b.txt:1\n',
  );
});
