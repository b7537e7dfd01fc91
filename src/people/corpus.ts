// One person over many documents: who of one document is who of another, by the rule of the contract.
import { byText, type DocumentRecord } from '../model/index.ts';
import { agree, displayName, fullness, surnameKey, titlesDisagree, usesMiddleName } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { personIds } from './ids.ts';
import { differByOneLetter, nearPairs } from './misspelling.ts';
import { remap } from './remap.ts';

/** A person of a corpus. */
export interface CorpusPerson {
  readonly id: string;
  /** The fullest name that any document gives, or the one that `kcsp.yaml` gives. */
  readonly name: string;
  readonly parsed: PersonName;
  /** Every form printed in any document. */
  readonly variants: readonly string[];
}

/** Two people whose names are so near that one may be a slip for the other. */
export interface Suspicion {
  readonly one: CorpusPerson;
  readonly other: CorpusPerson;
}

export interface Joined {
  /** The records in the order given, with ids that are one person's over all of them. */
  readonly records: readonly DocumentRecord[];
  readonly people: readonly CorpusPerson[];
  readonly suspicions: readonly Suspicion[];
}

interface Cluster {
  readonly members: Candidate[];
  readonly names: PersonName[];
  /** The name that the user gives the person. */
  given: string | null;
}

/**
 * Gives every person one id over a corpus. The outcome depends on what the records say, never on their order. A full name is
 * one person everywhere; initials or a surname alone join only people of one body, authority or organisation, where one
 * person fits.
 */
export function joinPeople(records: readonly DocumentRecord[], rules: PeopleRules = NO_PEOPLE_RULES): Joined {
  const ordered = [...records].sort((one, other) => byText(one.id, other.id));
  const candidates = ordered.flatMap(candidatesOf).map((candidate, place) => ({ candidate, place }));
  candidates.sort(
    (one, other) => fullness(other.candidate.names[0]) - fullness(one.candidate.names[0]) || one.place - other.place,
  );
  const separate = separator(rules);
  const clusters = new Clusters();
  for (const { candidate } of candidates) clusters.add(candidate, rules, separate);
  const merged = joinMisspelt(clusters.all, separate);
  return named(records, merged);
}

/** Whether the user says that two people are never one. */
type Separate = (one: Candidate, other: Candidate) => boolean;

function separator(rules: PeopleRules): Separate {
  const groups = rules.separate.map((names) => names.flatMap((name) => parseName(name) ?? []));
  const placeIn = (group: readonly PersonName[], candidate: Candidate) =>
    group.findIndex((name) => candidate.names.some((known) => isSame(known, name)));
  return (one, other) =>
    groups.some((group) => {
      const [a, b] = [placeIn(group, one), placeIn(group, other)];
      return a >= 0 && b >= 0 && a !== b;
    });
}

/** The same surname and given names; honorifics count only where there is no given name. */
function isSame(one: PersonName, other: PersonName): boolean {
  const given = (name: PersonName) => name.given.join(' ').toLowerCase();
  if (surnameKey(one) !== surnameKey(other) || given(one) !== given(other)) return false;
  const titles = (name: PersonName) => name.honorifics.join(' ').toLowerCase();
  return other.honorifics.length === 0 || one.honorifics.length === 0 || titles(one) === titles(other);
}

class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byRule = new Map<string, Cluster>();

  add(candidate: Candidate, rules: PeopleRules, separate: Separate): void {
    const rule = rules.people.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => {
        const parsed = parseName(alias);
        return parsed !== null && candidate.names.some((known) => isSame(known, parsed));
      }),
    );
    const known = rule && this.#byRule.get(rule.name);
    const cluster = known ?? this.#fitting(candidate, separate) ?? this.#fresh();
    if (rule) {
      cluster.given ??= rule.name;
      this.#byRule.set(rule.name, cluster);
    }
    cluster.members.push(candidate);
    for (const name of candidate.names) {
      if (!cluster.names.some((one) => one.printed === name.printed)) cluster.names.push(name);
      const key = surnameKey(name);
      const others = this.#bySurname.get(key);
      if (!others) this.#bySurname.set(key, [cluster]);
      else if (!others.includes(cluster)) others.push(cluster);
    }
  }

  #fresh(): Cluster {
    const cluster: Cluster = { members: [], names: [], given: null };
    this.all.push(cluster);
    return cluster;
  }

  #fitting(candidate: Candidate, separate: Separate): Cluster | null {
    const sharers = this.#bySurname.get(surnameKey(candidate.names[0])) ?? [];
    const fitting = sharers.filter((cluster) => fits(cluster, candidate, separate));
    if (fitting.length < 2) return fitting[0] ?? null;
    const alike = (cluster: Cluster) =>
      (cluster.names.some((name) => candidate.names.some((own) => sameTitles(name, own))) ? 1 : 0) +
      (cluster.members.some((member) => overlaps(member.about, candidate.about)) ? 2 : 0) +
      (cluster.members.some((member) => overlaps(member.organisations, candidate.organisations)) ? 2 : 0);
    const best = Math.max(...fitting.map(alike));
    const nearest = fitting.filter((cluster) => alike(cluster) === best);
    return best > 0 && nearest.length === 1 ? (nearest[0] ?? null) : null;
  }
}

