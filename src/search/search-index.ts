// The index as queries see it: terms, postings and passages over all segments, each read only when it is asked for. Passages and
// documents go by numbers: those of the first segment, then those of the second, and so on.

import { type FromMeeting, rowOf } from '../store/rows.ts';
import { BEGINS } from './find/flags.ts';
import { gatherDocuments, gatherItems } from './find/gather.ts';
import { Segment } from './find/segment.ts';
import { joined, NONE, type Postings, passagesIn } from './postings.ts';
import { FIELDS } from './ranking.ts';
import type { SegmentView, Statistics } from './segment-view.ts';
import { seek } from './sets.ts';
import { mayBeForm, startOfForms, stemOf } from './stems.ts';
import type { Passage } from './types.ts';

export class SearchIndex {
  readonly segments: readonly Segment[];
  /** How many passages and documents live. */
  readonly size: number;
  readonly documents: number;
  /** The mean length of each field, in different terms. */
  readonly averages: readonly number[];
  readonly #known = new Map<number, Passage>();
  readonly #postings = new Map<string, Postings>();
  readonly #families = new Map<string, readonly string[]>();

  /** @throws Failure where another version of the program wrote a segment */
  constructor(segments: readonly SegmentView[], { passages, documents, sums }: Statistics) {
    let [base, firstDocument] = [0, 0];
    this.segments = segments.map((view) => {
      const segment = new Segment(view, base, firstDocument);
      base += segment.passages;
      firstDocument += view.documents;
      return segment;
    });
    this.size = passages;
    this.documents = documents;
    this.averages = sums.map((sum) => (passages === 0 ? 0 : sum / passages));
  }

  passage(number: number): Passage {
    const known = this.#known.get(number);
    if (known) return known;
    const segment = this.segmentOf(number);
    const document = segment.documentOf(number - segment.base);
    const passage: Passage = rowOf(segment.view.meetingOf(document), segment.view.passage(number - segment.base));
    this.#known.set(number, passage);
    return passage;
  }

  /** The segment that a passage is of. */
  segmentOf(passage: number): Segment {
    const segment = this.segments.findLast(({ base }) => base <= passage);
    if (!segment || passage >= segment.base + segment.passages) throw new RangeError(`there is no passage ${passage}`);
    return segment;
  }

  /** The segment that a document is of. */
  segmentWith(document: number): Segment {
    const segment = this.segments.findLast(({ firstDocument }) => firstDocument <= document);
    if (!segment) throw new RangeError(`there is no document ${document}`);
    return segment;
  }

  /** The id of a passage's document. */
  documentIdOf(passage: number): string {
    const segment = this.segmentOf(passage);
    return segment.view.meetingOf(segment.documentOf(passage - segment.base)).document;
  }

  /** The place of a document in the order of all that live. */
  rankOf(document: number): number {
    const { view, firstDocument } = this.segmentWith(document);
    return view.rankOf(document - firstDocument);
  }

  /** What a document says of its meeting. */
  meetingWith(document: number): FromMeeting {
    const { view, firstDocument } = this.segmentWith(document);
    return view.meetingOf(document - firstDocument);
  }

  /** The day of a document's meeting as a number, 20191008; 0 for one without a date. */
  dayOf(document: number): number {
    const segment = this.segmentWith(document);
    return segment.dayOf(document - segment.firstDocument);
  }

  /** Every passage that lives. */
  everything(): Uint32Array {
    const all = new Uint32Array(this.size);
    let at = 0;
    for (const segment of this.segments) {
      const live = segment.live();
      for (let passage = 0; passage < segment.passages; passage++) {
        if (live === null || live[passage] === 1) all[at++] = segment.base + passage;
      }
    }
    return all;
  }

  /** Whether a passage that lives has the term. */
  has(term: string): boolean {
    return this.segments.some((segment) => segment.has(term));
  }

  /** Where a term stands, in passages that live. */
  postingsOf(term: string): Postings {
    const known = this.#postings.get(term);
    if (known) return known;
    const postings = this.postingsOfAny([term]);
    this.#postings.set(term, postings);
    return postings;
  }

