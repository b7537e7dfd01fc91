// The segments of a store in the making: which documents each holds and which of those are still there; new ones, and several as one.
import path from 'node:path';
import type { SegmentEntry } from '../manifest.ts';
import { DOCS, FIND } from '../segment/names.ts';
import type { Segment } from '../segment/segment.ts';
import { mergeSegments } from '../segment/segment-merge.ts';
import type { IndexInput, IndexPart } from './parts.ts';

/** A segment, and the documents in it that are still there, by their numbers. */
export interface Held {
  readonly entry: SegmentEntry;
  readonly open: () => Segment;
  readonly live: Set<number>;
}

/** Beside the largest segment so many others may stand before they are merged. */
const MOST = 4;
/** Of the largest segment: how much of it may be gone, and how many documents the others may have, before all are merged. */
const STALE = 0.25;
const SMALL = 0.1;
/** Where so large a part of all documents was read just now, all become one: each question asks every segment, and reading takes far longer than copying. */
const MOSTLY_READ = 0.3;

/**
 * Which segments are to be one, by their places; empty for none. Those of which nothing is there are left out by the caller.
 *
 * @param read how many documents were read just now
 */
export function toMerge(segments: readonly Held[], read: number): readonly number[] {
  const sizes = segments.map(({ live }) => live.size);
  const largest = sizes.indexOf(Math.max(...sizes));
  const base = segments[largest];
  if (!base) return [];
  const others = [...segments.keys()].filter((at) => at !== largest);
  const all = [...segments.keys()];
  const documents = sizes.reduce((sum, size) => sum + size, 0);
  if (others.length > 0 && read > MOSTLY_READ * documents) return all;
  if (base.entry.documents > 1 && base.live.size < (1 - STALE) * base.entry.documents) return all;
  if (others.length <= MOST) return [];
  const small = others.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
  return small > SMALL * base.live.size ? all : others;
}

/** Writes segments as one. */
export function merged(segments: readonly Held[], folder: string, name: string, index: IndexPart): SegmentEntry {
  const inputs = segments.map(({ open, live }) => ({
    segment: open(),
    documents: [...live].sort((one, other) => one - other),
  }));
  const docs = mergeSegments(inputs, path.join(folder, `${name}${DOCS.extension}`));
  const find = index.merge(segments.map(indexInput), path.join(folder, `${name}${FIND.extension}`));
  return { name, documents: inputs.reduce((sum, { documents }) => sum + documents.length, 0), gone: 0, docs, find };
}

/** The part of a segment that the search index has. */
export function indexInput({ open, live }: Held): IndexInput {
  return { file: open().find, isLive: (document) => live.has(document) };
}
