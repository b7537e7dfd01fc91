// The list of all documents of a store: where each is, when it was read, and its place in the order of meetings. Written anew with
// each update, in proportion to the number of documents.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Column32, FileReader, FileWriter, Lines, LineWriter } from '../../disk/index.ts';
import type { Place } from '../place.ts';
import { type Seals, sealIn } from '../segment/names.ts';
import { Names, type PersonTotal, writeNames } from './names.ts';

/** A document of the store. */
export interface StoredDocument {
  readonly id: string;
  /** The id that it would have alone; another has it where they differ. */
  readonly ownId: string;
  /** Relative to the folder that holds the store. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string;
  readonly lines: number;
  /** Lines that belong to nothing. */
  readonly unparsed: number;
  /** SHA-256 of the `kcsp.yaml` that holds for it, or null where there is none. */
  readonly config: string | null;
  /** The day by which it is sorted. */
  readonly day: string;
  /** How many of each its record holds. */
  readonly items: number;
  readonly resolutions: number;
  readonly actions: number;
  /** A sum over what the corpus says of its people. */
  readonly joined: string;
  /** The segment that holds it, and its number there. */
  readonly segment: string;
  readonly number: number;
}

/** What is known of a document before it is written. */
export type DocumentFacts = Omit<StoredDocument, 'joined' | 'segment' | 'number'>;

/** A document of a list in the making. */
export interface Listed extends Pick<StoredDocument, 'joined' | 'segment' | 'number'> {
  readonly facts: DocumentFacts;
}

/** The form of the file. */
export const CORPUS = { extension: '.corpus', kind: 'corpus', version: 2 } as const;
/** The lines of documents. */
const DOCUMENTS = 'documents';
/** The rank of a document that was replaced or went. */
export const GONE = -1;
const NO_RANK = 0xffffffff;

/** What a corpus file is made of. */
export interface CorpusContents {
  /** By path. */
  readonly documents: readonly Listed[];
  /** The segments in the order of the manifest, each with how many documents it holds. */
  readonly segments: readonly { readonly name: string; readonly documents: number }[];
  readonly people: readonly PersonTotal[];
  readonly inputs: readonly string[];
}

/**
 * Writes a corpus file.
 *
 * @param order the documents in the order of meetings, as places in `documents`
 * @returns its name and its bytes
 */
export function writeCorpus(
  folder: string,
  stem: string,
  { documents, segments, people, inputs }: CorpusContents,
  order: readonly number[],
): { readonly name: string; readonly bytes: number } {
  const name = `${stem}${CORPUS.extension}`;
  const file = new FileWriter(path.join(folder, name));
  try {
    const lines = new LineWriter();
    for (const document of documents) lines.add(lineOf(document));
    lines.put(file, DOCUMENTS);
    const bases = new Map<string, number>();
    let all = 0;
    for (const segment of segments) {
      bases.set(segment.name, all);
      all += segment.documents;
    }
    const ranks = new Uint32Array(all).fill(NO_RANK);
    const places = new Uint32Array(all).fill(NO_RANK);
    const ranked = new Uint32Array(order.length);
    for (const [rank, place] of order.entries()) {
      const document = documents[place];
      if (!document) continue;
      const at = (bases.get(document.segment) ?? 0) + document.number;
      ranks[at] = rank;
      places[at] = place;
      ranked[rank] = at;
    }
    file.put('ranks', ranks);
    file.put('places', places);
    file.put('order', ranked);
    writeNames(file, people);
    return { name, bytes: file.end(CORPUS.kind, CORPUS.version, { inputs }) };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** The line of a document, which says nothing but this. */
function lineOf({ facts, joined, segment, number }: Listed): StoredDocument {
  const { id, ownId, path, size, mtimeMs, sha256, lines, unparsed, config, day, items, resolutions, actions } = facts;
  const counts = { lines, unparsed, config, day, items, resolutions, actions };
  return { id, ownId, path, size, mtimeMs, sha256, ...counts, joined, segment, number };
}

export class CorpusFile {
  readonly #file: FileReader;
  readonly #documents: Lines;
  readonly #places: Column32;
  #ranks: Uint32Array | null = null;
  #order: Uint32Array | null = null;
  #names: Names | null = null;

  /** @throws Damage where it is not there, or has another seal than it must have */
  constructor(folder: string, name: string, seals: Seals) {
    this.#file = new FileReader(path.join(folder, name), CORPUS.kind, CORPUS.version, sealIn(seals, name));
    try {
      this.#documents = new Lines((section) => this.#file.section(section), DOCUMENTS);
      this.#places = new Column32(this.#file.section('places'));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** All documents by their paths. */
  documents(): StoredDocument[] {
    return this.#documents.all() as StoredDocument[];
  }

  /** The place in the order of meetings of a document, counted through all segments; {@link GONE} for one that went. */
  rank(document: number): number {
    this.#ranks ??= new Column32(this.#file.section('ranks')).all();
    const rank = this.#ranks[document] ?? NO_RANK;
    return rank === NO_RANK ? GONE : rank;
  }

  /** The documents that are there, counted through all segments, in the order of meetings. */
  get order(): Uint32Array {
    this.#order ??= new Column32(this.#file.section('order')).all();
    return this.#order;
  }

  /** What is known of the file of a document that is there, counted through all segments. */
  document(document: number): StoredDocument {
    return this.#documents.value(this.#places.at(document)) as StoredDocument;
  }

  /** The people of all documents by their names. */
  get names(): Names {
    this.#names ??= new Names(this.#file);
    return this.#names;
  }

  close(): void {
    this.#file.close();
  }
}

/** What the lists of documents in a folder say of their inputs, newest first, as far as they are whole: for a store whose manifest isn't. */
export function listsIn({ folder }: Place): readonly (readonly string[])[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(CORPUS.extension));
  } catch {
    return [];
  }
  return [...names]
    .sort()
    .reverse()
    .flatMap((name) => {
      try {
        return [inputsIn(path.join(folder, name))];
      } catch {
        return [];
      }
    });
}

/** @throws Damage */
function inputsIn(name: string): readonly string[] {
  const file = new FileReader(name, CORPUS.kind, CORPUS.version);
  try {
    const { about } = file.contents;
    return typeof about === 'object' && about !== null && 'inputs' in about && Array.isArray(about.inputs)
      ? about.inputs.map(String)
      : [];
  } finally {
    file.close();
  }
}
