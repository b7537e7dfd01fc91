// One person over many documents: who of one document is who of another, by the rule of the contract.
import { byText } from '../model/index.ts';
import { displayName, fullness } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Candidate, Candidates } from './candidates.ts';
import type { Cluster } from './cluster.ts';
import { Clusters } from './clusters.ts';
import { personIds } from './ids.ts';
import { differByOneLetter, nearPairs } from './misspelling.ts';
import type { PeopleOf } from './people-of.ts';
import type { Printed } from './printings.ts';
import type { Renaming } from './remap.ts';
import { type Separate, separator } from './separate.ts';
import { type PersonUse, WhoIsWho } from './who-is-who.ts';

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
  /** Where some people are named; gathered when it is asked for. */
  usesOf(people: ReadonlySet<CorpusPerson>): ReadonlyMap<CorpusPerson, PersonUse>;
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
 * @param documents gone through once: what is held of a document are a few numbers for each of its people
 */
export function joined(documents: Iterable<PeopleOf>, rules: PeopleRules = NO_PEOPLE_RULES): People {
  const { people, who } = whoIsWho(documents, rules);
  return {
    people,
    suspicions: nearPairs(people).map(([one, other]) => ({ one, other })),
    usesOf: (some) => who.usesOf(some),
    peopleIn: (document) => who.peopleIn(document),
    renamingOf: (document) => {
      const own = who.peopleIn(document);
      return (id) => own.get(id) ?? null;
    },
  };
}

/** The people of a corpus, and who of each document they are. */
interface Found {
  readonly people: readonly CorpusPerson[];
  readonly who: WhoIsWho<CorpusPerson>;
}

/** Made in a function of its own: who asks would otherwise hold on to all that it took to find the answers. */
function whoIsWho(documents: Iterable<PeopleOf>, rules: PeopleRules): Found {
  const candidates = new Candidates(documents);
  const separate = separator(rules);
  const clusters = new Clusters(candidates, rules, separate);
  for (const candidate of candidates.fullestFirst()) clusters.add(candidate);
  const joinedWith = joinMisspelt(clusters.all, separate);
  return named(candidates, (candidate) => joinedWith(clusters.of(candidate)));
}

const fullest = (cluster: Cluster): PersonName => {
  const [first, ...others] = cluster.names;
  if (!first) throw new Error('a person without a name');
  return others.reduce((best, name) => (fullness(name) > fullness(best) ? name : best), first);
};

/** Joins people whose given name, organisation and all but one letter of the surname agree. Says of each whom it went to. */
function joinMisspelt(clusters: readonly Cluster[], separate: Separate | null): (cluster: Cluster) => Cluster {
  const into = new Map<Cluster, Cluster>();
  const rootOf = (cluster: Cluster): Cluster => {
    const parent = into.get(cluster);
    return parent ? rootOf(parent) : cluster;
  };
  const people = clusters.map((cluster) => ({ cluster, parsed: fullest(cluster) }));
  for (const [one, other] of nearPairs(people)) {
    const [a, b] = [rootOf(one.cluster), rootOf(other.cluster)];
    if (a === b || !differByOneLetter(one.parsed, other.parsed) || !a.organisations.shares(b.organisations)) continue;
    if (separate && [...b.printed].some((own) => separate(a.printed, own))) continue;
    const [kept, gone] = b.size > a.size ? [b, a] : [a, b];
    kept.absorb(gone);
    into.set(gone, kept);
  }
  return rootOf;
}

/** Gives everybody a name and an id: the first in the order of documents and of ids there has the first choice. */
function named(candidates: Candidates, clusterOf: (candidate: Candidate) => Cluster): Found {
  const drafts = new Map<Cluster, { readonly number: number; readonly printed: Set<Printed> }>();
  const persons = new Uint32Array(candidates.columns.people);
  for (const document of candidates.inOrder) {
    const own = [...candidates.of(document)].sort((one, other) => byText(one.printed.id, other.printed.id));
    for (const candidate of own) {
      const cluster = clusterOf(candidate);
      const draft = drafts.get(cluster) ?? { number: drafts.size, printed: new Set() };
      drafts.set(cluster, draft);
      draft.printed.add(candidate.printed);
      persons[candidate.number] = draft.number;
    }
  }
  const nameless = [...drafts].map(([cluster, { printed }]) => {
    const parsed = (cluster.given === null ? null : parseName(cluster.given)) ?? fullest(cluster);
    const variants = new Set([...printed].flatMap((one) => one.variants));
    return { name: cluster.given ?? displayName(parsed), parsed, variants: [...variants] };
  });
  const ids = personIds(nameless.map(({ parsed }) => parsed));
  const people = nameless.map(({ name, parsed, variants }, number): CorpusPerson => {
    return { id: ids[number] ?? '', name, parsed, variants };
  });
  return { people, who: new WhoIsWho(candidates, people, persons) };
}
