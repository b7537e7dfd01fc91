// Where a term stands, in bits: by field, the passages that have it and how often, and its places among their words.
//
// Passages of an item have the same title, and those of a document the same name and day of the meeting; so the lists of those
// fields are of runs: passages side by side that have the term at the same places.
import { type BitReader, type BitWriter, lowBitsFor } from '../../disk/index.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import { listOf } from '../../kernel/lists.ts';
import { isFunctionWord } from '../function-words.ts';
import { FIELDS } from '../ranking.ts';
import { isLabel } from './labels.ts';

/** Whether the list of a field is one of runs, by the number of the field. */
export const IN_RUNS: readonly boolean[] = FIELDS.map((field) => field === 'title' || field === 'meeting');

/** The list of a term in a field. */
export interface RunList {
  /** First passages of runs, going up. A run of a field that has none is one passage. */
  readonly starts: Uint32Array;
  /** Passages of each run; null where all are of one. */
  readonly lengths: Uint32Array | null;
  /** How often the term stands in each passage of the run. */
  readonly times: Uint32Array;
}

/** The same with its places, run after run, going up within each; null where they are not kept. */
export interface PlacedList extends RunList {
  readonly places: Uint32Array | null;
}

/**
 * Whether the places of a term in a field are kept; labels have none. Those of function words in texts are not: they are nearly half of all places,
 * and phrases are told by their other words, but for a look at the few texts that have those.
 */
export function hasPlaces(term: string, field: number): boolean {
  return field === TEXT ? !isFunctionWord(term) : !isLabel(term);
}

const TEXT = FIELDS.indexOf('text');

/** Writes the lists of a term; null for a field in which it does not stand. */
export function writeLists(lists: readonly (PlacedList | null)[], bits: BitWriter): Uint8Array {
  bits.bits(
    lists.reduce((mask, list, field) => mask | (list === null ? 0 : 1 << field), 0),
    FIELDS.length,
  );
  for (const list of lists) if (list !== null) writeList(list, bits);
  return bits.take();
}

function writeList({ starts, lengths, times }: RunList, bits: BitWriter): void {
  const count = starts.length;
  const size = 32 - Math.clz32(count);
  bits.bits(size, 5);
  bits.bits(count & 0xffff, Math.min(size, 16));
  if (size > 16) bits.bits(count >>> 16, size - 16);
  const last = (starts[count - 1] ?? 0) - (lengths === null ? count - 1 : sumOf(lengths, count - 1));
  const low = lowBitsFor(last / count);
  bits.bits(low, 5);
  let next = 0;
  for (let run = 0; run < count; run++) {
    const start = starts[run] ?? 0;
    bits.rice(start - next, low);
    next = start + (lengths === null ? 1 : (lengths[run] ?? 1));
  }
  if (lengths !== null) {
    const lowLength = lowBitsFor(sumOf(lengths, count) / count - 1);
    bits.bits(lowLength, 5);
    for (let run = 0; run < count; run++) bits.rice((lengths[run] ?? 1) - 1, lowLength);
  }
  const once = times.every((often) => often === 1);
  bits.bits(once ? 1 : 0, 1);
  if (!once) for (const often of times) bits.rice(often - 1, 0);
}

/** Whether a term stands in a field, by its lists as they were written. */
export const standsIn = (lists: Uint8Array, field: number): boolean => (((lists[0] ?? 0) >> field) & 1) === 1;

/** Reads the lists of a term, by field. */
export function readLists(bits: BitReader): readonly (RunList | null)[] {
  const mask = bits.bits(FIELDS.length);
  return FIELDS.map((_, field) => ((mask >> field) & 1 ? readList(bits, IN_RUNS[field] ?? false) : null));
}

function readList(bits: BitReader, inRuns: boolean): RunList {
  const begin = bits.at;
  const size = bits.bits(5);
  const count = bits.bits(Math.min(size, 16)) + (size > 16 ? bits.bits(size - 16) * 0x10000 : 0);
  const kernel = kernelFor(count);
  if (kernel !== null) {
    bits.at = begin;
    return listOf(kernel, bits, count, inRuns);
  }
  const starts = bits.rices(count, bits.bits(5));
  const lengths = inRuns ? bits.rices(count, bits.bits(5), 1) : null;
  const times = bits.bits(1) === 1 ? new Uint32Array(count).fill(1) : bits.rices(count, 0, 1);
  return { starts: summed(starts, lengths), lengths, times };
}

/** Distances to where runs begin, as where they begin. */
function summed(starts: Uint32Array, lengths: Uint32Array | null): Uint32Array {
  let next = 0;
  if (lengths === null) {
    for (let run = 0; run < starts.length; run++) {
      next += starts[run] ?? 0;
      starts[run] = next++;
    }
    return starts;
  }
  for (let run = 0; run < starts.length; run++) {
    next += starts[run] ?? 0;
    starts[run] = next;
    next += lengths[run] ?? 0;
  }
  return starts;
}

function sumOf(numbers: Uint32Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += numbers[at] ?? 0;
  return sum;
}