const sameTitles = (one: PersonName, other: PersonName): boolean =>
  one.honorifics.length > 0 && one.honorifics.join(' ').toLowerCase() === other.honorifics.join(' ').toLowerCase();

function fits(cluster: Cluster, candidate: Candidate, separate: Separate): boolean {
  // A document that tells two people apart knows best.
  if (cluster.members.some((member) => member.document === candidate.document || separate(member, candidate)))
    return false;
  const related = cluster.members.some(
    (member) =>
      overlaps(member.circle, candidate.circle) ||
      overlaps(member.organisations, candidate.organisations) ||
      ((member.circle.size === 0 || candidate.circle.size === 0) && bothInitialled(member, candidate)),
  );
  if (cluster.names.every((name) => candidate.names.every((own) => agree(name, own)))) {
    return related || (isSpelt(candidate.names[0]) && cluster.names.some((name) => isSpelt(name)));
  }
  return related && byMiddleName(cluster, candidate);
}

/** Of a meeting that doesn't say whose it is, a surname alone is not enough. */
const bothInitialled = (one: Candidate, other: Candidate): boolean =>
  one.names[0].given.length > 0 && other.names[0].given.length > 0;

/** `Mr M Hill` and `Mr P M Hill` are one where an honour, a position or a part in the meeting is the same too. */
function byMiddleName(cluster: Cluster, candidate: Candidate): boolean {
  const honours = (names: readonly PersonName[]) => new Set(names.flatMap((name) => name.honours));
  const agreeing = cluster.names.every((name) =>
    candidate.names.every((own) => agree(name, own) || (usesMiddleName(name, own) && !titlesDisagree(name, own))),
  );
  if (!agreeing) return false;
  return (
    overlaps(honours(cluster.names), honours(candidate.names)) ||
    cluster.members.some((member) => overlaps(member.about, candidate.about))
  );
}

const isSpelt = (name: PersonName): boolean => name.given.some((given) => given.replace(/\./g, '').length > 1);

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}

const fullest = (cluster: Cluster): PersonName => {
  const [first, ...others] = cluster.names;
  if (!first) throw new Error('a person without a name');
  return others.reduce((best, name) => (fullness(name) > fullness(best) ? name : best), first);
};

/** Joins people whose given name, organisation and all but one letter of the surname agree. */
function joinMisspelt(clusters: readonly Cluster[], separate: Separate): Cluster[] {
  const into = new Map<Cluster, Cluster>();
  const rootOf = (cluster: Cluster): Cluster => {
    const parent = into.get(cluster);
    return parent ? rootOf(parent) : cluster;
  };
  const people = clusters.map((cluster) => ({ cluster, parsed: fullest(cluster) }));
  for (const [one, other] of nearPairs(people)) {
    const [a, b] = [rootOf(one.cluster), rootOf(other.cluster)];
    if (a === b || !differByOneLetter(one.parsed, other.parsed)) continue;
    const oneBody = a.members.some((member) =>
      b.members.some((own) => overlaps(member.organisations, own.organisations) && !separate(member, own)),
    );
    if (!oneBody || a.members.some((member) => b.members.some((own) => separate(member, own)))) continue;
    const [kept, gone] = b.members.length > a.members.length ? [b, a] : [a, b];
    kept.members.push(...gone.members);
    kept.names.push(...gone.names);
    kept.given ??= gone.given;
    into.set(gone, kept);
  }
  return clusters.filter((cluster) => !into.has(cluster));
}

function named(records: readonly DocumentRecord[], clusters: readonly Cluster[]): Joined {
  const ordered = clusters
    .map((cluster) => ({ cluster, first: cluster.members.map(placeOf).sort(byText)[0] ?? '' }))
    .sort((one, other) => byText(one.first, other.first));
  const parsed = ordered.map(({ cluster }) => (cluster.given && parseName(cluster.given)) || fullest(cluster));
  const ids = personIds(parsed);
  const people: CorpusPerson[] = [];
  const byPlace = new Map<string, CorpusPerson>();
  for (const [index, { cluster }] of ordered.entries()) {
    const name = parsed[index];
    const id = ids[index];
    if (!name || id === undefined) continue;
    const variants = [...cluster.members].sort((one, other) => byText(placeOf(one), placeOf(other)));
    const person = {
      id,
      name: cluster.given ?? displayName(name),
      parsed: name,
      variants: [...new Set(variants.flatMap((member) => member.variants))],
    };
    people.push(person);
    for (const member of cluster.members) byPlace.set(placeOf(member), person);
  }
  const suspicions = nearPairs(people).map(([one, other]) => ({ one, other }));
  const joined = records.map((record) =>
    remap(record, (id) => byPlace.get(placeOf({ document: record.id, id })) ?? null),
  );
  return { records: joined, people, suspicions };
}

const placeOf = ({ document, id }: { readonly document: string; readonly id: string }): string => `${document}\n${id}`;
