// A store brought up to date: what changed is written as a new segment, what went is marked, and the manifest that says so is put in
// place last. Whatever ends it before that leaves the old store.
import { corpusPeople } from '../../check/index.ts';
import { Damage } from '../../disk/index.ts';
import { byText } from '../../model/index.ts';
import { joined } from '../../people/index.ts';
import { type DocumentFacts, type Listed, writeCorpus } from '../corpus/corpus-file.ts';
import type { PersonTotal } from '../corpus/names.ts';
import { codeOf, Failure } from '../failure.ts';
import { unwritable } from '../lock.ts';
import { type Manifest, STORE_FORMAT } from '../manifest.ts';
import type { Place } from '../place.ts';
import type { Seals } from '../segment/names.ts';
import { damagedBy, type Store } from '../store.ts';
import { Totals } from '../tables/totals.ts';
import { namesOf, nextGeneration, stemOf } from './generations.ts';
import { JoinSums } from './join-sums.ts';
import { LIMITS, type Limits } from './limits.ts';
import { inOrderOfMeetings, type Kept, type Member, readingOf, saidOfPeople } from './members.ts';
import type { IndexPart, Wanted } from './parts.ts';
import { publish, sealsOf, takeBack } from './publish.ts';
import { SegmentSet } from './segment-set.ts';
import { indexInput } from './segments.ts';
import { NO_TURNS, type Turns } from './turns.ts';
import { DocumentWriter } from './write-documents.ts';

/**
 * Brings a store up to date. Call it under the lock.
 *
 * @param before the store as it is; null where there is none, or none of which anything is kept
 * @throws Failure where it can't be written, or the store as it is turns out to be damaged; it then stays as it was
 */
export async function update(
  place: Place,
  before: Store | null,
  wanted: Wanted,
  index: IndexPart,
  { turns = NO_TURNS, limits = LIMITS }: { readonly turns?: Turns; readonly limits?: Limits } = {},
): Promise<Manifest> {
  let writing: Update | null = null;
  try {
    writing = new Update(place, before, index, wanted, limits);
    return await writing.run(turns);
  } catch (error) {
    writing?.undo();
    if (error instanceof Damage) throw damagedBy(error, place);
    if (codeOf(error) !== null) throw new Failure(unwritable(place, error), error);
    // A failure, the end of the run by a signal, or a fault of ours.
    throw error;
  } finally {
    writing?.close();
  }
}

function* eachOf<T, U>(all: readonly T[], of: (one: T) => U): Generator<U> {
  for (const one of all) yield of(one);
}

/** What a store is to hold: documents in the order of meetings, and people. */
interface Contents {
  readonly listed: readonly Listed[];
  readonly people: readonly PersonTotal[];
}

/** A kept document that is written nowhere else. */
function listedAsKept({ facts, stored, held }: Kept): Listed {
  const { joined, segment, number } = stored;
  held.live.add(number);
  return { facts, joined, segment, number };
}

class Update {
  readonly #place: Place;
  readonly #before: Store | null;
  readonly #index: IndexPart;
  readonly #wanted: Wanted;
  readonly #generation: number;
  readonly #segments: SegmentSet;
  readonly #seals: Seals;
  readonly #limits: Limits;
  #names = 0;

