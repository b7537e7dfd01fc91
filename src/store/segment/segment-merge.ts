// Several segments as one: the documents that are still there, in the order of the segments, copied as they are.
import { DictionaryWriter, distances, FileWriter, LineStarts, mergedKeys, numbersIn } from '../../disk/index.ts';
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
  for (const { segment } of inputs) segment.docs.inOrder();
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
  const starts = new LineStarts();
  out.section(name);
  for (const { segment, documents } of inputs) {
    const lines = segment.lines(name);
    for (const [first, end] of runsOf(documents)) {
      out.add(lines.bytes(first, end));
      for (const size of lines.sizes(first, end)) starts.add(size);
    }
  }
  starts.put(out, name);
}

/** Copies the rows of a table. Gives, by input, the new number of each of its rows. */
function copyRows(inputs: readonly MergeInput[], name: StoredTable, out: FileWriter): readonly Uint32Array[] {
  const starts = new LineStarts();
  const first = [0];
  out.section(name);
  const renumbered = inputs.map(({ segment, documents }) => {
    const table = segment.table(name);
    const numbers = new Uint32Array(table.rows).fill(GONE);
    for (const [begin, end] of runsOf(documents)) {
      const [from] = table.range(begin);
      const [, to] = table.range(end - 1);
      for (let row = from; row < to; row++) numbers[row] = starts.count + row - from;
      for (let document = begin; document < end; document++) {
        first.push(starts.count + table.range(document)[1] - from);
      }
      if (from === to) continue;
      out.add(table.lines.bytes(from, to));
      for (const size of table.lines.sizes(from, to)) starts.add(size);
    }
    return numbers;
  });
  starts.put(out, name);
  out.put(`${name}.first`, Uint32Array.from(first));
  return renumbered;
}

/** Documents that are copied at once. */
const TOGETHER = 64;

/** Documents that follow one another, as runs: the first, and the one after the last. */
function* runsOf(documents: readonly number[]): Generator<readonly [first: number, end: number]> {
  let first = 0;
  for (let at = 1; at <= documents.length; at++) {
    const isNext = documents[at] === (documents[at - 1] ?? 0) + 1;
    if (isNext && at - first < TOGETHER) continue;
    yield [documents[first] ?? 0, (documents[at - 1] ?? 0) + 1];
    first = at;
  }
}