  /** Where any of some terms stands, in passages that live: how often a passage has any of them. */
  postingsOfAny(terms: readonly string[]): Postings {
    const perSegment = this.segments.map((segment) =>
      segment.listsOfAny(terms).map((occurs) => segment.numbered(occurs)),
    );
    return FIELDS.map((_, field) => joined(perSegment.map((postings) => postings[field] ?? NONE)));
  }

  /** How common a term is, roughly and without reading where it stands; 0 where it does not stand in a field. */
  roomOf(term: string, field: number): number {
    return this.segments.reduce((sum, segment) => sum + segment.roomOf(term, field), 0);
  }

  /** How many passages have a term. */
  frequencyOf(term: string): number {
    return passagesIn(this.postingsOf(term)).length;
  }

  /** The terms that begin with some letters, in no order; perhaps such that only passages have that are gone. */
  startingWith(start: string): string[] {
    return this.#beginning(start, null);
  }

  /** The terms that are forms of the same word, itself among them where the corpus has it. */
  familyOf(term: string): readonly string[] {
    const known = this.#families.get(term) ?? this.#familyOf(term);
    this.#families.set(term, known);
    return known;
  }

  #familyOf(term: string): readonly string[] {
    const stem = stemOf(term);
    const mayBe = mayBeForm(stem);
    const isForm = (word: string): boolean => mayBe(word) && stemOf(word) === stem;
    const family = this.#beginning(startOfForms(stem), isForm).filter((word) => this.has(word));
    return family.includes(term) || !this.has(term) ? family : [...family, term];
  }

  #beginning(start: string, fits: ((term: string) => boolean) | null): string[] {
    const found = this.segments.map((segment) => segment.startingWith(start, fits));
    return found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())];
  }

  /** The flags of passages that go up, as `find/flags.ts` has them. */
  flagsAt(passages: Uint32Array): Uint32Array {
    return this.#gathered(passages, ({ columns, base }, from, to, into) =>
      columns.flags.gather(passages, from, to, base, into),
    );
  }

  /** For passages that go up: a number that is the same for those of one item that stand side by side among them. */
  itemsAt(passages: Uint32Array): Uint32Array {
    return this.#gathered(passages, ({ columns, base }, from, to, into) => {
      if (columns.flags.isMany(to - from)) gatherItems(columns.flags, { passages, from, to, base }, into);
      else {
        for (let at = from; at < to; at++) {
          // The first passage of an item has a flag; items are short.
          let passage = (passages[at] ?? 0) - base;
          while (passage > 0 && (columns.flags.at(passage) & BEGINS) === 0) passage--;
          into[at] = passage + base;
        }
      }
    });
  }

  /** The lengths of a field of passages that go up. */
  lengthsAt(passages: Uint32Array, field: number): Uint32Array {
    return this.#gathered(passages, ({ columns, base }, from, to, into) =>
      columns.gatherLengths(field, passages, from, to, base, into),
    );
  }

  /** How a passage stands to the others of its paragraph; see `find/within.ts`. */
  withinAt(passage: number): number {
    const { columns, base } = this.segmentOf(passage);
    return columns.within.at(passage - base);
  }

  /** The same of each passage, those that are gone included. */
  within(): Uint8Array {
    const [only, more] = this.segments;
    if (only !== undefined && more === undefined) return only.columns.within.bytes();
    return Buffer.concat(this.segments.map(({ columns }) => columns.within.bytes()));
  }

  /** The numbers of the documents of passages that go up. */
  documentsAt(passages: Uint32Array): Uint32Array {
    return this.#gathered(passages, (segment, from, to, into) => {
      const { base, firstDocument } = segment;
      gatherDocuments(segment.firsts(), firstDocument, { passages, from, to, base }, into);
    });
  }

  #gathered(
    passages: Uint32Array,
    gather: (segment: Segment, from: number, to: number, into: Uint32Array) => void,
  ): Uint32Array {
    const into = new Uint32Array(passages.length);
    let from = 0;
    for (const segment of this.segments) {
      const to = seek(passages, segment.base + segment.passages, from);
      if (to > from) gather(segment, from, to, into);
      from = to;
    }
    return into;
  }
}
