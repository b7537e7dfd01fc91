// Who is who over documents, one person of one document after another.
import { greatest } from '../model/index.ts';
import { surnameKey } from '../names/compare.ts';
import type { PeopleRules } from '../read/config.ts';
import { givenNames } from './aliases.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { Cluster } from './cluster.ts';
import { fits, likeness } from './fits.ts';
import type { Printed } from './printings.ts';
import type { Separate } from './separate.ts';

/** The people of a corpus in the making, by their surnames. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byGiven = new Map<string, Cluster>();
  /** By person of a document, the number of the cluster that it was taken for, and one; 0 as long as it was taken for none. */
  readonly #taken: Uint32Array;
  /** The document whose clusters are marked as seen in it. */
  #atHand = -1;
  readonly #candidates: Candidates;
  /** The names that the user gives people. */
  readonly #given: ReadonlyMap<Printed, string>;
  readonly #separate: Separate | null;

  /** @param separate who is never one person */
  constructor(candidates: Candidates, rules: PeopleRules, separate: Separate | null) {
    this.#candidates = candidates;
    this.#taken = new Uint32Array(candidates.columns.people);
    this.#given = givenNames(candidates.printed, rules);
    this.#separate = separate;
  }

  /** Adds a person of a document to whom it is, or as somebody new; the fullest names come first. */
  add(candidate: Candidate): void {
    const { number, document, printed } = candidate;
    this.#open(document);
    const given = this.#given.get(printed);
    const known = given === undefined ? undefined : this.#byGiven.get(given);
    const cluster = known ?? this.#fitting(candidate) ?? this.#fresh();
    if (given !== undefined) {
      cluster.given ??= given;
      this.#byGiven.set(given, cluster);
    }
    this.#taken[number] = cluster.number + 1;
    cluster.seenIn = document;
    if (!cluster.add(candidate)) return;
    for (const name of printed.names) {
      const key = surnameKey(name);
      const others = this.#bySurname.get(key);
      if (!others) this.#bySurname.set(key, [cluster]);
      else if (!others.includes(cluster)) others.push(cluster);
    }
  }

  /** Whom a person of a document, which was added, was taken for. */
  of({ number }: Candidate): Cluster {
    const cluster = this.#takenFor(number);
    if (cluster === null) throw new RangeError(`nobody was taken for person ${number}`);
    return cluster;
  }

  #takenFor(person: number): Cluster | null {
    return this.all[(this.#taken[person] ?? 0) - 1] ?? null;
  }

  #fresh(): Cluster {
    const cluster = new Cluster(this.all.length);
    this.all.push(cluster);
    return cluster;
  }

  #fitting(candidate: Candidate): Cluster | null {
    const { document, printed } = candidate;
    const sharers = this.#bySurname.get(printed.surname.key) ?? [];
    // A document that tells two people apart knows best.
    const fitting = sharers.filter(
      (cluster) => cluster.seenIn !== document && fits(cluster, candidate, this.#separate),
    );
    const [only] = fitting;
    if (!only) return null;
    if (fitting.length === 1) return this.#isNearest(only, candidate) ? only : null;
    const best = greatest(fitting.map((cluster) => likeness(cluster, candidate)));
    const [nearest, ...rivals] = fitting.filter((cluster) => likeness(cluster, candidate) === best);
    return best > 0 && nearest && rivals.length === 0 ? nearest : null;
  }

  /** Of two S Quills in one document only the one who is more like Stuart Quill can be he; neither where both are. */
  #isNearest(cluster: Cluster, candidate: Candidate): boolean {
    for (const other of this.#candidates.namesakes(candidate)) {
      if (other.number === candidate.number || !fits(cluster, other, this.#separate)) continue;
      if (likeness(cluster, other) >= likeness(cluster, candidate)) return false;
    }
    return true;
  }

  /** Marks those for whom people of a document were taken before: its people mostly come together. */
  #open(document: number): void {
    if (this.#atHand === document) return;
    this.#atHand = document;
    for (const person of this.#candidates.columns.of(document)) {
      const cluster = this.#takenFor(person);
      if (cluster) cluster.seenIn = document;
    }
  }
}
