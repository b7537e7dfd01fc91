// Speakers named by a label or heading: "Cllr A • Roads would be repaired.", "Question submitted by Councillor B:".
import type { Item, Paragraph } from '../../model/index.ts';
import type { Mention } from '../../names/mentions.ts';
import { predicateAt } from './predicate.ts';

/** Items whose labelled entries are no reports: lists of people, interests, money. */
const LISTS =
  /\b(?:present|attendance|attendees|apolog|absen|interest|appoint|elect|nominat|representatives?|membership|payments?|accounts|cheques|invoices|dates?|planning|signator|declaration|co-?option|substitut)/i;
const REPORTS =
  /\b(?:reports?|updates?|questions?|forum|public|participation|comments?|councillors?|members?|any\s+other|aob|aocb|round|matters|issues|news|open|outside\s+bodies|representatives|organisations|liaison)\b/i;
const RUN_IN = /^\s*(?:[:•·–—]|-\s|\s-\s)\s*(?:[-•·o]\s*)?(?=\S)/;
/** What may stand before the name: "Reports:", "Memorial Hall – ". */
const PREFIX =
  /^(?:[•·*-]\s*)?(?:\(?\w{1,3}[).]\s+)?(?:[A-Z][\w’'&, ]{2,50}?\s*[:–—-]\s*)?(?:(?:reports?|updates?|questions?|comments?)(?:\s+(?:from|by))?\s*(?:[:–-]\s*)?)?(?:the\s+)?$/i;
/** After a label these open a task or a mere note, not a speech. */
const NO_SPEECH =
  /^(?:to\s|will\s|item\b|none\b|nil\b|n\/a\b|no\s+(?:report|update)|not\s+present|absent|apolog|£|\d|declar|chair|clerk|sent\b|submitted|circulated|(?:a\s+)?written|as\s+circulated|on\s+behalf|for\s|tbc\b|action|proposed|seconded|pecuniary|personal|non-)/i;

/** A first clause with a verb of its own: what follows the label is told, not listed. */
const FINITE =
  /^[^.;!?]{3,140}?\s(?:is|was|are|were|has|had|have|would|should|could|will|can|cannot|do|does|did|needs?|[a-z]{3,}n[’']t|needed|wants?|wanted)\s/i;

/** Whether the mention labels what follows it in the paragraph: a report or a question under the speaker's name. */
export function labelsSpeech(item: Item, paragraph: Paragraph, mention: Mention, at: number): boolean {
  const title = item.title?.text ?? '';
  if (mention.kind !== 'person' || !mention.sure || mention.possessive) return false;
  const text = paragraph.view.text;
  if (!PREFIX.test(text.slice(at, mention.start))) return false;
  const end = Math.max(mention.end, mention.bracket?.end ?? 0);
  const label = RUN_IN.exec(text.slice(end, end + 12));
  if (!label) return false;
  const speech = text.slice(end + label[0].length);
  // "Mr A: asked that" is read as a sentence.
  if (
    (NO_SPEECH.test(speech) && !(/^\d+\s+[a-z]/.test(speech) && FINITE.test(speech))) ||
    predicateAt(text, end + label[0].length, text.length)
  )
    return false;
  const words = speech.split(/\s+/, 8).length;
  if (/[•·]/.test(label[0])) return words >= 8;
  if (listed(title)) return false;
  return REPORTS.test(title)
    ? words >= 2
    : words >= 3 && (/^["“]|\?/.test(speech) || FINITE.test(speech) || /^\s*:/.test(label[0]));
}

function listed(title: string): boolean {
  return LISTS.test(title) && !/\breports?\b/i.test(title);
}

const RAISED =
  /\b(?:raised|asked|made|queried|suggested|points?|comments?|questions?|discussion|concerns?|issues?|views?|observations?|expressed|contributions?|feedback)\b/i;

/** "the unit was cherished locally (CB)": who said so stands at the end of a point. `lead`: the line that opens the list. */
export function attributedTo(text: string, start: number, mention: Mention, lead: string): boolean {
  if (mention.kind !== 'person' || mention.possessive) return false;
  if (!/^[\s).,;]*$/.test(text.slice(mention.end))) return false;
  const told = text.slice(start, mention.start);
  if (/\((?:Cllr\s+)?$/.test(told))
    return RAISED.test(lead) || /\bwere?\s+(?:also\s+)?(?:raised|asked|made|expressed|queried)\b/i.test(told);
  return /\s[–—-]\s+$/.test(told) && told.length > 25 && RAISED.test(lead);
}

/** "Question from the floor (Mr A): who owns the wall?" */
export function asksAsLabel(text: string, start: number, mention: Mention): boolean {
  return (
    mention.kind === 'person' &&
    text[mention.start - 1] === '(' &&
    /^(?:[•*-]\s*)?(?:Q\d*|quer(?:y|ies)|questions?|supplementary)\.?\b[^:?.]{0,40}\($/i.test(
      text.slice(start, mention.start),
    ) &&
    /^\)?\s*\)\s*[:–-]|^\)\s*:/.test(text.slice(mention.end, mention.end + 4))
  );
}

/** "Q. Why had exclusions risen? (RS)": who asked stands in brackets after the question. */
export function asksInBrackets(text: string, mention: Mention): boolean {
  return (
    text[mention.end] === ')' &&
    /\?["”’]?\s*\((?:Cllr\s+)?$/.test(text.slice(Math.max(0, mention.start - 10), mention.start))
  );
}

/** Whether the paragraph is nothing but the name under which the next ones report. */
export function headsSpeech(item: Item, paragraph: Paragraph, mention: Mention, next: Paragraph | undefined): boolean {
  const title = item.title?.text ?? '';
  if (mention.kind !== 'person' || !mention.sure || listed(title) || !REPORTS.test(title)) return false;
  const text = paragraph.view.text;
  if (!PREFIX.test(text.slice(0, mention.start))) return false;
  const end = Math.max(mention.end, mention.bracket?.end ?? 0);
  if (!/^\s*(?:[:.–-]\s*)?$/.test(text.slice(end))) return false;
  const below = paragraph.children[0] ?? (next?.bullet !== null ? next : undefined);
  return below !== undefined && below.view.text.length > 25 && !NO_SPEECH.test(below.view.text);
}

const SUBMITTED =
  /\b(?:questions?|motions?|notice\s+of\s+(?:motion|question)|statement|petition)\s+(?:(?:was|were)\s+)?(?:(?:submitted|asked|put|proposed|tabled|received|posed|presented|raised)\s+)?(?:by|from|in\s+the\s+name\s+of)\s+(?:the\s+)?$/i;

/** Whether a heading names this mention as the one who puts the question or motion. */
export function titleAsks(title: string, mention: Mention): boolean {
  return mention.kind === 'person' && SUBMITTED.test(title.slice(0, mention.start));
}
