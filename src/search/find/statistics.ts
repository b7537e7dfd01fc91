// What a segment adds to the statistics of the whole.
import type { FileReader } from '../../disk/index.ts';
import type { Statistics } from '../segment-view.ts';

/** Counts the documents of a segment that live, their passages, and the lengths of their fields. */
export function statisticsOf(_file: FileReader, _isLive: (document: number) => boolean): Statistics {
  throw new Error('not yet');
}
