// A segment's part of the index, opened.
import { Dictionary, type Entry } from '../../disk/index.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import * as byKernel from '../../kernel/terms.ts';
import { NONE, type Occurs, together } from '../postings.ts';
import { FIELDS } from '../ranking.ts';
import type { SegmentView } from '../segment-view.ts';
import { seek } from '../sets.ts';
import { aboutOf, PARTS, SECTIONS } from './format.ts';
import { IN_RUNS, standsIn } from './lists.ts';
import { SegmentColumns } from './segment-columns.ts';
import { TermLists } from './term-lists.ts';

/** When so many days of meetings are asked for, all are read. */
const MANY_DAYS = 64;

export class Segment {
  readonly view: SegmentView;
  /** The numbers that its first passage and its first document have in the whole index. */
  readonly base: number;
  readonly firstDocument: number;
  /** Passages, those of documents that are gone included. */
  readonly passages: number;
  readonly columns: SegmentColumns;
  readonly terms: Dictionary;
  readonly #known = new Map<string, TermLists | null>();
  /** Entries that were met, and may be asked for next. */
  readonly #met = new Map<string, Entry>();
  /** The last beginning of which all entries were met. */
  #allMet: string | null = null;
  #live: Uint8Array | null = null;
  #firsts: Uint32Array | null = null;
  #days: Uint32Array | null = null;
  #daysAsked = 0;

  constructor(view: SegmentView, base: number, firstDocument: number) {
    this.view = view;
    this.base = base;
    this.firstDocument = firstDocument;
    this.passages = aboutOf(view.search).passages;
    this.columns = new SegmentColumns(view.search);
    this.terms = new Dictionary((name) => view.search.section(name), SECTIONS.terms, 2);
  }

  /** Where a term stands; null where it stands nowhere. */
  lists(term: string): TermLists | null {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const entry = this.#entryOf(term);
    const lists = entry === null ? null : new TermLists(entry);
    this.#known.set(term, lists);
    return lists;
  }

  /** Whether a passage that lives has a term; its lists are only read where some passages do not. */
  has(term: string): boolean {
    if (this.view.gone === 0) return this.#entryOf(term) !== null;
    const lists = this.lists(term);
    return lists !== null && FIELDS.some((_, field) => this.numbered(lists.occurs(field)).passages.length > 0);
  }

  /** How many bytes say where a term stands, which is how common it is, roughly; 0 where it does not stand in a field. */
  roomOf(term: string, field: number): number {
    const entry = this.#entryOf(term);
    return entry !== null && standsIn(entry.part(PARTS.postings), field) ? entry.size(PARTS.postings) : 0;
  }

  /** Where any of some terms stands, by field: how often a passage has any of them. */
  listsOfAny(terms: readonly string[]): readonly Occurs[] {
    const entries = terms.flatMap((term) => this.#entryOf(term) ?? []);
    const size = entries.reduce((sum, entry) => sum + entry.size(PARTS.postings), 0);
    const kernel = terms.length > 1 ? kernelFor(size) : null;
    if (kernel !== null) {
      const bits = entries.map((entry) => entry.part(PARTS.postings));
      const lists = byKernel.listsOf(kernel, { terms: bits, passages: this.passages, inRuns: IN_RUNS });
      return lists.map((list) => list ?? NONE);
    }
    const lists = terms.flatMap((term) => this.lists(term) ?? []);
    return FIELDS.map((_, field) =>
      together(
        lists.map((list) => list.occurs(field)),
        false,
      ),
    );
  }

  #entryOf(term: string): Entry | null {
    const met = this.#met.get(term);
    if (met !== undefined) return met;
    if (this.#allMet !== null && term.startsWith(this.#allMet)) return null;
    const found = this.terms.find(term);
    if (found !== null) this.#met.set(term, found);
    return found;
  }

  /** The terms that begin with some letters and fit, in order; their lists are then found at once. */
  startingWith(start: string, fits: ((term: string) => boolean) | null): string[] {
    const found: string[] = [];
    for (const entry of this.terms.startingWith(start)) {
      if (fits !== null && !fits(entry.key)) continue;
      this.#met.set(entry.key, entry);
      found.push(entry.key);
    }
    if (fits === null) this.#allMet = start;
    return found;
  }

  /** Of each document, and one past the last: its first passage. */
  firsts(): Uint32Array {
    this.#firsts ??= this.columns.firsts.all();
    return this.#firsts;
  }

  /** The day of a document's meeting as a number; 0 for one without a date. */
  dayOf(document: number): number {
    // Whoever asks it of some asks it of very many, or else of those that are shown.
    if (++this.#daysAsked === MANY_DAYS) this.#days = this.columns.days.all();
    return this.#days === null ? this.columns.days.at(document) : (this.#days[document] ?? 0);
  }

  /** The document of a passage. */
  documentOf(passage: number): number {
    return seek(this.firsts(), passage + 1, 0) - 1;
  }

  /** By passage, whether its document lives; null where all do. */
  live(): Uint8Array | null {
    const { view } = this;
    if (view.gone === 0) return null;
    if (this.#live === null) {
      const firsts = this.firsts();
      this.#live = new Uint8Array(this.passages);
      for (let document = 0; document < view.documents; document++) {
        if (view.rankOf(document) >= 0) this.#live.fill(1, firsts[document] ?? 0, firsts[document + 1] ?? 0);
      }
    }
    return this.#live;
  }

  /** Passages of the segment under their numbers in the whole index, without those that are gone. */
  numbered({ passages, times }: Occurs): Occurs {
    const live = this.live();
    if (live === null && this.base === 0) return { passages, times };
    const kernel = kernelFor(passages.length);
    if (kernel !== null) return kernel.numbered({ passages, times }, live, this.base);
    const numbers = new Uint32Array(passages.length);
    const counts = new Uint32Array(passages.length);
    let kept = 0;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] ?? 0;
      if (live !== null && live[passage] === 0) continue;
      numbers[kept] = passage + this.base;
      counts[kept++] = times[at] ?? 0;
    }
    return { passages: numbers.subarray(0, kept), times: counts.subarray(0, kept) };
  }
}
