// A segment's part of the index, opened.
import { Dictionary, type Entry } from '../../disk/index.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import type { Occurs } from '../postings.ts';
import type { SegmentView } from '../segment-view.ts';
import { seek } from '../sets.ts';
import { aboutOf, SECTIONS } from './format.ts';
import { SegmentColumns } from './segment-columns.ts';
import { TermLists } from './term-lists.ts';

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
  /** Beginnings of which all entries were met. */
  readonly #allMet: string[] = [];
  #live: Uint8Array | null = null;
  #firsts: Uint32Array | null = null;

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
    const met = this.#met.get(term);
    const entry = met ?? (this.#allMet.some((start) => term.startsWith(start)) ? null : this.terms.find(term));
    const lists = entry === null ? null : new TermLists(entry);
    this.#known.set(term, lists);
    return lists;
  }

  /** The terms that begin with some letters, in order; their lists are then found at once. */
  *startingWith(start: string): Generator<string> {
    for (const entry of this.terms.startingWith(start)) {
      this.#met.set(entry.key, entry);
      yield entry.key;
    }
    this.#allMet.push(start);
  }

  /** Of each document, and one past the last: its first passage. */
  firsts(): Uint32Array {
    this.#firsts ??= this.columns.firsts.all();
    return this.#firsts;
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
