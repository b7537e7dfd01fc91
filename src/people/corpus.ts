// One person over many documents: who of one document is who of another, by the rule of the contract.
import { byText } from '../model/index.ts';
import { displayName, fullness } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Candidate, Candidates, Names } from './candidates.ts';
import type { Cluster } from './cluster.ts';
import { Clusters } from './clusters.ts';
import { shares } from './fits.ts';
import { personIds } from './ids.ts';
import { differByOneLetter, nearPairs } from './misspelling.ts';
import type { PeopleOf } from './people-of.ts';
import type { Renaming } from './remap.ts';
import { type Separate, separator } from './separate.ts';
import { type PersonUse, useOf } from './uses.ts';

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
  /** Where a person is named; gathered when it is asked for. */
  useOf(person: CorpusPerson): PersonUse;
  /** The people of a document, in its order, by their ids in it. */
  peopleIn(document: string): ReadonlyMap<string, CorpusPerson>;
  /** Who in the corpus the people of a document are. */
  renamingOf(document: string): Renaming<CorpusPerson>;
}

/**
 * Gives every person one id over a corpus. The outcome depends on what the documents say, never on their order. A full name is
 * one person everywhere; initials or a surname alone join only people of one body, authority or organisation, where one
 * person fits.
 *
 * @param documents gone through once: what is held of a document is about 4 kB
 */
export function joined(documents: Iterable<PeopleOf>, rules: PeopleRules = NO_PEOPLE_RULES): People {
  const names = new Names();
  const gathered = new Candidates(names);
  for (const document of documents) gathered.add(document);
  const byDocument = gathered.byDocument();
  const candidates = byDocument.flat();
  // Those of one fullness stay in the order of the documents' ids.
  candidates.sort((one, other) => other.printed.fullness - one.printed.fullness);
  const separate = separator(rules);
  const clusters = new Clusters(byDocument, names);
  for (const candidate of candidates) clusters.add(candidate, rules, separate);
  return named(byDocument, joinMisspelt(clusters.all, separate), names);
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

function named(documents: readonly (readonly Candidate[])[], clusters: readonly Cluster[], names: Names): People {
  for (const { members } of clusters) members.sort(byPlace);
  const ordered = [...clusters].sort(({ members: [one] }, { members: [other] }) =>
    one && other ? byPlace(one, other) : 0,
  );
  const parsed = ordered.map((cluster) => (cluster.given && names.parse(cluster.given)) || fullest(cluster));
  const ids = personIds(parsed);
  const people: CorpusPerson[] = [];
  const known = new Map<Candidate, CorpusPerson>();
  const members = new Map<CorpusPerson, readonly Candidate[]>();
  for (const [index, cluster] of ordered.entries()) {
    const name = parsed[index];
    const id = ids[index];
    if (!name || id === undefined) continue;
    const variants = [...new Set(cluster.members.flatMap(({ printed }) => printed.variants))];
    const person = { id, name: cluster.given ?? displayName(name), parsed: name, variants };
    people.push(person);
    members.set(person, cluster.members);
    for (const member of cluster.members) known.set(member, person);
  }
  const places = new Map(documents.flatMap((own) => (own[0] ? [[own[0].setting.document, own]] : [])));
  const peopleIn = (document: string): ReadonlyMap<string, CorpusPerson> =>
    new Map(
      places.get(document)?.flatMap((one) => {
        const person = known.get(one);
        return person ? [[one.printed.id, person]] : [];
      }),
    );
  return {
    people,
    suspicions: nearPairs(people).map(([one, other]) => ({ one, other })),
    useOf: (person) => useOf(members.get(person) ?? []),
    peopleIn,
    renamingOf: (document) => {
      const own = peopleIn(document);
      return (id) => own.get(id) ?? null;
    },
  };
}

function byPlace({ setting: one, printed: first }: Candidate, { setting: other, printed: second }: Candidate): number {
  return byText(one.document, other.document) || byText(first.id, second.id);
}
