// The store as the questions see it: its documents, rows and records, with paths as the user in the current folder writes them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '../model/index.ts';
import { Failure, reasonOf } from './failure.ts';
import { type Manifest, readManifest, type StoredDocument } from './manifest.ts';
import { fromStored, type Place, shownFrom } from './place.ts';
import type { TableName, Tables } from './rows.ts';

/** A store that is there. */
export class Store {
  readonly place: Place;
  readonly manifest: Manifest;
  readonly #cwd: string;
  readonly #tables = new Map<TableName, readonly unknown[]>();

  constructor(place: Place, manifest: Manifest, cwd: string) {
    this.place = place;
    this.manifest = manifest;
    this.#cwd = cwd;
  }

  /**
   * Opens the store at a place.
   *
   * @throws Failure where there is none, or it can't be read
   */
  static open(place: Place, cwd: string): Store {
    const manifest = readManifest(place);
    if (manifest === null) {
      throw new Failure(
        `There is no store ${place.shown} yet; make one with kcsp parse PATH, or name one with --store DIR.`,
      );
    }
    return new Store(place, manifest, cwd);
  }

  get documents(): readonly StoredDocument[] {
    return this.manifest.documents;
  }

  /** The rows of a table; read once. */
  rows<N extends TableName>(name: N): Tables[N] {
    const known = this.#tables.get(name) ?? this.#readTable(name);
    this.#tables.set(name, known);
    // The program alone writes tables, each under its own name.
    return known as Tables[N];
  }

  /** The record of a document, or null where the store holds none of that id. */
  record(id: string): DocumentRecord | null {
    const document = this.documents.find((known) => known.id === id);
    if (!document) return null;
    const record: DocumentRecord = JSON.parse(this.#read(document.record));
    return { ...record, source: { ...record.source, path: this.shown(document.path) } };
  }

  /** A document as it was read by itself, before people were joined over documents. */
  reading(document: StoredDocument): DocumentRecord {
    return JSON.parse(this.#read(document.reading));
  }

  /** A stored path as somebody in the current folder writes it. */
  shown(stored: string): string {
    return shownFrom(this.#cwd, fromStored(this.place, stored));
  }

  /** The content of a file of the search index; null where the index has none of that name. */
  searchFile(name: string): Buffer | null {
    const file = this.manifest.search[name];
    return file === undefined ? null : this.#bytes(file);
  }

  /** The absolute path of a file of the search index, for reading parts of it; null where the index has none of that name. */
  searchPath(name: string): string | null {
    const file = this.manifest.search[name];
    return file === undefined ? null : path.join(this.place.folder, file);
  }

  #readTable(name: TableName): readonly unknown[] {
    const text = this.#read(this.manifest.tables[name]).trimEnd();
    if (text === '') return [];
    const json = `[${text.replaceAll('\n', ',')}]`;
    // Most people stand in the folder that holds the store, where a stored path is the path to show.
    if (this.place.base === this.#cwd) return JSON.parse(json);
    const shown = new Map<string, string>();
    const withPath = (key: string, value: unknown): unknown => {
      if (key !== 'path' || typeof value !== 'string') return value;
      const known = shown.get(value) ?? this.shown(value);
      shown.set(value, known);
      return known;
    };
    return JSON.parse(json, withPath);
  }

  #read(file: string): string {
    return this.#bytes(file).toString('utf8');
  }

  #bytes(file: string): Buffer {
    try {
      return readFileSync(path.join(this.place.folder, file));
    } catch (error) {
      throw new Failure(
        `The store ${this.place.shown} is not whole (${file}: ${reasonOf(error)}); write it again with kcsp parse --fresh.`,
        error,
      );
    }
  }
}
