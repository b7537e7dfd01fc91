// Who is who over documents, one person of one document after another.
import { greatest } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import type { PeopleRules } from '../read/config.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { Cluster } from './cluster.ts';
import { fits, likeness } from './fits.ts';
import type { Names } from './forms.ts';
import type { Printed } from './printings.ts';
import { isSame, type Separate } from './separate.ts';

/** The people of a corpus in the making, by their surnames. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byRule = new Map<string, Cluster>();
  /** Whom a person of a document was taken for, by the person's number. */
  readonly #taken: (Cluster | null)[];
  /** Whom people of one document were taken for: of the one that is at hand, since its people mostly come together. */
  #atHand: { readonly document: number; readonly clusters: Set<Cluster> } = { document: -1, clusters: new Set() };
  readonly #candidates: Candidates;
  readonly #names: Names;

  constructor(candidates: Candidates, names: Names) {
    this.#candidates = candidates;
    this.#names = names;
    this.#taken = new Array<Cluster | null>(candidates.count).fill(null);
  }

  /** Adds a person of a document to whom it is, or as somebody new; the fullest names come first. */
  add(candidate: Candidate, rules: PeopleRules, separate: Separate | null): void {
    const { number, document, printed } = candidate;
    const rule = this.#ruleFor(printed, rules);
    const known = rule && this.#byRule.get(rule.name);
    const cluster = known ?? this.#fitting(candidate, separate) ?? this.#fresh();
    if (rule) {
      cluster.given ??= rule.name;
      this.#byRule.set(rule.name, cluster);
    }
    cluster.add(candidate);
    this.#takenIn(document).add(cluster);
    this.#taken[number] = cluster;
    for (const name of printed.names) {
      const key = surnameKey(name);
      const others = this.#bySurname.get(key);
      if (!others) this.#bySurname.set(key, [cluster]);
      else if (!others.includes(cluster)) others.push(cluster);
    }
  }

  /** Whom a person of a document was taken for. */
  of({ number }: Candidate): Cluster | null {
    return this.#taken[number] ?? null;
  }

  #ruleFor({ names }: Printed, { people }: PeopleRules): PeopleRules['people'][number] | undefined {
    return people.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => {
        const parsed = this.#names.parse(alias);
        return parsed !== null && names.some((known) => isSame(known, parsed));
      }),
    );
  }

  #fresh(): Cluster {
    const cluster = new Cluster();
    this.all.push(cluster);
    return cluster;
  }

  #fitting(candidate: Candidate, separate: Separate | null): Cluster | null {
    const { document, printed } = candidate;
    const sharers = this.#bySurname.get(printed.surname) ?? [];
    const taken = this.#takenIn(document);
    // A document that tells two people apart knows best.
    const fitting = sharers.filter((cluster) => !taken.has(cluster) && fits(cluster, candidate, separate));
    const [only] = fitting;
    if (!only) return null;
    if (fitting.length === 1) return this.#isNearest(only, candidate, separate) ? only : null;
    const best = greatest(fitting.map((cluster) => likeness(cluster, printed)));
    const [nearest, ...rivals] = fitting.filter((cluster) => likeness(cluster, printed) === best);
    return best > 0 && nearest && rivals.length === 0 ? nearest : null;
  }

  /** Of two S Quills in one document only the one who is more like Stuart Quill can be he; neither where both are. */
  #isNearest(cluster: Cluster, { number, document, printed }: Candidate, separate: Separate | null): boolean {
    const namesakes = [...this.#candidates.of(document)].filter((one) => one.printed.surname === printed.surname);
    return namesakes.every(
      (other) =>
        other.number === number ||
        !fits(cluster, other, separate) ||
        likeness(cluster, other.printed) < likeness(cluster, printed),
    );
  }

  #takenIn(document: number): Set<Cluster> {
    if (this.#atHand.document !== document) {
      const clusters = [...this.#candidates.of(document)].flatMap((one) => this.of(one) ?? []);
      this.#atHand = { document, clusters: new Set(clusters) };
    }
    return this.#atHand.clusters;
  }
}
