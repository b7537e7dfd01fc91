// The keys under which rows are found, so that a question reads the rows it asks for and no others.
import path from 'node:path';
import type { DocumentRecord, ItemRecord } from '../../model/index.ts';
import { labelWords, piecesOf } from '../../names/plain.ts';
import { keyOf } from '../../text/key.ts';
import { flatten } from '../paragraphs.ts';
import type { ActionRow, FromMeeting, ItemRow, Named } from '../rows.ts';
import { matterOf } from './matter.ts';
import type { PartRow } from './parts.ts';

/** Keys of a meeting: its id, its day, the name of its file. */
export const meetingKeys = (meeting: FromMeeting): readonly string[] => [
  idKey(meeting.document),
  ...(meeting.date === null ? [] : [dateKey(meeting.date)]),
  fileKey(meeting.path),
];
export const idKey = (id: string): string => `id ${id.toLowerCase()}`;
export const dateKey = (date: string): string => `date ${date}`;
export const fileKey = (file: string): string => `file ${path.posix.basename(file).toLowerCase()}`;

/** The names of an item in citations: its id behind that of its document, and its number as printed; either may have a slash (`11/1`). */
export function namesOfItem({ id, number }: Pick<ItemRow, 'id' | 'number'>): readonly string[] {
  const own = id.slice(id.indexOf('/') + 1).toLowerCase();
  return number === null ? [own] : [own, tidyNumber(number).toLowerCase()];
}

/** A number without spaces and the dot behind it. */
export const tidyNumber = (text: string): string => text.replace(/\s+/g, '').replace(/\.$/, '');
export const nameKey = (name: string): string => `name ${name}`;
/** Of a paragraph, a decision or an action: the name of its item and the rest of its id, `239.2(a)`. */
export const partKey = (name: string): string => `part ${name.toLowerCase()}`;
/** Whether the rest of an id, behind the name of an item, names a part of the item. */
export const isPart = (rest: string): boolean => /^[.(#]/.test(rest);
export const matterKey = (word: string): string => `matter ${word}`;

/** Keys of an item: its names, those of all that stands in it, the words of its matter. */
export function itemKeys(item: ItemRecord, body: string | null): readonly string[] {
  const parts = [...flatten(item.paragraphs), ...item.resolutions, ...item.actions]
    .filter(({ id }) => id.startsWith(item.id))
    .map(({ id }) => id.slice(item.id.length))
    .filter(isPart);
  return [
    ...[...new Set(namesOfItem(item))].flatMap((name) => [nameKey(name), ...parts.map((part) => partKey(name + part))]),
    ...[...matterOf({ title: item.title, body }).keys()].map(matterKey),
  ];
}

/** Keys of an action: of each owner the person, the parts of that person in the meeting, and the name as printed. */
export function ownerKeys(
  { owners }: Pick<ActionRow, 'owners'>,
  { attendance }: Pick<DocumentRecord, 'attendance'>,
): readonly string[] {
  return owners.flatMap(({ name, personId, type }) => [
    ...(personId === null ? [] : [personKey(personId)]),
    ...(personId === null
      ? []
      : attendance.flatMap((entry) =>
          entry.personId === personId && entry.role !== null ? [roleKey(entry.role)] : [],
        )),
    type === 'person' ? namedKey(name) : labelKey(name),
  ]);
}
export const personKey = (id: string): string => `person ${id}`;
export const LABEL = 'label ';
export const labelKey = (name: string): string => LABEL + name;
/** Of a person as printed: what is an office in one action may be taken for a person in another. */
export const namedKey = (name: string): string => `named ${name}`;

/** The key of a part in a meeting, of whoever has it and of the actions of that person there: `the Chairman` and `Chairman` are two. */
export const ROLE = 'role ';
export const roleKey = (role: string): string => ROLE + role;

/** Keys of what a meeting says of a person. */
export function partKeys({ id, attended, positions }: PartRow): readonly string[] {
  return [
    personKey(id),
    ...attended.flatMap(({ role }) => (role === null ? [] : [roleKey(role)])),
    ...positions.flatMap(({ organisation }) => (organisation === null ? [] : [organisationKey(organisation)])),
  ];
}
export const ORGANISATION = 'organisation ';
export const organisationKey = (name: string): string => ORGANISATION + name;

/** Keys of a person: the id, and every word of every form of the name, titles too. */
export const nameKeys = ({ id, name, variants }: Named): readonly string[] => [
  personKey(id),
  ...new Set([name, ...variants].flatMap(piecesOf).map(wordKey)),
];
/** Of a piece of a name as `piecesOf` gives it. */
export const wordKey = (piece: string): string => `word ${piece}`;

/** An abbreviation and what it stands for, as printed. */
export interface Explanation {
  readonly short: string;
  readonly long: string;
}

/**
 * Keys of an abbreviation, which hold all of it: documents explain one a thousand times. It is found by its short form, by what it
 * stands for, and by the plain words of either; by the first two not where they are the same.
 */
export function abbreviationKeys({ short, long }: Explanation): readonly string[] {
  const [brief, full] = [keyOf(short), keyOf(long)];
  const whole = JSON.stringify([short, long]);
  const starts = [
    ...new Set([short, long].map(saidKey)),
    ...(brief === '' || full === '' || brief === full ? [] : [shortKey(brief), longKey(full)]),
  ];
  return starts.map((start) => start + whole);
}
/** Of a text as printed or typed. */
export const saidKey = (text: string): string => `said ${labelWords(text).join(' ')}\t`;
/** Of a text as `keyOf` gives it. */
export const shortKey = (key: string): string => `short ${key}\t`;
export const longKey = (key: string): string => `long ${key}\t`;

/** The abbreviation that a key holds. */
export function explanationIn(key: string): Explanation {
  const [short, long]: readonly [string, string] = JSON.parse(key.slice(key.indexOf('\t') + 1));
  return { short, long };
}
