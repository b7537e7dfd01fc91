// The keys under which rows are found, so that a question reads the rows it asks for and no others.
import path from 'node:path';
import { fold } from '../../names/tokens.ts';
import { keyOf } from '../../text/key.ts';
import type { ActionRow, FromMeeting, ItemRow } from '../rows.ts';

/** Keys of a meeting: its id, its day, the name of its file. */
export const meetingKeys = (meeting: FromMeeting): readonly string[] => [
  idKey(meeting.document),
  ...(meeting.date === null ? [] : [dateKey(meeting.date)]),
  fileKey(meeting.path),
];
export const idKey = (id: string): string => `id ${id.toLowerCase()}`;
export const dateKey = (date: string): string => `date ${date}`;
export const fileKey = (file: string): string => `file ${path.posix.basename(file).toLowerCase()}`;

/** The names of an item in citations: the end of its id, and its number as printed. */
export function namesOfItem({ id, number }: Pick<ItemRow, 'id' | 'number'>): readonly string[] {
  const own = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
  return number === null ? [own] : [own, tidyNumber(number).toLowerCase()];
}

/** A number without spaces and the dot behind it. */
export const tidyNumber = (text: string): string => text.replace(/\s+/g, '').replace(/\.$/, '');
export const nameKey = (name: string): string => `name ${name}`;

/** Keys of an action: each owner's person, or the name as printed of one who is no person. */
export function ownerKeys({ owners }: Pick<ActionRow, 'owners'>): readonly string[] {
  return owners.flatMap(({ name, personId, type }) => [
    ...(personId === null ? [] : [personKey(personId)]),
    ...(type === 'person' ? [] : [labelKey(name)]),
  ]);
}
export const personKey = (id: string): string => `person ${id}`;
export const LABEL = 'label ';
export const labelKey = (name: string): string => LABEL + name;

/** The key of a part in a meeting: `the Chairman` and `Chairman` are two. */
export const ROLE = 'role ';
export const roleKey = (role: string): string => ROLE + role;

/** All forms of a name as one text that can be looked through. */
export const foldedForms = (forms: readonly string[]): string =>
  forms
    .map(fold)
    .join('|')
    .replace(/[\t\n]/g, ' ');

/** Keys of an abbreviation: its short form, and what it stands for; none for one that says the same twice. */
export function abbreviationKeys({
  short,
  long,
}: {
  readonly short: string;
  readonly long: string;
}): readonly string[] {
  const [brief, full] = [keyOf(short), keyOf(long)];
  return brief === '' || full === '' || brief === full ? [] : [shortKey(brief), longKey(full)];
}
/** Of a text as `keyOf` gives it. */
export const shortKey = (key: string): string => `short ${key}`;
export const longKey = (key: string): string => `long ${key}`;
