// `possible-misspelling`: two names so near each other that one may be a slip for the other.
import { distance } from 'fastest-levenshtein';
import type { DocumentRecord } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { CorpusPerson, People, PersonUse } from '../people/index.ts';
import type { PeopleRules } from '../read/config.ts';
import { firstPlaces } from './person-places.ts';
import type { CorpusPeople, Finding, PeopleCheck, Slip } from './rule.ts';
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
function joinedForms(record: DocumentRecord, { known, rules }: CorpusPeople): Finding[] {
  const found = record.people.flatMap((own) => {
    const person = known.get(own.id);
    const other = person && own.variants.find((variant) => isOtherSpelling(variant, person.parsed));
    const settled = person !== undefined && rules.people.some(({ name }) => name === person.name);
    return person && other !== undefined && !settled ? [{ id: own.id, name: person.name, other }] : [];
  });
  if (found.length === 0) return [];
  const places = firstPlaces(record);
  return found.map(({ id, name, other }) => ({
    message: `${quote(other)} is taken for a misspelling of ${quote(name)}, and the two are one person.`,
    lines: places.get(id)?.lines ?? [1, 1],
  }));
}

function isOtherSpelling(variant: string, name: PersonName): boolean {
  const parsed = parseName(variant);
  if (!parsed || (parsed.given.length === 0 && parsed.honorifics.length === 0 && parsed.rank === null)) return false;
  const [one, other] = [surnameKey(parsed), surnameKey(name)];
  // Names that differ by more are other names of the person: a first name, a hyphen or half of a double name lost.
  return one !== other && Math.min(one.length, other.length) >= SHORTEST && distance(one, other) <= SLIPS;
}

/** The names of a corpus that may be slips, by the id of the person who bears each. */
export function slipsIn(corpus: People, rules: PeopleRules): ReadonlyMap<string, readonly Slip[]> {
  const slips = new Map<string, Slip[]>();
  const uses = corpus.usesOf(new Set(corpus.suspicions.flatMap(({ one, other }) => [one, other])));
  const used = (person: CorpusPerson): Used | null => {
    const use = uses.get(person);
    return use ? { person, use } : null;
  };
  for (const [place, { one, other }] of corpus.suspicions.entries()) {
    const [first, second] = [used(one), used(other)];
    if (!first || !second || !isLikely(first, second, rules)) continue;
    const [rare, usual] = byUse(first, second);
    const slip = { usual: usual.person, path: usual.use.path, place };
    slips.set(rare.person.id, [...(slips.get(rare.person.id) ?? []), slip]);
  }
  return slips;
}

function suspected(record: DocumentRecord, { slips }: CorpusPeople): Finding[] {
  const own = record.people.flatMap(({ id, name }) => (slips.get(id) ?? []).map((slip) => ({ ...slip, id, name })));
  if (own.length === 0) return [];
  own.sort((one, other) => one.place - other.place);
  const places = firstPlaces(record);
  return own.flatMap(({ id, name, usual, path }) => {
    const place = places.get(id);
    if (!place) return [];
    const here = places.get(usual.id);
    const where = here ? `line ${here.lines[0]}` : path;
    const message = `${quote(name)} may be a misspelling of ${quote(usual.name)} (${where}), or another person.`;
    return [{ message, lines: place.lines }];
  });
}

/** A person, and where the corpus speaks of the person. */
interface Used {
  readonly person: CorpusPerson;
  readonly use: PersonUse;
}

/** Whether the two can be one at all: no list has both, the user doesn't part them, and one body has met both. */
function isLikely(one: Used, other: Used, rules: PeopleRules): boolean {
  if (rules.separate.some((names) => has(names, one.person) && has(names, other.person))) return false;
  return !overlaps(one.use.listedIn, other.use.listedIn) && overlaps(one.use.bodies, other.use.bodies);
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}

function has(names: readonly string[], person: CorpusPerson): boolean {
  return names.some((name) => name === person.name || person.variants.includes(name));
}

/** The one of the two that lists and text name less often, then the other. A list weighs more than any number of mentions. */
function byUse(one: Used, other: Used): readonly [Used, Used] {
  const lists = one.use.listedIn.size - other.use.listedIn.size;
  const rarer = lists !== 0 ? lists < 0 : one.use.places < other.use.places;
  return rarer ? [one, other] : [other, one];
}
