// `kcsp.yaml`: what a user adds that the texts don't say. Its form is closed; every mistake is one sentence with its line.
import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { isIsoDay } from '../model/index.ts';
import type { ReadProblem } from './outcome.ts';
import { YamlFields } from './yaml-fields.ts';

export const CONFIG_NAME = 'kcsp.yaml';

const KEYS = ['documents', 'people', 'separate', 'ignore'] as const;
const DOCUMENT_KEYS = ['date', 'body', 'type', 'authority'] as const;

/** What the user says of a document's meeting; null where nothing. */
export type MeetingOverrides = { readonly [key in (typeof DOCUMENT_KEYS)[number]]: string | null };

/** A person and other names under which the texts print that person. */
export interface PersonAliases {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What the user says of people: who is one person, and who never is. */
export interface PeopleRules {
  readonly people: readonly PersonAliases[];
  /** Names of which no two are ever taken for one person. */
  readonly separate: readonly (readonly string[])[];
}

/** One `kcsp.yaml`, read. */
export interface Config extends PeopleRules {
  /** As it is shown to the user. */
  readonly path: string;
  /** The absolute folder in which it stands: its patterns are relative to it. */
  readonly folder: string;
  /** SHA-256 of its text: another one means that documents are to be read again. */
  readonly sha256: string;
  /** Paths or globs with what is said of the documents they match; later ones win. */
  readonly documents: readonly { readonly pattern: string; readonly meeting: MeetingOverrides }[];
  /** Globs of files to leave out. */
  readonly ignore: readonly string[];
}

/** No user's word on anything. */
export const NO_PEOPLE_RULES: PeopleRules = { people: [], separate: [] };

/**
 * Reads the text of a `kcsp.yaml`. What is wrong is in `problems`; `config` holds the rest.
 *
 * @param folder the absolute folder in which the file stands
 */
export function parseConfig(
  path: string,
  folder: string,
  text: string,
): { readonly config: Config; readonly problems: readonly ReadProblem[] } {
  const yaml = new YamlFields(path, text);
  const top = new Map(yaml.fields(yaml.root, 'the file', KEYS).map((field) => [field.key, field]));
  const documents = top.get('documents');
  const people = top.get('people');
  const separate = top.get('separate');
  const ignore = top.get('ignore');
  const config: Config = {
    path,
    folder,
    sha256: createHash('sha256').update(text).digest('hex'),
    documents: documents ? readDocuments(yaml, documents.value) : [],
    people: people ? readPeople(yaml, people.value) : [],
    separate: separate ? readSeparate(yaml, separate.value) : [],
    ignore: ignore
      ? yaml.texts(ignore.value, '"ignore"', ignore.line).filter((pattern) => isPattern(yaml, pattern, ignore.line))
      : [],
  };
  return { config, problems: yaml.problems };
}

function readDocuments(yaml: YamlFields, node: unknown): Config['documents'] {
  const below = yaml.fields(node, '"documents"').filter(({ key, line }) => isPattern(yaml, key, line));
  return below.map(({ key, value }) => {
    const meeting: Record<keyof MeetingOverrides, string | null> = {
      date: null,
      body: null,
      type: null,
      authority: null,
    };
    for (const field of yaml.fields(value, `the document "${key}"`, DOCUMENT_KEYS)) {
      const name = DOCUMENT_KEYS.find((known) => known === field.key);
      const text = name && yaml.text(field.value, `"${field.key}"`, field.line);
      if (!name || !text) continue;
      if (name === 'date' && !isIsoDay(text)) {
        yaml.complain(field.line, `"date" must be a day of the calendar such as 2019-10-08, not "${text}".`);
      } else meeting[name] = text;
    }
    return { pattern: key, meeting };
  });
}

/** Most stars in one name of a pattern, and most characters of it: with more, a pattern can be made that takes years to match. */
const MOST_STARS = 3;
const LONGEST = 200;

/** Whether a pattern stays in the folder of its file and is matched in no time, which is complained of where it isn't. */
function isPattern(yaml: YamlFields, pattern: string, line: number): boolean {
  if (isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..')) {
    yaml.complain(line, `"${pattern}" leads out of the folder of ${CONFIG_NAME}; name what stands in it or below it.`);
    return false;
  }
  const stars = pattern.split('/').map((name) => name.split('*').length - 1);
  const folders = pattern.split('**').length - 1;
  if (pattern.length <= LONGEST && folders <= MOST_STARS && stars.every((number) => number <= MOST_STARS)) return true;
  yaml.complain(
    line,
    `"${pattern.length > 40 ? `${pattern.slice(0, 40)}…` : pattern}" is no pattern for kcsp; use at most ${LONGEST} characters, and ${MOST_STARS} stars in a name.`,
  );
  return false;
}

function readPeople(yaml: YamlFields, node: unknown): PersonAliases[] {
  return yaml.fields(node, '"people"').map(({ key, value, line }) => ({
    name: key,
    aliases: yaml.texts(value, `the aliases of "${key}"`, line),
  }));
}

function readSeparate(yaml: YamlFields, node: unknown): string[][] {
  return yaml.entries(node, '"separate"').flatMap((entry) => {
    const names = yaml.texts(entry, 'a group of "separate"', yaml.lineOf(entry));
    if (names.length >= 2) return [names];
    yaml.complain(
      yaml.lineOf(entry),
      'each entry of "separate" must be a list of two names or more, such as [Jane Smith, John Smith].',
    );
    return [];
  });
}

/** What a config says of the document at the absolute path `file`. */
export function overridesFor(config: Config, file: string): MeetingOverrides {
  const path = relativePath(config, file);
  const found: Record<keyof MeetingOverrides, string | null> = { date: null, body: null, type: null, authority: null };
  for (const { pattern, meeting } of config.documents) {
    if (!matches(pattern, path)) continue;
    for (const key of DOCUMENT_KEYS) found[key] = meeting[key] ?? found[key];
  }
  return found;
}

/** Whether a config leaves out the absolute path `file`, or a folder in which it stands. */
export function isIgnored(config: Config, file: string): boolean {
  const path = relativePath(config, file);
  if (path === '' || path.startsWith('../')) return false;
  const parts = path.split('/');
  return parts.some((_, index) => {
    const part = parts.slice(0, index + 1).join('/');
    return config.ignore.some((pattern) => matches(pattern.replace(/\/$/, ''), part));
  });
}

/** Patterns that were taken apart before: each is asked about many files. */
const known = new Map<string, picomatch.Matcher>();

function matches(pattern: string, path: string): boolean {
  const tidy = pattern.replace(/^\.\//, '');
  if (tidy === path) return true;
  // Stars, `?`, sets and alternatives mean something; signs of regular expressions, which picomatch would let through, don't.
  const plain = tidy.replace(/[()+|^$]/g, '\\$&');
  const match = known.get(tidy) ?? picomatch(plain, { dot: true, nonegate: true, noextglob: true });
  known.set(tidy, match);
  return match(path);
}

function relativePath(config: Config, file: string): string {
  const path = relative(config.folder, file);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
