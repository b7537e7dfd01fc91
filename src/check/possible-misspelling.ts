// `possible-misspelling`: two names so near each other that one may be a slip for the other.
import { distance } from 'fastest-levenshtein';
import type { DocumentRecord } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import type { CorpusPerson, People, Suspicion } from '../people/index.ts';
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
  for (const [place, suspicion] of corpus.suspicions.entries()) {
    if (!isLikely(suspicion, corpus, rules)) continue;
    const [rare, usual] = byUse(suspicion, corpus);
    slips.set(rare.id, [...(slips.get(rare.id) ?? []), { rare, usual, place }]);
  }
  return slips;
}

function suspected(record: DocumentRecord, { slips, uses }: CorpusPeople): Finding[] {
  const own = record.people.flatMap(({ id }) => slips.get(id) ?? []);
  if (own.length === 0) return [];
  own.sort((one, other) => one.place - other.place);
  const places = firstPlaces(record);
  return own.flatMap(({ rare, usual }) => {
    const place = places.get(rare.id);
    if (!place) return [];
    const here = places.get(usual.id);
    const where = here ? `line ${here.lines[0]}` : (uses.get(usual.id)?.path ?? 'another document');
    const message = `${quote(rare.name)} may be a misspelling of ${quote(usual.name)} (${where}), or another person.`;
    return [{ message, lines: place.lines }];
  });
}

/** Whether the two can be one at all: no list has both, the user doesn't part them, and one body has met both. */
function isLikely({ one, other }: Suspicion, { uses }: People, rules: PeopleRules): boolean {
  if (rules.separate.some((names) => has(names, one) && has(names, other))) return false;
  const [first, second] = [uses.get(one.id), uses.get(other.id)];
  if (!first || !second || overlaps(first.listedIn, second.listedIn)) return false;
  return overlaps(first.bodies, second.bodies);
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}

function has(names: readonly string[], person: CorpusPerson): boolean {
  return names.some((name) => name === person.name || person.variants.includes(name));
}

/** The one of the two that lists and text name less often, then the other. A list weighs more than any number of mentions. */
function byUse({ one, other }: Suspicion, { uses }: People): readonly [CorpusPerson, CorpusPerson] {
  const [first, second] = [uses.get(one.id), uses.get(other.id)];
  const lists = (first?.listedIn.size ?? 0) - (second?.listedIn.size ?? 0);
  const rarer = lists !== 0 ? lists < 0 : (first?.places ?? 0) < (second?.places ?? 0);
  return rarer ? [one, other] : [other, one];
}
