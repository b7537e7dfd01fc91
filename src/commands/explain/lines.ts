// The reading of each line of a document: where it stands, and what begins on it.
import {
  type Diagnostic,
  type Fact,
  type Item,
  type Lines,
  type Paragraph,
  paragraphsOf,
  type Span,
  type SpeakerFact,
} from '../../model/index.ts';
import type { FactReading, FindingReading, LineReading, Zone } from '../../output/explained/line-reading.ts';
import type { Reading } from '../../record/index.ts';
import { saysOf } from './facts.ts';

/** A line while its reading is put together. */
interface Draft {
  zone: Zone;
  reason: string | null;
  readonly items: Set<string>;
  readonly paragraphs: Set<string>;
  readonly facts: FactReading[];
  readonly findings: FindingReading[];
}

/** Every line of a document, once, in order. */
export function lineReadings(reading: Reading, diagnostics: readonly Diagnostic[]): LineReading[] {
  const { minutes, facts, record } = reading;
  const { source } = minutes;
  const drafts = Array.from({ length: source.lineCount }, fresh);
  const over = (span: Span, mark: (draft: Draft) => void) => {
    const [first, last] = source.lines(span);
    for (const draft of drafts.slice(first - 1, last)) mark(draft);
  };
  const zone = (to: Zone) => (draft: Draft) => {
    draft.zone = to;
  };
  // The later mark wins: what is furniture within an item is furniture, what a paragraph takes is the paragraph's.
  const names = new Map(minutes.items.map((item, index) => [item, shortId(record.items[index]?.id, record.id)]));
  const nameOf = (item: Item): string => names.get(item) ?? '';
  for (const item of minutes.items) {
    over(item.span, (draft) => {
      draft.zone = 'heading';
      draft.items.add(nameOf(item));
    });
  }
  for (const { span, reason } of minutes.furniture) {
    over(span, (draft) => {
      draft.zone = 'furniture';
      draft.reason = reason;
    });
  }
  for (const line of minutes.head) over(line.span, zone('head'));
  for (const line of minutes.tail) over(line.span, zone('tail'));
  for (const item of minutes.items) {
    if (item.title) over(item.title.span(), zone('heading'));
    for (const paragraph of paragraphsOf(item)) {
      const id = `${nameOf(item)}.${paragraph.ref}`;
      const [first, last] = ownLines(paragraph, reading);
      for (const draft of drafts.slice(first - 1, last)) {
        // A page number between two halves of a paragraph stays furniture.
        if (draft.zone === 'furniture' && first !== last) continue;
        draft.zone = 'paragraph';
        draft.paragraphs.add(id);
      }
    }
  }
  for (const fact of facts) {
    const [first] = source.lines(fact.span);
    drafts[first - 1]?.facts.push(factReading(fact, reading, nameOf));
  }
  for (const { code, severity, message, lines } of diagnostics) {
    drafts[lines[0] - 1]?.findings.push({ code, severity, message });
  }
  return drafts.map((draft, index) => finished(draft, index, reading));
}

function fresh(): Draft {
  return { zone: 'unparsed', reason: null, items: new Set(), paragraphs: new Set(), facts: [], findings: [] };
}

/** The item's id without the document's: `239`, `3.0-2`, `u1`. */
function shortId(item: string | undefined, document: string): string {
  return item?.slice(document.length + 1) ?? '';
}

/** The lines of a paragraph's own text, without its limbs. */
function ownLines({ span, view }: Paragraph, { minutes }: Reading): readonly [number, number] {
  const text = view.span();
  return minutes.source.lines({ start: span.start, end: Math.max(span.start, text.end) });
}

function factReading(fact: Fact, reading: Reading, nameOf: (item: Item) => string): FactReading {
  const paragraph = 'paragraph' in fact ? `${nameOf(fact.item)}.${fact.paragraph.ref}` : null;
  const lines = reading.minutes.source.lines(fact.span);
  const meant = fact.kind === 'speaker' && paragraph !== null ? speakerMeant(fact, paragraph, lines, reading) : null;
  return { kind: fact.kind, says: saysOf(fact, meant), by: fact.by, paragraph, lines };
}

/** The name under which the record lists a speaker, where one entry of the item has just this act. */
function speakerMeant(fact: SpeakerFact, paragraph: string, lines: Lines, { record }: Reading): string | null {
  const id = `${record.id}/${paragraph}`;
  const speakers = record.items[fact.item.index]?.speakers ?? [];
  const having = speakers.filter(({ acts }) =>
    acts.some((act) => act.verb === fact.verb && act.paragraph === id && act.lines[0] === lines[0]),
  );
  const [only] = having;
  return only && having.length === 1 ? only.name : null;
}

function finished(draft: Draft, index: number, { minutes }: Reading): LineReading {
  const { text, lineStarts } = minutes.source;
  const line = text
    .slice(lineStarts[index] ?? text.length, lineStarts[index + 1] ?? text.length)
    .replace(/(?<![\r\n])[\r\n]+$/, '');
  const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/.test(line);
  const inItem = !blank && (draft.zone === 'heading' || draft.zone === 'paragraph' || draft.zone === 'furniture');
  return {
    number: index + 1,
    text: line,
    zone: blank ? 'blank' : draft.zone,
    reason: blank || draft.zone !== 'furniture' ? null : draft.reason,
    items: inItem ? [...draft.items] : [],
    paragraphs: blank || draft.zone !== 'paragraph' ? [] : [...draft.paragraphs],
    facts: [...draft.facts].sort((one, other) => one.lines[0] - other.lines[0]),
    findings: draft.findings,
  };
}
