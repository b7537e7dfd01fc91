// `ambiguous-name`: a name that fits two people of the document.

import type { DocumentRecord, ParagraphRecord, PersonRecord } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { agree, surnameKey, titlesDisagree, usesMiddleName } from '../names/compare.ts';
import { sameGivenName } from '../names/given.ts';
import { type PersonName, parseName } from '../names/name.ts';
import { fold } from '../names/tokens.ts';
import { firstPlaces, placesOf } from './person-places.ts';
import type { Finding, PeopleCheck } from './rule.ts';
import { quote } from './words.ts';

export const ambiguousName: PeopleCheck = {
  about: 'people',
  code: 'ambiguous-name',
  severity: 'info',
  summary: 'a name that fits two people, or two names that may be one person',
  help: `A first name or a surname is printed alone and fits two people of the document, or two forms of a name can neither be joined
nor told apart for certain. kcsp never guesses: such a speaker or owner has no personId and is in no answer about either person.
Where you know who is meant, write the full name in the text, or join two forms as aliases in kcsp.yaml.`,
  find: (record) => {
    const people = namedIn(record);
    return [...fitsSeveral(record, people), ...firstNames(record, people), ...twoForms(record, people)];
  },
};

/** A person with the name taken apart. */
interface Named {
  readonly person: PersonRecord;
  readonly parsed: PersonName;
}

function namedIn(record: DocumentRecord): Named[] {
  return record.people.flatMap((person) => {
    const parsed = parseName(person.name);
    return parsed ? [{ person, parsed }] : [];
  });
}

function fitsSeveral(record: DocumentRecord, people: readonly Named[]): Finding[] {
  const seen = new Set<string>();
  return placesOf(record, (personId) => personId === null).flatMap((place) => {
    if (seen.has(place.name)) return [];
    seen.add(place.name);
    const printed = parseName(place.name);
    const fitting = printed ? people.filter(({ parsed }) => canBe(parsed, printed)) : [];
    if (fitting.length < 2) return [];
    const names = fitting.map(({ person }) => quote(person.name));
    const last = names.pop();
    return [
      { message: `${quote(place.name)} in ${place.where} may be ${names.join(', ')} or ${last}.`, lines: place.lines },
    ];
  });
}

function canBe(full: PersonName, printed: PersonName): boolean {
  if (agree(printed, full)) return true;
  const first = full.given[0];
  const alone = printed.given.length === 0 && printed.honorifics.length === 0 && printed.rank === null;
  return alone && first !== undefined && first.length > 1 && sameGivenName(fold(first), fold(printed.surname));
}

/** A first name alone before a verb, which two people of the document have: `Mike asked` among Mike Bell and Mike Stone. */
function firstNames(record: DocumentRecord, people: readonly Named[]): Finding[] {
  const sharers = new Map<string, string[]>();
  for (const { person, parsed } of people) {
    const first = fold(parsed.given[0] ?? '');
    if (first.length > 2) sharers.set(first, [...(sharers.get(first) ?? []), person.name]);
  }
  const shared = new Map([...sharers].filter(([, names]) => names.length > 1));
  if (shared.size === 0) return [];
  const seen = new Set<string>();
  return record.items.flatMap((item) =>
    [...paragraphsOf(item)].flatMap(({ text, lines }) =>
      [...matches(text, ALONE)].flatMap(([, word = '']) => {
        const names = shared.get(fold(word));
        if (names === undefined || seen.has(word)) return [];
        seen.add(word);
        const where = item.number === null ? '' : ` in item ${item.number}`;
        const [last, ...others] = names.map((name) => quote(name)).reverse();
        return [{ message: `${quote(word)}${where} may be ${others.reverse().join(', ')} or ${last}.`, lines }];
      }),
    ),
  );
}

/** A word with a capital at the start of a sentence, before a verb in the past. */
const ALONE =
  /(?:^|[.;:]\s+)(\p{Lu}[\p{L}]+)\s+(?=(?:then\s+|also\s+)?(?:\p{Ll}+ed|said|told|gave|spoke|felt|thought|was|had|will|would|is)\b)/gu;

function* paragraphsOf({
  paragraphs,
}: {
  readonly paragraphs: readonly ParagraphRecord[];
}): Generator<ParagraphRecord> {
  for (const paragraph of paragraphs) {
    yield paragraph;
    yield* paragraphsOf({ paragraphs: paragraph.children });
  }
}

/** `Mr M Hill` and `Mr P M Hill` in one document. */
function twoForms(record: DocumentRecord, people: readonly Named[]): Finding[] {
  const bySurname = new Map<string, Named[]>();
  const pairs = people.flatMap((named) => {
    if (named.parsed.given.length === 0) return [];
    const key = surnameKey(named.parsed);
    const sharers = bySurname.get(key) ?? [];
    bySurname.set(key, [...sharers, named]);
    const other = sharers.find(({ parsed }) => byMiddleName(parsed, named.parsed));
    return other ? [{ one: named.person, other: other.person }] : [];
  });
  if (pairs.length === 0) return [];
  const places = firstPlaces(record);
  return pairs.map(({ one, other }) => ({
    message: `${quote(one.name)} and ${quote(other.name)} may be one person, and nothing settles it.`,
    lines: places.get(one.id)?.lines ?? [1, 1],
  }));
}

function byMiddleName(one: PersonName, other: PersonName): boolean {
  return usesMiddleName(one, other) && !titlesDisagree(one, other) && !agree(one, other);
}
