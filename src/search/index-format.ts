// The index on disk: a length, a JSON header that names the sections and where they begin, then the sections.
import type { FromMeeting } from '../store/index.ts';
import type { ByteSource } from './byte-source.ts';
import { FIELDS } from './ranking.ts';

/** The form of the index. An index of another form is made anew by `kcsp parse`. */
export const INDEX_FORMAT = 4;

/** Names of the index's files in a store. `passages` holds them as JSON, a line each. */
export const FILES = { passages: 'passages', index: 'index' } as const;

/**
 * - `words`: the terms in code-unit order, a line each (UTF-8)
 * - `starts`: for each term, and one past the last, where its postings begin in `postings` (Uint32)
 * - `postings`: of each term, by field: how many passages, then of each the distance to the passage before and how often
 * - `placeStarts`, `places`: the same for the places of each term among the words of the field: as many as it is often there,
 *   each by its distance to the one before
 * - `lengths`: of each passage, by field: how many different terms it has (Uint16)
 * - `facets`: of each passage, {@link FACET_NUMBERS} numbers that tell it apart from others without reading it (Uint32)
 * - `lines`: for each passage, and one past the last, where its line begins in the file of passages (Float64)
 */
export const SECTIONS = ['words', 'starts', 'postings', 'placeStarts', 'places', 'lengths', 'facets', 'lines'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Header {
  readonly format: number;
  readonly fields: readonly string[];
  /** How many passages there are. */
  readonly size: number;
  /** What every passage of a document says of its meeting. */
  readonly documents: readonly FromMeeting[];
  /** The mean of each field's lengths. */
  readonly averages: readonly number[];
  /** Offset and length in bytes of each section, from the end of the header. */
  readonly sections: Readonly<Record<Section, readonly [number, number]>>;
}

/** Numbers in a section take the bytes of a machine with little ends; every machine that Node 20 runs on but one has those. */
const ALIGNED = 8;

/** Puts the sections behind a header. */
export function encodeIndex(
  { size, documents, averages }: Pick<Header, 'size' | 'documents' | 'averages'>,
  parts: Readonly<Record<Section, Uint8Array>>,
): Buffer {
  let at = 0;
  const place = (name: Section): readonly [number, number] => {
    const start = at;
    at = aligned(at + parts[name].byteLength);
    return [start, parts[name].byteLength];
  };
  const sections = {
    words: place('words'),
    starts: place('starts'),
    postings: place('postings'),
    placeStarts: place('placeStarts'),
    places: place('places'),
    lengths: place('lengths'),
    facets: place('facets'),
    lines: place('lines'),
  };
  const header: Header = { format: INDEX_FORMAT, fields: FIELDS, size, documents, averages, sections };
  const json = Buffer.from(JSON.stringify(header));
  const base = aligned(4 + json.length);
  const file = Buffer.alloc(base + at);
  file.writeUInt32LE(json.length, 0);
  json.copy(file, 4);
  for (const name of SECTIONS) file.set(parts[name], base + sections[name][0]);
  return file;
}

/** Reads the header, and gives the place of each section. */
export function decodeIndex(file: ByteSource): {
  readonly header: Header;
  readonly placeOf: (name: Section) => readonly [start: number, end: number];
} {
  const length = file.read(0, 4).readUInt32LE(0);
  const header: Header = JSON.parse(file.read(4, 4 + length).toString('utf8'));
  const base = aligned(4 + length);
  const placeOf = (name: Section): readonly [number, number] => {
    const [start, bytes] = header.sections[name];
    return [base + start, base + start + bytes];
  };
  return { header, placeOf };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNED) * ALIGNED;
}
