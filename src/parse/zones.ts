// Coarse zones of a document: what stands before the business, the business, what stands behind it.
import type { Line } from '../model/index.ts';
import { numberAt } from './numbers.ts';
import { APPENDIX, CLOSING, NEXT_MEETING } from './vocabulary.ts';

/** Index ranges of the lines, half-open: an agenda printed before the minutes, the business, what follows it. */
export interface Zones {
  /** An agenda that is repeated by the minutes below it; empty for none. */
  readonly agenda: readonly [number, number];
  /** First line behind the business. */
  readonly end: number;
}

const MINUTES_TITLE =
  /^(?:(?:DRAFT|UNAPPROVED|UNCONFIRMED)\s+)?(?:MINUTES|NOTES)\b|^(?:Draft )?(?:Minutes|Notes) of (?:the|a|an)\b/;

/** Finds the zones. `signed` tells whether a line was taken for a signature line. */
export function zonesOf(lines: readonly Line[], signed: (index: number) => boolean): Zones {
  return { agenda: agendaBefore(lines), end: endOfBusiness(lines, signed) };
}

/** "AGENDA", a list of short numbered lines, and then the minutes' own title block. */
function agendaBefore(lines: readonly Line[]): readonly [number, number] {
  const limit = Math.min(lines.length, Math.max(60, lines.length >> 1));
  let from = -1;
  let numbered = 0;
  for (let to = 0; to < limit; to++) {
    const text = lines[to]?.view.text ?? '';
    if (from < 0) {
      // of two, the first counts: between it and the minutes stands all that stands behind the second
      if (/^AGENDA$/i.test(text)) [from, numbered] = [to, 0];
      continue;
    }
    if (numbered >= 3 && MINUTES_TITLE.test(text)) return [from, to];
    if (numberAt(text)) numbered++;
    if (text.length > 220) from = -1;
  }
  return [0, 0];
}

function endOfBusiness(lines: readonly Line[], signed: (index: number) => boolean): number {
  for (let index = Math.floor(lines.length * 0.3); index < lines.length; index++) {
    const text = lines[index]?.view.text ?? '';
    if (!APPENDIX.test(text)) continue;
    // the appendix begins where the meeting had closed before it, or has a heading of its own behind a rule of signatures
    const close = lastClose(lines, signed, index);
    if (close !== null) return close;
    if (/^(?:summary|list|schedule) of decisions/i.test(text)) return index;
  }
  const close = lastClose(lines, signed, lines.length);
  return close !== null && lines.slice(close).every((line, offset) => signed(close + offset) || isAfterword(line))
    ? close
    : lines.length;
}

/** The first line behind the close of the meeting, or else behind the first of its signatures, in the 30 lines before `index`. */
function lastClose(lines: readonly Line[], signed: (index: number) => boolean, index: number): number | null {
  let signature: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    if (CLOSING.test(lines[at]?.view.text ?? '')) return at + 1;
    if (signed(at)) signature = at + 1;
  }
  return signature;
}

/** What may stand behind the close without being business: the next date, a name under a signature. */
function isAfterword(line: Line): boolean {
  const text = line.view.text;
  if (line.cell || line.heading > 0 || line.bullet) return false;
  return NEXT_MEETING.test(text) || (text.length < 80 && !/[.;]$/.test(text) && !numberAt(text));
}
