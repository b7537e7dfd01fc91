// Documents into new segments, one after another; a segment is ended when what it holds in memory gets much.
import path from 'node:path';
import { type CorpusPeople, withPeopleDiagnostics } from '../../check/index.ts';
import { Aside } from '../../disk/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { namesTogether, type PeopleOf, remap } from '../../people/index.ts';
import type { SegmentEntry } from '../manifest.ts';
import type { Join } from '../segment/join.ts';
import { DOCS, FIND, ROWS } from '../segment/names.ts';
import { SegmentWriter } from '../segment/segment-writer.ts';
import type { PartRow } from '../tables/parts.ts';
import { keyedRows } from '../tables/table.ts';
import { type Tally, tallyOf } from '../tables/totals.ts';
import type { Limits } from './limits.ts';
import type { IndexPart, IndexWriter } from './parts.ts';
import type { Turns } from './turns.ts';

/** A document to be written. */
export interface ToWrite {
  readonly people: PeopleOf;
  /** The record as it was read by itself, as JSON. */
  readonly reading: string;
}

/** A document that was written. */
export interface Written {
  readonly at: { readonly segment: string; readonly number: number };
  readonly tallies: readonly Tally[];
}

interface Open {
  readonly name: string;
  readonly docs: SegmentWriter;
  readonly find: IndexWriter;
}

export class DocumentWriter {
  readonly #folder: string;
  readonly #nameOf: () => string;
  readonly #corpus: CorpusPeople;
  readonly #index: IndexPart;
  readonly #names: ReadonlyMap<string, string>;
  readonly #ended: SegmentEntry[] = [];
  readonly #long: Turns['long'];
  readonly #limits: Limits;
  #open: Open | null = null;

  /** @param nameOf gives each segment its name */
  constructor(
    folder: string,
    nameOf: () => string,
    corpus: CorpusPeople,
    index: IndexPart,
    { long, limits }: { readonly long: Turns['long']; readonly limits: Limits },
  ) {
    this.#folder = folder;
    this.#nameOf = nameOf;
    this.#corpus = corpus;
    this.#index = index;
    this.#long = long;
    this.#limits = limits;
    this.#names = new Map(corpus.people.map((person) => [person.id, namesTogether(person)]));
  }

  /** Adds a document. Gives the segment and its number there, and what it says of its people in numbers. */
  async add({ people, reading }: ToWrite): Promise<Written> {
    this.#open ??= this.#begin();
    const { name, docs, find } = this.#open;
    const number = docs.documents;
    const { record, join } = joinedRecord(JSON.parse(reading), this.#corpus);
    const tables = keyedRows(record);
    tables.set('passages', find.add(record));
    const tallies = (tables.get('parts') ?? []).map(({ row }) => tallyOf(row as PartRow));
    docs.add({ reading, people, join, tallies, tables });
    if (docs.held + (await find.held()) > this.#limits.held) await this.end();
    return { at: { segment: name, number }, tallies };
  }

  /** Ends what is open. Gives all segments that were written. */
  async end(): Promise<readonly SegmentEntry[]> {
    if (this.#open === null) return this.#ended;
    const { name, docs, find } = this.#open;
    const { documents } = docs;
    // Side by side, where the index has a thread of its own.
    const [search, bytes] = await Promise.all([
      this.#long(() => find.write(path.join(this.#folder, `${name}${FIND.extension}`))),
      this.#long(async () => docs.end()),
    ]);
    this.#open = null;
    this.#ended.push({ name, documents, gone: 0, docs: bytes, find: search });
    return this.#ended;
  }

  /** Lets go of what was not ended. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    open?.docs.close();
    await open?.find.close();
  }

  #begin(): Open {
    const name = this.#nameOf();
    const file = path.join(this.#folder, name);
    const docs = new SegmentWriter(file + DOCS.extension, new Aside(file + ROWS), this.#limits.waiting);
    return { name, docs, find: this.#index.writer(this.#names) };
  }
}

/** A document read by itself as a document of a corpus, and what the corpus says of it. */
export function joinedRecord(
  reading: DocumentRecord,
  corpus: CorpusPeople,
): { readonly record: DocumentRecord; readonly join: Join } {
  const renaming = corpus.renamingOf(reading.id);
  const record = withPeopleDiagnostics(remap(reading, renaming), corpus);
  const people = reading.people.map(({ id }): Join['people'][number] => {
    const known = renaming(id);
    return [id, known?.id ?? id, known?.name ?? ''];
  });
  return { record, join: { people, diagnostics: record.diagnostics } };
}
