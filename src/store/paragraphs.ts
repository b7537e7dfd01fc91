// Paragraphs of a record with the limbs inside them.
import type { ParagraphRecord } from '../model/index.ts';

/** All paragraphs in reading order, limbs after the paragraph they belong to. */
export function* flatten(paragraphs: readonly ParagraphRecord[]): Generator<ParagraphRecord> {
  for (const paragraph of paragraphs) {
    yield paragraph;
    yield* flatten(paragraph.children);
  }
}
