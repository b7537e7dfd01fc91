// Who is who over documents, one person of one document after another.
import { greatest } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Candidate, Names } from './candidates.ts';
import { Cluster } from './cluster.ts';
import { fits, likeness } from './fits.ts';
import { isSame, type Separate } from './separate.ts';

/** The people of a corpus in the making, by their surnames. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byRule = new Map<string, Cluster>();
  /** The people of a document who share a surname, by each of them. */
  readonly #namesakes = new Map<Candidate, readonly Candidate[]>();

  readonly #names: Names;

  constructor(documents: readonly (readonly Candidate[])[], names: Names) {
    this.#names = names;
    for (const people of documents) {
      const sharers = new Map<string, Candidate[]>();
      for (const one of people) {
        const key = surnameKey(one.printed.names[0]);
        const others = sharers.get(key);
        if (others) others.push(one);
        else sharers.set(key, [one]);
      }
      const groups = [...sharers.values()].filter(({ length }) => length > 1);
      for (const group of groups) for (const one of group) this.#namesakes.set(one, group);
    }
  }

  /** Adds a person of a document to whom it is, or as somebody new; the fullest names come first. */
  add(candidate: Candidate, rules: PeopleRules, separate: Separate | null): void {
    const rule = rules.people.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => {
        const parsed = this.#names.parse(alias);
        return parsed !== null && candidate.printed.names.some((known) => isSame(known, parsed));
      }),
    );
    const known = rule && this.#byRule.get(rule.name);
    const cluster = known ?? this.#fitting(candidate, separate) ?? this.#fresh();
    if (rule) {
      cluster.given ??= rule.name;
      this.#byRule.set(rule.name, cluster);
    }
    cluster.add(candidate);
    for (const name of candidate.printed.names) {
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
    const sharers = this.#bySurname.get(surnameKey(candidate.printed.names[0])) ?? [];
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
    const namesakes = this.#namesakes.get(candidate);
    if (namesakes === undefined) return true;
    const own = likeness(cluster, candidate);
    return namesakes.every(
      (other) => other === candidate || !fits(cluster, other, separate) || likeness(cluster, other) < own,
    );
  }
}
