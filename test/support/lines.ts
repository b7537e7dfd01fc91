// Logical lines from a text written in a test, as the parser gives them for the head of a document.
import type { Line } from '../../src/model/index.ts';
import { linesOf } from '../../src/parse/lines.ts';
import { sourceOf } from './documents.ts';

/** The logical lines of a text. */
export function linesIn(text: string): readonly Line[] {
  return linesOf(sourceOf(text)).lines;
}
