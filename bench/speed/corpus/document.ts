// One document of the made-up corpus: its text in the form of printed minutes, and its passages as rows for the peers.
import { membersAt, type Person, placeOf, present } from './people.ts';
import { OWNER, type Planted, plantedIn, SPEAKER } from './plants.ts';
import { Random } from './random.ts';
import { DECISIONS, MONTHS, OPENINGS, SENTENCES, TASKS, TITLES } from './stock.ts';
import { drawWord, vocabularyAfter, wordOf } from './words.ts';

/** What each document has: two lists of attendance, two formal items, and six items of business, with two decisions and two actions. */
export const PASSAGES_A_DOCUMENT = 20;
const BUSINESS = 6;
const PARAGRAPHS_AN_ITEM = 2;
/** The items of business at whose end something is resolved, counted from none. */
const RESOLVED = new Set([0, 3]);
/** The items of business from whose first paragraph an action comes. */
const ACTED = new Set([1, 4]);
const LONG = BUSINESS * PARAGRAPHS_AN_ITEM;
const WORDS_A_PASSAGE = 92;
/** Words of a long paragraph: it goes on until it has so many. */
const PARAGRAPH = { least: 100, most: 160 } as const;

/** A passage as the peers index it. */
export interface Row {
  readonly id: string;
  /** `2015-03-17`. */
  readonly date: string;
  /** Who begins to speak in it, or nobody. */
  readonly speaker: string;
  readonly text: string;
}

