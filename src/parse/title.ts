// Where the title of an item ends: at the end of its line, at a reference, or where the text runs on behind it.

import type { Paper, View } from '../model/index.ts';
import { matches } from '../model/matches.ts';
import { wordCount } from './weight.ts';

/** A title cut out of a heading. */
export interface Title {
  readonly view: View;
  readonly reference: string | null;
  readonly papers: readonly Paper[];
  /** Offset in the view it was cut from at which the item's text runs on; -1 where nothing does. */
  readonly bodyAt: number;
}

const REFERENCE =
  /(?:(?<!\s)\s+)?\(\s*(?:Agenda )?Items?\s*(?:(?:No\.?)\s*)?([A-Z]{0,2}\s?\d{0,3}[a-z]?(?:\.\d+)?)(?:(?<!\s)\s+)?(?:\)\s*)?\.?$/i;
/** "pdf icon PDF 54 KB", "PDF 6 MB", "(pdf icon) PDF 108 KB/2". */
const PAPER =
  /(?:(?<!\s)\s+)?(?:\(?(?:pdf|doc|docx|word|excel|xls) icon\)?\s*)?\b(PDF|DOCX?|XLSX?|PPTX?)\s+(\d+(?:\.\d+)?)\s*([KM]B)(?:\/\d+)?/gi;
const ICON = /(?:(?<!\s)\s+)?\(?(?:pdf|doc|docx|word|excel) icon\)?\s*$/i;

/** Verbs by which a run-in text gives itself away soon after its first word. */
const FINITE =
  /\b(?:was|were|is|are|had|has|have|will|would|could|should|may|might|can|did|does|do|read|noted|agreed|reported|advised|stated|said|gave|wished|received|resolved|presented|asked|raised|declared|felt|confirmed|welcomed|thanked|informed|explained|proposed|opened|closed|approved|accepted|considered|discussed|provided|introduced|outlined|updated|attended|apologised|sent|made|took|went|shared|circulated|requested|suggested|signed|held|met|begs|[a-z]{3,}ed)\b/;
const OPENER =
  /(?:^|[\s.:–-])((?:The|A|An|It|There|This|These|Those|All|No|None|Nothing|Members|Councillors|Residents|Following|After|As|Both|Each|Three|Two|Four|Five|Six|Several|Apologies|Mr|Mrs|Ms|Miss|Dr|Cllr|Cllrs|Councillor|Clerk|Chair|Chairman|He|She|They|We|Our|In|On|At|Copies|Noted|Agreed|Resolved|RESOLVED|Approved|Circulated|Received|Details|Reports?)\b)/g;

/**
 * Cuts the title out of what follows an item's number.
 * @param view the heading's text without its number
 * @param boldTo offset up to which it is bold, 0 for none
 * @param colon whether this document's headings end in a colon before their text
 */
export function titleOf(view: View, boldTo: number, colon: boolean): Title {
  const text = view.text;
  let end = text.length;
  let bodyAt = -1;
  const body =
    boldTo > 2 && boldTo < text.length - 2 && !PAPER.test(text.slice(boldTo)) ? boldTo : bodyOffset(text, colon);
  PAPER.lastIndex = 0;
  if (body >= 0) {
    end = body;
    bodyAt = body;
  }
  const papers: Paper[] = [];
  const head = text.slice(0, end);
  const linked = /PDF|DOC|XLS|PPT|icon/i.test(head);
  let cut = end;
  for (const match of linked ? matches(head, PAPER) : []) {
    papers.push({ format: (match[1] ?? '').toLowerCase(), size: `${match[2]} ${(match[3] ?? '').toUpperCase()}` });
    cut = Math.min(cut, match.index);
  }
  let rest = linked ? head.slice(0, cut).replace(ICON, '') : head;
  const reference = rest.includes('(') ? REFERENCE.exec(rest) : null;
  if (reference) rest = rest.slice(0, reference.index);
  const stop = endOfWords(rest);
  if (!/^\s*\.{3}/.test(rest.slice(stop))) rest = rest.slice(0, stop);
  const number = reference?.[1]?.replace(/\s+/g, '') ?? '';
  return {
    view: view.slice(0, rest.length).trim(),
    reference: number === '' ? null : number.toUpperCase(),
    papers,
    bodyAt,
  };
}

/** Where the white space and stops at the end of a title begin. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s:.;,–—-]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The reference of a line that holds nothing else: "(Item A3)", "(Item )". Undefined where the line is no such line. */
export function referenceLine(text: string): string | null | undefined {
  const match = /^\(?\s*(?:Agenda )?Item\s*(?:(?:No\.?)\s*)?([A-Z]{0,2}\s?\d{0,3}[a-z]?)(?:(?<!\s)\s+)?\)\.?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const number = (match[1] ?? '').replace(/\s+/g, '');
  return number === '' ? null : number.toUpperCase();
}

