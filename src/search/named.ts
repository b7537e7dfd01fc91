// The passages that name somebody as who speaks or who owns the action: by labels in the index, so that hardly a passage is read.
import { labelWords } from '../names/plain.ts';
import type { Named } from '../store/index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Meant } from './corpus.ts';
import { type Label, type LabelKind, labelOf, startOfLabels } from './find/labels.ts';
import { FIELDS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { difference, intersection, union, unionOf } from './sets.ts';
import { officeKey } from './who/office.ts';

/** Who is to be named. */
export interface Wanted {
  readonly kind: LabelKind;
  readonly who: Meant;
  /** The names of the people, and what else the words stand for: of all passages that may name them these have a word. */
  readonly forms: ReadonlySet<string>;
  readonly others: readonly string[];
  /** Whether a label is who is meant. */
  readonly isMeant: (label: Label) => boolean;
  /** Who else is meant, as `document person`. */
  readonly held: ReadonlySet<string> | null;
}

/** The passages that name who is wanted, by numbers that go up. */
export function namedBy({ kind, who, forms, others, isMeant, held }: Wanted, index: SearchIndex): Uint32Array {
  const ofPeople = (ids: readonly string[]): Uint32Array =>
    passagesWith(
      ids.map((id) => startOfLabels(kind, id)),
      () => true,
      index,
    );
  const asHolders = [...(held ?? [])].map((pair) => {
    const space = pair.lastIndexOf(' ');
    return ofPeople([pair.slice(space + 1)]).filter((passage) => index.documentIdOf(passage) === pair.slice(0, space));
  });
  const named = unionOf([ofPeople(who.people.map(({ id }) => id)), ...asHolders]);
  // As a rule these are all who may be named, and the labels of others need not be looked through.
  const rest = difference(nameCandidates(who.asked, others, forms, index), named);
  const meant =
    rest.length <= FEW
      ? rest.filter((passage) => labelsIn(index, passage, kind).some(isMeant))
      : intersection(rest, passagesWith([startOfLabels(kind)], isMeant, index));
  return union(named, meant);
}

/** The passages with labels whose keys begin in one of some ways, of those that pass a test. */
function passagesWith(starts: readonly string[], test: (label: Label) => boolean, index: SearchIndex): Uint32Array {
  const keys = starts.flatMap((start) => index.startingWith(start)).filter((key) => test(labelOf(key)));
  return index.postingsOfAny(keys)[SPEAKERS]?.passages ?? new Uint32Array(0);
}

/** So many passages are looked at; if there are more, all labels of the corpus are instead. */
const FEW = 20;

/** Who speaks in a passage, or owns its action. */
function labelsIn(index: SearchIndex, passage: number, kind: LabelKind): readonly Label[] {
  const { speakers, owners, ownerIds } = index.passage(passage);
  return kind === 'speaker'
    ? speakers
    : owners.map((name, at) => ({ name, personId: ownerIds[at] ?? null, role: null }));
}

const SPEAKERS = FIELDS.indexOf('speakers');

/** The passages whose speakers or owners have a word, or a label. */
export const speakingOf = (word: string, index: SearchIndex): Uint32Array =>
  index.postingsOf(word)[SPEAKERS]?.passages ?? new Uint32Array(0);

/** All forms of the names of some people. */
export const formsOf = (people: readonly Named[]): ReadonlySet<string> =>
  new Set(people.flatMap((person) => [person.name, ...person.variants]));

/** Whether a name as printed has all the words that were typed. */
export function hasWords(asked: string, name: string): boolean {
  const words = labelWords(asked);
  const known = new Set(labelWords(name));
  return words.length > 0 && words.every((word) => known.has(word));
}

/**
 * The passages that may name somebody: those whose speakers and owners have a word of any form of the name, the rarest as far as
 * that is known without reading all, or an office in any spelling of it.
 */
function nameCandidates(
  asked: string,
  others: readonly string[],
  forms: Iterable<string>,
  index: SearchIndex,
): Uint32Array {
  const named = [
    labelWords(asked),
    ...[...others, ...forms].map((form) => tokensOf(form).map((token) => token.term)),
  ].flatMap((words) => {
    const room = new Map(words.map((word) => [word, index.roomOf(word, SPEAKERS)]));
    return [...room.keys()].sort((left, right) => (room.get(left) ?? 0) - (room.get(right) ?? 0)).slice(0, 1);
  });
  const offices = /^(?:vice )?chair$/.test(officeKey(asked))
    ? [...index.startingWith('chair'), 'cathaoirleach', 'convenor', 'convener', 'president']
    : [];
  return unionOf([...new Set([...named, ...offices])].map((word) => speakingOf(word, index)));
}