  constructor(place: Place, before: Store | null, index: IndexPart, wanted: Wanted, limits: Limits) {
    this.#place = place;
    this.#before = before;
    this.#index = index;
    this.#wanted = wanted;
    this.#generation = nextGeneration(place, before);
    this.#limits = limits;
    this.#segments = new SegmentSet(before, {
      folder: place.folder,
      index,
      nextName: () => this.#nextName(),
      atOnce: limits.atOnce,
    });
    this.#seals = before?.manifest.seals ?? {};
  }

  async run(turns: Turns): Promise<Manifest> {
    const members = turns.long(() => this.#members());
    // All that it takes to write them is gone before they are merged.
    const { listed, people } = this.#asBefore(members) ?? (await this.#written(members, turns));
    const documents = turns.long(() => this.#segments.merge(listed, this.#wanted.fresh.length));
    return this.#finish(documents, people);
  }

  /** Writes what the store hasn't got as it is to be. */
  async #written(members: readonly Member[], { breathe, long }: Turns): Promise<Contents> {
    const { rules } = this.#wanted;
    const corpus = long(() => corpusPeople(joined(eachOf(members, saidOfPeople), rules), rules));
    const sums = new JoinSums(corpus);
    const writer = new DocumentWriter(this.#place.folder, () => this.#nextName(), corpus, this.#index, {
      long,
      limits: this.#limits,
    });
    const listed: Listed[] = [];
    const totals = new Totals();
    try {
      for (const member of inOrderOfMeetings(members)) {
        const { facts } = member;
        const joined = sums.of(facts.id);
        if (member.kind === 'kept' && member.stored.joined === joined) {
          listed.push(listedAsKept(member));
          totals.add(member.held.open().tallies(member.stored.number));
          continue;
        }
        const { at, tallies } = await writer.add({ people: saidOfPeople(member), reading: readingOf(member) });
        totals.add(tallies);
        listed.push({ facts, joined, segment: at.segment, number: at.number });
        await breathe();
      }
      this.#segments.take(await writer.end(), listed);
    } finally {
      await writer.close();
      await this.#index.end();
    }
    return { listed, people: corpus.people.map((person) => totals.of(person)) };
  }

  /** The documents and people of the store where at most the times of files changed: nobody can have become somebody else then. */
  #asBefore(members: readonly Member[]): Contents | null {
    const kept = members.filter((member) => member.kind === 'kept');
    const before = this.#before;
    if (before === null || kept.length < members.length || kept.length < before.manifest.counts.documents) return null;
    return { listed: inOrderOfMeetings(kept).map(listedAsKept), people: before.names.all() };
  }

  /** Removes what was written, as long as no manifest names it. */
  undo(): void {
    takeBack(this.#place, this.#generation, this.#names);
  }

  /** Lets go of the new segments. */
  close(): void {
    this.#segments.close();
  }

  /** The documents by path. */
  #members(): Member[] {
    const held = new Map(this.#segments.all.map((segment) => [segment.entry.name, segment]));
    const kept = this.#wanted.kept.flatMap(({ stored, mtimeMs }): Member[] => {
      const segment = held.get(stored.segment);
      if (!segment) return [];
      const facts = mtimeMs === stored.mtimeMs ? stored : { ...stored, mtimeMs };
      return [{ kind: 'kept', facts, stored, held: segment }];
    });
    const fresh = this.#wanted.fresh.map(({ facts, said }): Member => ({ kind: 'fresh', facts, said }));
    return [...kept, ...fresh].sort(({ facts: one }, { facts: other }) => byText(one.path, other.path));
  }

  #nextName(): string {
    return `${stemOf(this.#generation)}-${this.#names++}`;
  }

  /** Writes the list of documents, which are given in the order of meetings, and the manifest, and removes what nothing names any more. */
  #finish(documents: readonly Listed[], people: readonly PersonTotal[]): Manifest {
    const { folder } = this.#place;
    const { inputs, reader } = this.#wanted;
    const byPath = [...documents].sort(({ facts: one }, { facts: other }) => byText(one.path, other.path));
    const places = new Map(byPath.map((document, at) => [document, at]));
    const segments = this.#segments.all.map(({ entry, live }) => ({ ...entry, gone: entry.documents - live.size }));
    const corpus = writeCorpus(
      folder,
      stemOf(this.#generation),
      { documents: byPath, segments, people, inputs },
      documents.map((document) => places.get(document) ?? 0),
    );
    const statistics = this.#segments.all.map((held) => this.#index.statistics(indexInput(held)));
    const total = (of: (facts: DocumentFacts) => number): number =>
      documents.reduce((sum, { facts }) => sum + of(facts), 0);
    const manifest: Manifest = {
      format: STORE_FORMAT,
      generation: this.#generation,
      reader,
      inputs,
      corpus,
      segments,
      seals: sealsOf(folder, namesOf(corpus.name, segments), this.#seals),
      counts: {
        documents: documents.length,
        lines: total(({ lines }) => lines),
        items: total(({ items }) => items),
        resolutions: total(({ resolutions }) => resolutions),
        actions: total(({ actions }) => actions),
        people: people.length,
      },
      search: {
        passages: statistics.reduce((sum, one) => sum + one.passages, 0),
        documents: documents.length,
        sums: (statistics[0]?.sums ?? []).map((_, field) =>
          statistics.reduce((sum, one) => sum + (one.sums[field] ?? 0), 0),
        ),
      },
    };
    publish(this.#place, manifest);
    return manifest;
  }
}
