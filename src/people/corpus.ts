// One person over many documents: who of one document is who of another, by the rule of the contract.
import { byText, greatest } from '../model/index.ts';
import { displayName, fullness, surnameKey } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Candidate, candidatesOf, Names } from './candidates.ts';
import { Cluster } from './cluster.ts';
import { fits, likeness, shares } from './fits.ts';
import { personIds } from './ids.ts';
import { differByOneLetter, nearPairs } from './misspelling.ts';
import type { PeopleOf } from './people-of.ts';
import type { Renaming } from './remap.ts';
import { isSame, type Separate, separator } from './separate.ts';
import { type PersonUse, usesIn } from './uses.ts';

/** A person of a corpus. */
export interface CorpusPerson {
  readonly id: string;
  /** The fullest name that any document gives, or the one that `kcsp.yaml` gives. */
  readonly name: string;
  readonly parsed: PersonName;
  /** Every form printed in any document. */
  readonly variants: readonly string[];
}

/** All names of a person, one after another, in an order that depends on them alone. */
export function namesTogether({ name, variants }: Pick<CorpusPerson, 'name' | 'variants'>): string {
  return [...new Set([name, ...variants])].sort(byText).join(' ');
}

/** Two people whose names are so near that one may be a slip for the other. */
export interface Suspicion {
  readonly one: CorpusPerson;
  readonly other: CorpusPerson;
}

/** The people of a corpus. */
export interface People {
  readonly people: readonly CorpusPerson[];
  readonly suspicions: readonly Suspicion[];
  /** Where each person is named, by id. */
  readonly uses: ReadonlyMap<string, PersonUse>;
  /** Who in the corpus the people of a document are, by their ids in it. */
  renamingOf(document: string): Renaming<CorpusPerson>;
}

/**
 * Gives every person one id over a corpus. The outcome depends on what the documents say, never on their order. A full name is
 * one person everywhere; initials or a surname alone join only people of one body, authority or organisation, where one
 * person fits.
 */
export function joined(documents: readonly PeopleOf[], rules: PeopleRules = NO_PEOPLE_RULES): People {
  const ordered = [...documents].sort((one, other) => byText(one.document, other.document));
  const names = new Names();
  const candidates = ordered
    .flatMap((document) => candidatesOf(document, names))
    .map((candidate, place) => ({ candidate, place, full: fullness(candidate.names[0]) }));
  candidates.sort((one, other) => other.full - one.full || one.place - other.place);
  const separate = separator(rules);
  const clusters = new Clusters(
    candidates.map(({ candidate }) => candidate),
    names,
  );
  for (const { candidate } of candidates) clusters.add(candidate, rules, separate);
  return named(documents, joinMisspelt(clusters.all, separate), names);
}

class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byRule = new Map<string, Cluster>();
  /** People of one document with one surname, by document and by surname. */
  readonly #namesakes = new Map<string, Map<string, Candidate[]>>();

  readonly #names: Names;

  constructor(candidates: readonly Candidate[], names: Names) {
    this.#names = names;
    for (const candidate of candidates) {
      const key = surnameKey(candidate.names[0]);
      const inDocument = this.#namesakes.get(candidate.document) ?? new Map<string, Candidate[]>();
      const others = inDocument.get(key);
      if (others) others.push(candidate);
      else this.#namesakes.set(candidate.document, inDocument.set(key, [candidate]));
    }
  }

  add(candidate: Candidate, rules: PeopleRules, separate: Separate | null): void {
    const rule = rules.people.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => {
        const parsed = this.#names.parse(alias);
        return parsed !== null && candidate.names.some((known) => isSame(known, parsed));
      }),
    );
    const known = rule && this.#byRule.get(rule.name);
    const cluster = known ?? this.#fitting(candidate, separate) ?? this.#fresh();
    if (rule) {
      cluster.given ??= rule.name;
      this.#byRule.set(rule.name, cluster);
    }
    cluster.add(candidate);
    for (const name of candidate.names) {
      const key = surnameKey(name);
      const others = this.#bySurname.get(key);
      if (!others) this.#bySurname.set(key, [cluster]);
      else if (!others.includes(cluster)) others.push(cluster);
    }
  }

  #fresh(): Cluster {
    const cluster = new Cluster();
    this.all.push(cluster);
    return cluster;
  }

  #fitting(candidate: Candidate, separate: Separate | null): Cluster | null {
    const sharers = this.#bySurname.get(surnameKey(candidate.names[0])) ?? [];
    const fitting = sharers.filter((cluster) => fits(cluster, candidate, separate));
    const [only] = fitting;
    if (!only) return null;
    if (fitting.length === 1) return this.#isNearest(only, candidate, separate) ? only : null;
    const best = greatest(fitting.map((cluster) => likeness(cluster, candidate)));
    const [nearest, ...rivals] = fitting.filter((cluster) => likeness(cluster, candidate) === best);
    return best > 0 && nearest && rivals.length === 0 ? nearest : null;
  }

  /** Of two S Quills in one document only the one who is more like Stuart Quill can be he; neither where both are. */
  #isNearest(cluster: Cluster, candidate: Candidate, separate: Separate | null): boolean {
    const namesakes = this.#namesakes.get(candidate.document)?.get(surnameKey(candidate.names[0])) ?? [];
    if (namesakes.length < 2) return true;
    const others = namesakes.filter((other) => other !== candidate);
    const own = likeness(cluster, candidate);
    return others.every((other) => !fits(cluster, other, separate) || likeness(cluster, other) < own);
  }
}

