// One person over many documents: who of one document is who of another, by the rule of the contract.
import { byText, type DocumentRecord } from '../model/index.ts';
import { displayName, fullness, surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Cluster, fits, likeness, overlaps } from './fits.ts';
import { personIds } from './ids.ts';
import { differByOneLetter, nearPairs } from './misspelling.ts';
import { remap } from './remap.ts';
import { isSame, type Separate, separator } from './separate.ts';

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
  const clusters = new Clusters(candidates.map(({ candidate }) => candidate));
  for (const { candidate } of candidates) clusters.add(candidate, rules, separate);
  const merged = joinMisspelt(clusters.all, separate);
  return named(records, merged);
}

class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byRule = new Map<string, Cluster>();
  /** People of one document with one surname. */
  readonly #namesakes = new Map<string, Candidate[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const key = namesakeKey(candidate);
      const others = this.#namesakes.get(key);
      if (others) others.push(candidate);
      else this.#namesakes.set(key, [candidate]);
    }
  }

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
    const [only] = fitting;
    if (!only) return null;
    if (fitting.length === 1) return this.#isNearest(only, candidate, separate) ? only : null;
    const best = Math.max(...fitting.map((cluster) => likeness(cluster, candidate)));
    const [nearest, ...rivals] = fitting.filter((cluster) => likeness(cluster, candidate) === best);
    return best > 0 && nearest && rivals.length === 0 ? nearest : null;
  }

  /** Of two S Quills in one document only the one who is more like Stuart Quill can be he; neither where both are. */
  #isNearest(cluster: Cluster, candidate: Candidate, separate: Separate): boolean {
    const others = (this.#namesakes.get(namesakeKey(candidate)) ?? []).filter((other) => other !== candidate);
    const own = likeness(cluster, candidate);
    return others.every((other) => !fits(cluster, other, separate) || likeness(cluster, other) < own);
  }
}

const namesakeKey = (candidate: Candidate): string => `${candidate.document}\n${surnameKey(candidate.names[0])}`;

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