/** Papers named on a line of their own. */
export function papersOf(text: string): Paper[] {
  return [...matches(text, PAPER)].map((match) => ({
    format: (match[1] ?? '').toLowerCase(),
    size: `${match[2]} ${(match[3] ?? '').toUpperCase()}`,
  }));
}

/** Where a text that runs on behind its title begins; -1 where the whole is title. */
function bodyOffset(text: string, colon: boolean): number {
  if (!/[a-z]{2}/.test(text) && text.length < 120) return -1;
  const caps = capitalsEnd(text);
  if (caps > 0) return caps;
  const at = colonEnd(text, colon);
  if (at > 0) return at;
  const stop = /^(.{3,90}?[a-z\d)”’"])\.\s+(?=[A-Z“"])/.exec(text);
  if (stop?.[1] && !FINITE.test(stop[1].replace(/^To \w+/i, '')) && !/\b(?:Mr|Mrs|Ms|Dr|Cllr|No|St|Rev)$/.test(stop[1]))
    return stop[0].length;
  if (text.length > 40 && /[.!?]["”’)]?\s*$|[.]\s+[A-Z]/.test(text)) return openerOffset(text);
  return -1;
}

/** "PUBLIC FORUM The new streetlamp …": the end of a run of capitals with text behind it. */
function capitalsEnd(text: string): number {
  const run = /^(?:(?:[A-Z][A-Z’'&/.,()–—-]*|&|\d[\d/.:-]*(?:ST|ND|RD|TH)?|[–—-])[\s:.,]+)+/.exec(text);
  if (!run || run[0].length >= text.length) return -1;
  const words = run[0].trim().split(/\s+/);
  const letters = run[0].replace(/[^A-Z]/g, '').length;
  if (letters < 4 || (words.length === 1 && letters < 5)) return -1;
  let end = run[0].length;
  // the last capital of the run may open the text: "PLAYGROUND A new swing"
  if (/\sA\s$/.test(run[0]) && !/[:.]\s*A\s$/.test(run[0])) end -= 2;
  const rest = text.slice(end);
  if (/^\((?:[a-z]|Item)/.test(rest)) {
    const close = rest.indexOf(')') + 1;
    return close > 0 && close < rest.length && /^\s+\S/.test(rest.slice(close)) ? end + close + 1 : -1;
  }
  if (/^\(?(?:[a-d]|i{1,3})[.)]\s/.test(rest)) return end;
  if (/^[a-z]/.test(rest)) return openerOffset(text);
  // one word in capitals may only be an acronym that opens a title
  if (words.length === 1 && !/[:.]\s*$/.test(run[0]) && !/[.!?]["”’)]?$/.test(rest)) return -1;
  if (!FINITE.test(rest) && rest.length < 30 && !/[.:]\s*$/.test(run[0]) && !/[.!?]$/.test(rest)) return -1;
  return end;
}

/** "Police Report: Attached." */
function colonEnd(text: string, colon: boolean): number {
  const match = /^([^:.;?!]{2,80}?)\s*:\s*(?:[-–—]\s*)?(?=\S)/.exec(text);
  if (!match?.[1]) return -1;
  const rest = text.slice(match[0].length);
  if (wordCount(match[1]) > 12 || /\d$/.test(match[1])) return -1;
  const sentence = /[.!?]["”’)]*\s*$/.test(rest) || rest.length > 120;
  return colon || (sentence && rest.length > 15 && (FINITE.test(rest) || rest.length > 120)) ? match[0].length : -1;
}

/** "To Approve Costs for the Field The Council had received …": a sentence's opening words, with their verb not far behind. */
function openerOffset(text: string): number {
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    OPENER.lastIndex = at + 1;
    if (at < 5) continue;
    const before = text.slice(0, at).trimEnd();
    const clause = text.slice(at, at + 110).split(/(?<=[.;])\s/)[0] ?? '';
    if (/\b(?:of|the|for|to|and|in|on|by|from|with|at|via|a|an)$/i.test(before)) continue;
    const verb = FINITE.exec(clause.slice((match[1] ?? '').length));
    if (verb && verb.index < 75) return at;
    if (
      /^(?:None|Nothing|Noted|Agreed|Approved|Resolved|RESOLVED|Received|Circulated)\b/.test(clause) &&
      /[.!]["”’)]?\s*$/.test(clause)
    )
      return at;
  }
  return -1;
}
