// Several segments as one: the documents that are still there, in the order of the segments, copied as they are.
import { DictionaryWriter, distances, FileWriter, mergedKeys, numbersIn, startsOf } from '../../disk/index.ts';
import { STORED_TABLES, type StoredTable } from '../tables/table.ts';
import { DOCS, type InLines, LINES } from './names.ts';
import type { Segment } from './segment.ts';

/** A segment, and which of its documents go into the new one, in order. */
export interface MergeInput {
  readonly segment: Segment;
  readonly documents: readonly number[];
}

/**
 * Writes the records and rows of segments as one segment.
 *
 * @param file the absolute path of a file that is not there yet
 * @returns its bytes on disk
 */
export function mergeSegments(inputs: readonly MergeInput[], file: string): number {
  const out = new FileWriter(file);
  try {
    for (const name of LINES) copyLines(inputs, name, out);
    const renumber = new Map<string, readonly Uint32Array[]>(
      STORED_TABLES.map((table) => [table, copyRows(inputs, table, out)]),
    );
    const keys = new DictionaryWriter(out, 'keys');
    for (const { key, bytes, entries } of mergedKeys(inputs.map(({ segment }) => segment.keys))) {
      const numbers = renumber.get(key.slice(0, key.indexOf(' ')));
      const rows = entries.flatMap(({ input, entry }) =>
        [...numbersIn(entry.part(0))].flatMap((row) => {
          const now = numbers?.[input]?.[row] ?? GONE;
          return now === GONE ? [] : [now];
        }),
      );
      if (rows.length > 0) keys.add(bytes, [distances(rows)]);
    }
    keys.end();
    const documents = inputs.reduce((sum, input) => sum + input.documents.length, 0);
    return out.end(DOCS.kind, DOCS.version, { documents });
  } catch (error) {
    out.close();
    throw error;
  }
}

const GONE = 0xffffffff;

function copyLines(inputs: readonly MergeInput[], name: InLines, out: FileWriter): void {
  const starts = [0];
  let length = 0;
  out.section(name);
  for (const { segment, documents } of inputs) {
    for (const document of documents) {
      const bytes = segment.lines(name).bytes(document);
      out.add(bytes);
      length += bytes.length;
      starts.push(length);
    }
  }
  out.put(startsOf(name), Float64Array.from(starts));
}

/** Copies the rows of a table. Gives, by input, the new number of each of its rows. */
function copyRows(inputs: readonly MergeInput[], name: StoredTable, out: FileWriter): readonly Uint32Array[] {
  const starts = [0];
  const first = [0];
  let length = 0;
  out.section(name);
  const renumbered = inputs.map(({ segment, documents }) => {
    const table = segment.table(name);
    const numbers = new Uint32Array(table.rows).fill(GONE);
    for (const document of documents) {
      const [start, end] = table.range(document);
      out.add(table.lines.bytes(start, end));
      for (let row = start; row < end; row++) {
        numbers[row] = starts.length - 1;
        length += table.lines.size(row);
        starts.push(length);
      }
      first.push(starts.length - 1);
    }
    return numbers;
  });
  out.put(startsOf(name), Float64Array.from(starts));
  out.put(`${name}.first`, Uint32Array.from(first));
  return renumbered;
}