export interface MadeDocument {
  /** Its path in the corpus: a folder a body, a file a meeting. */
  readonly path: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

/** What changes from corpus to corpus. */
export interface Plan {
  readonly seed: number;
  readonly documents: number;
}

/**
 * Makes a document of a corpus. It depends on nothing but the plan and its number, so none of the others has to be there.
 *
 * @param number from 0 to `plan.documents` - 1
 */
export function documentOf(plan: Plan, number: number): MadeDocument {
  const random = new Random(plan.seed, number);
  const bodies = Math.max(5, Math.floor(plan.documents / 100));
  const [body, meeting] = [number % bodies, Math.floor(number / bodies)];
  const date = dateOf(body, meeting, Math.ceil(plan.documents / bodies));
  const planted = plantedIn(number, plan.documents, LONG);
  const ownedHere = planted.some(({ owns }) => owns);
  const [sitting, guests] = attendance(random, body, meeting, planted);
  const speakers = [...sitting.slice(0, 10), ...guests].filter((person) => person !== SPEAKER && person !== OWNER);
  const fill = filler(random, number, speakers);

  const name = `${placeOf(body)} Community Safety Partnership`;
  const lists = {
    PRESENT: listOf(sitting.map((person, index) => person.name + (index === 0 ? ' (Chairman)' : ''))),
    'IN ATTENDANCE': listOf(guests.map((person) => `${person.name} (${person.office})`)),
  };
  const blocks: string[] = [
    `${placeOf(body)} County Council`.toUpperCase(),
    name.toUpperCase(),
    `NOTES of a meeting of the ${name} held in the ${fill('{W}')} Room, County Hall, ${placeOf(body)} on ${longDate(date)}.`,
    ...Object.entries(lists).map(([label, list]) => `${label}: ${list}`),
    'UNRESTRICTED ITEMS',
  ];
  const rows: Row[] = [];
  const path = `${placeOf(body).toLowerCase()}/${isoDate(date)}.txt`;
  const keep = (text: string, speaker = ''): void => {
    rows.push({ id: `${path}#${rows.length + 1}`, date: isoDate(date), speaker, text });
  };
  for (const list of Object.values(lists)) keep(list);

  const before = dayMonthYear(dateOf(body, meeting - 1, Math.ceil(plan.documents / bodies)));
  const items = BUSINESS + 2;
  const heading = (at: number, title: string): void => {
    blocks.push(`${meeting * items + at + 1}. ${title} (Item ${at < 2 ? 'A' : 'B'}${at < 2 ? at + 1 : at - 1})`);
  };
  const formal = [
    ['Apologies for Absence', fill('Apologies for absence were received from the {W} Trust and from {W} Council.')],
    [
      `Notes of meeting held on ${before}`,
      `The notes of the meeting held on ${before} were agreed as a correct record.`,
    ],
  ] as const;
  formal.forEach(([title, text], at) => {
    heading(at, title);
    blocks.push(`(1) ${text}`);
    keep(text);
  });
  for (let item = 0; item < BUSINESS; item++) {
    heading(item + 2, fill(random.pick(TITLES)));
    for (let at = 0; at < PARAGRAPHS_AN_ITEM; at++) {
      const own = planted[item * PARAGRAPHS_AN_ITEM + at];
      const speaker = own?.speaks ? SPEAKER : random.pick(speakers);
      const text = paragraph(random, fill, own?.sentences ?? [], speaker);
      blocks.push(`(${at + 1}) ${text}`);
      keep(text, speaker.name);
      if (at > 0 || !ACTED.has(item)) continue;
      const owner = ownedHere && item === Math.min(...ACTED) ? OWNER : random.pick(speakers);
      const action = `${owner.short} ${fill(random.pick(TASKS))}.`;
      blocks.push(`Action: ${action}`);
      keep(action);
    }
    if (!RESOLVED.has(item)) continue;
    const text = fill(random.pick(DECISIONS));
    blocks.push(`(${PARAGRAPHS_AN_ITEM + 1}) ${text}`);
    keep(text);
  }
  return { path, text: `${blocks.join('\n\n')}\n`, rows };
}

/** Who sits, and who came besides; those who are planted to speak or act are among the second. */
function attendance(
  random: Random,
  body: number,
  meeting: number,
  planted: readonly Planted[],
): readonly [readonly Person[], readonly Person[]] {
  const came = present(random, membersAt(body, meeting));
  const guests = came.slice(-3);
  if (planted.some(({ speaks }) => speaks)) guests.push(SPEAKER);
  if (planted.some(({ owns }) => owns)) guests.push(OWNER);
  return [came.slice(0, -3), guests];
}

function paragraph(random: Random, fill: Filler, planted: readonly string[], speaker: Person): string {
  const opening = fill(random.pick(OPENINGS).replace('{p}', `${speaker.name} (${speaker.office})`));
  const sentences: string[] = [];
  const length = random.between(PARAGRAPH.least, PARAGRAPH.most);
  const words = (): number => [opening, ...sentences, ...planted].join(' ').split(' ').length;
  while (words() < length) sentences.push(fill(random.pick(SENTENCES)));
  for (const sentence of planted) sentences.splice(random.between(0, sentences.length), 0, sentence);
  return [opening, ...sentences].join(' ');
}

type Filler = (frame: string) => string;

/** Fills a frame's braces. The document's share of new words comes first, as often as known ones; then known ones alone. */
function filler(random: Random, number: number, people: readonly Person[]): Filler {
  const tokens = number * PASSAGES_A_DOCUMENT * WORDS_A_PASSAGE;
  let next = vocabularyAfter(tokens);
  const end = vocabularyAfter(tokens + PASSAGES_A_DOCUMENT * WORDS_A_PASSAGE);
  const word = (): string => {
    if (next < end && (next === 0 || random.next() < 0.5)) return wordOf(next++);
    return wordOf(drawWord(random, next));
  };
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return (frame) =>
    frame.replace(/\{(\w)\}/g, (_, slot: string) => {
      if (slot === 'w') return word();
      if (slot === 'W') return capital(word());
      if (slot === 'n') return `${random.between(2, 960)}`;
      if (slot === 'c') return `${random.between(2, 60)}`;
      return slot === 'm' ? random.pick(MONTHS) : random.pick(people).short;
    });
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A body's nth meeting of so many: they are spread over some eight years, on working days. */
function dateOf(body: number, meeting: number, meetings: number): Date {
  const weeks = Math.max(1, Math.floor(3000 / 7 / meetings));
  const days = 7 * weeks * meeting + (body % 5);
  return new Date(Date.UTC(2012, 0, 9 + days));
}

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

function dayMonthYear(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function longDate(date: Date): string {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  return `${days[date.getUTCDay()]}, ${dayMonthYear(date)}`;
}
