// `possible-misspelling`: two names so near each other that one may be a slip for the other.
import { distance } from 'fastest-levenshtein';
import type { DocumentRecord } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { CorpusPerson, Suspicion } from '../people/index.ts';
import { placesOf } from './person-places.ts';
import type { CorpusPeople, Finding, PeopleCheck } from './rule.ts';
import { quote } from './words.ts';

/** Most letters by which two spellings of one surname differ, and the fewest that a surname has for that. */
const SLIPS = 2;
const SHORTEST = 4;

export const possibleMisspelling: PeopleCheck = {
  about: 'people',
  code: 'possible-misspelling',
  severity: 'warning',
  summary: 'two names so near that one may be a slip for the other',
  help: `Two names differ by a letter or two, such as Gilmour and Gilmore, and what else is known of them agrees. They stay two
people unless the given name, the organisation and all but one letter of the surname are the same, since near names are as
often two people; what one of them said and owes is then missing from the answers about the other. Where they are one, say so
in kcsp.yaml under people, with the other spelling among the aliases; where they are two, list both under separate.`,
  find: (record, corpus) => [...joinedForms(record, corpus), ...suspected(record, corpus)],
};

/** One person whose surname is printed in two ways. */
function joinedForms(record: DocumentRecord, { people, rules }: CorpusPeople): Finding[] {
  return record.people.flatMap((own) => {
    const person = people.find(({ id }) => id === own.id);
    if (!person || rules.people.some(({ name }) => name === person.name)) return [];
    const other = own.variants.find((variant) => isOtherSpelling(variant, person.parsed));
    if (other === undefined) return [];
    const lines = placesOf(record).find(({ personId }) => personId === own.id)?.lines ?? [1, 1];
    return [
      {
        message: `${quote(other)} is taken for a misspelling of ${quote(person.name)}, and the two are one person.`,
        lines,
      },
    ];
  });
}

function isOtherSpelling(variant: string, name: PersonName): boolean {
  const parsed = parseName(variant);
  if (!parsed || (parsed.given.length === 0 && parsed.honorifics.length === 0 && parsed.rank === null)) return false;
  const [one, other] = [surnameKey(parsed), surnameKey(name)];
  // Names that differ by more are other names of the person: a first name, a hyphen or half of a double name lost.
  return one !== other && Math.min(one.length, other.length) >= SHORTEST && distance(one, other) <= SLIPS;
}

function suspected(record: DocumentRecord, corpus: CorpusPeople): Finding[] {
  return corpus.suspicions.flatMap((suspicion) => {
    if (!isLikely(suspicion, corpus)) return [];
    const [rare, usual] = byUse(suspicion, corpus);
    const place = placesOf(record).find(({ personId }) => personId === rare.id);
    if (!place) return [];
    const here = placesOf(record).find(({ personId }) => personId === usual.id);
    const named = corpus.records.find(({ people }) => people.some(({ id }) => id === usual.id));
    const where = here ? `line ${here.lines[0]}` : (named?.source.path ?? 'another document');
    return [
      {
        message: `${quote(rare.name)} may be a misspelling of ${quote(usual.name)} (${where}), or another person.`,
        lines: place.lines,
      },
    ];
  });
}

/** Whether the two can be one at all: no list has both, the user doesn't part them, and they were met in one circle or are spelt out. */
function isLikely({ one, other }: Suspicion, { records, rules }: CorpusPeople): boolean {
  const parted = rules.separate.some((names) => has(names, one) && has(names, other));
  if (parted) return false;
  const listed = (record: DocumentRecord, person: CorpusPerson) =>
    record.attendance.some(({ personId }) => personId === person.id);
  if (records.some((record) => listed(record, one) && listed(record, other))) return false;
  const bodies = (person: CorpusPerson) =>
    new Set(
      records.filter(({ people }) => people.some(({ id }) => id === person.id)).map(({ meeting }) => meeting.body),
    );
  const circles = bodies(other);
  return [...bodies(one)].some((body) => circles.has(body));
}

function has(names: readonly string[], person: CorpusPerson): boolean {
  return names.some((name) => name === person.name || person.variants.includes(name));
}

/** The one of the two that is named less often, then the other. */
function byUse({ one, other }: Suspicion, { records }: CorpusPeople): readonly [CorpusPerson, CorpusPerson] {
  const uses = (person: CorpusPerson) =>
    records.reduce((sum, record) => {
      const listed = record.attendance.some(({ personId }) => personId === person.id) ? 1000 : 0;
      return sum + listed + placesOf(record).filter(({ personId }) => personId === person.id).length;
    }, 0);
  return uses(one) < uses(other) ? [one, other] : [other, one];
}
