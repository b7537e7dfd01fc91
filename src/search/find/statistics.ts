// What a segment adds to the statistics of the whole.
import { Column32, type FileReader } from '../../disk/index.ts';
import { FIELDS } from '../ranking.ts';
import type { Statistics } from '../segment-view.ts';
import { aboutOf, SECTIONS } from './format.ts';

/** Counts the documents of a segment that live, their passages, and the lengths of their fields. */
export function statisticsOf(file: FileReader, isLive: (document: number) => boolean): Statistics {
  const about = aboutOf(file);
  const firsts = new Column32(file.section(SECTIONS.firsts)).all();
  const lengths = new Column32(file.section(SECTIONS.sums)).all();
  const sums = FIELDS.map(() => 0);
  let [passages, documents] = [0, 0];
  for (let document = 0; document < about.documents; document++) {
    if (!isLive(document)) continue;
    documents++;
    passages += (firsts[document + 1] ?? 0) - (firsts[document] ?? 0);
    for (let field = 0; field < FIELDS.length; field++) {
      sums[field] = (sums[field] ?? 0) + (lengths[document * FIELDS.length + field] ?? 0);
    }
  }
  return { passages, documents, sums };
}