const fullest = (cluster: Cluster): PersonName => {
  const [first, ...others] = cluster.names;
  if (!first) throw new Error('a person without a name');
  return others.reduce((best, name) => (fullness(name) > fullness(best) ? name : best), first);
};

/** Joins people whose given name, organisation and all but one letter of the surname agree. */
function joinMisspelt(clusters: readonly Cluster[], separate: Separate | null): Cluster[] {
  const into = new Map<Cluster, Cluster>();
  const rootOf = (cluster: Cluster): Cluster => {
    const parent = into.get(cluster);
    return parent ? rootOf(parent) : cluster;
  };
  const people = clusters.map((cluster) => ({ cluster, parsed: fullest(cluster) }));
  for (const [one, other] of nearPairs(people)) {
    const [a, b] = [rootOf(one.cluster), rootOf(other.cluster)];
    if (a === b || !differByOneLetter(one.parsed, other.parsed) || !shares(a.organisations, b.organisations)) continue;
    if (separate && a.members.some((member) => b.members.some((own) => separate(member, own)))) continue;
    const [kept, gone] = b.members.length > a.members.length ? [b, a] : [a, b];
    kept.absorb(gone);
    into.set(gone, kept);
  }
  return clusters.filter((cluster) => !into.has(cluster));
}

function named(documents: readonly PeopleOf[], clusters: readonly Cluster[], names: Names): People {
  const ordered = clusters
    .map((cluster) => ({ cluster, members: [...cluster.members].sort(byPlace) }))
    .sort((one, other) => (one.members[0] && other.members[0] ? byPlace(one.members[0], other.members[0]) : 0));
  const parsed = ordered.map(({ cluster }) => (cluster.given && names.parse(cluster.given)) || fullest(cluster));
  const ids = personIds(parsed);
  const people: CorpusPerson[] = [];
  const byDocument = new Map<string, Map<string, CorpusPerson>>();
  for (const [index, { cluster, members }] of ordered.entries()) {
    const name = parsed[index];
    const id = ids[index];
    if (!name || id === undefined) continue;
    const variants = [...new Set(members.flatMap((member) => member.variants))];
    const person = { id, name: cluster.given ?? displayName(name), parsed: name, variants };
    people.push(person);
    for (const member of members) {
      const own = byDocument.get(member.document) ?? new Map<string, CorpusPerson>();
      byDocument.set(member.document, own.set(member.id, person));
    }
  }
  const renamingOf = (document: string): Renaming<CorpusPerson> => {
    const own = byDocument.get(document);
    return (id) => own?.get(id) ?? null;
  };
  const suspicions = nearPairs(people).map(([one, other]) => ({ one, other }));
  return { people, suspicions, uses: usesIn(documents, renamingOf), renamingOf };
}

function byPlace(one: Candidate, other: Candidate): number {
  return byText(one.document, other.document) || byText(one.id, other.id);
}
