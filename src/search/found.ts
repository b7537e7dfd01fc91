// What a question found, counted and in order, of however many passages: only those that are shown are looked at one by one.
import type { Asked } from './asked.ts';
import { bestOf } from './best.ts';
import { type Collapsed, type Columns, collapsed, standsFor } from './collapse.ts';
import { dayNumber } from './day-words.ts';
import { bitsOf } from './find/flags.ts';
import { neighbourScores, weightsOf } from './rank.ts';
import { LOOKED_AT } from './ranking.ts';
import { ArrayScores, times, wordScores } from './scores.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage that is shown: its number, its score, what its words add side by side, and whom it stands for. */
export interface Shown {
  readonly number: number;
  readonly score: number;
  readonly beside: number;
  readonly also: readonly number[];
}

export class Found {
  readonly #index: SearchIndex;
  readonly #columns: Columns;
  readonly #collapsed: Collapsed;
  /** What words side by side add, by the place of a passage. */
  readonly #beside: ReadonlyMap<number, number>;

  /** @param index the index that was asked */
  constructor(asked: Asked, index: SearchIndex) {
    const { plan, evaluation } = asked;
    const passages = evaluation.found;
    const leaves = new ArrayScores(index, plan.leaves, passages);
    const words = wordScores(evaluation.scoring, leaves, evaluation.matcher);
    const flags = index.flagsAt(passages);
    const weights = weightsOf(passages, flags, plan, index);
    const scores = times(words, weights);
    this.#index = index;
    this.#columns = {
      ...{ passages, scores, flags, fields: leaves.fields },
      documents: index.documentsAt(passages),
      items: index.itemsAt(passages),
    };
    this.#beside = plan.neighbours.length === 0 ? new Map() : this.#besides(asked);
    for (const [at, beside] of this.#beside) scores[at] = ((words[at] ?? 0) + beside) * (weights[at] ?? 1);
    this.#collapsed = collapsed(this.#columns, index);
  }

  /** All passages that fit, those that say what another says left out; and the meetings they stand in. */
  get total(): number {
    return this.#collapsed.total;
  }

  get meetings(): number {
    return this.#collapsed.meetings;
  }

  /** The best, or the newest. Of equals the newest first, then in the order of reading. */
  best(sort: 'relevance' | 'date', limit: number): readonly Shown[] {
    const { shown } = this.#collapsed;
    const { scores } = this.#columns;
    const places =
      sort === 'relevance'
        ? bestOf(limit, scores, shown, this.#before)
        : bestOf(limit, this.#days(), shown, (one, other) => {
            const [left, right] = [scores[one] ?? 0, scores[other] ?? 0];
            return left > right || (left === right && this.#isEarlier(one, other));
          });
    return places.map((at) => ({
      number: this.#columns.passages[at] ?? 0,
      score: scores[at] ?? 0,
      beside: this.#beside.get(at) ?? 0,
      also: standsFor(at, this.#columns, this.#collapsed),
    }));
  }

  /** All that are shown, by number. */
  all(): Uint32Array {
    return this.#columns.passages.filter((_, at) => this.#collapsed.shown[at] === 1);
  }

  /** The documents of all that are shown, by number, each once. */
  documents(): readonly number[] {
    return [...new Set(this.#columns.documents.filter((_, at) => this.#collapsed.shown[at] === 1))];
  }

  /** Whether a decision is among those that are shown. */
  hasDecision(): boolean {
    return this.#columns.flags.some((flags, at) => this.#collapsed.shown[at] === 1 && (flags & DECISION) !== 0);
  }

  /** What words side by side add to the best passages. */
  #besides({ plan }: Asked): ReadonlyMap<number, number> {
    const { passages, scores } = this.#columns;
    const top = bestOf(LOOKED_AT, scores, null, this.#before).sort((left, right) => left - right);
    const leaves = new ArrayScores(
      this.#index,
      plan.leaves,
      Uint32Array.from(top, (at) => passages[at] ?? 0),
    );
    const besides = neighbourScores(plan, leaves, this.#index);
    return new Map(top.flatMap((at, place): [number, number][] => (besides[place] ? [[at, besides[place] ?? 0]] : [])));
  }

  readonly #before = (one: number, other: number): boolean => {
    const { documents } = this.#columns;
    const [left, right] = [documents[one] ?? 0, documents[other] ?? 0];
    if (left === right) return one < other;
    return this.#index.rankOf(left) > this.#index.rankOf(right);
  };

  #isEarlier(one: number, other: number): boolean {
    const { documents } = this.#columns;
    const [left, right] = [documents[one] ?? 0, documents[other] ?? 0];
    if (left === right) return one < other;
    return this.#index.rankOf(left) < this.#index.rankOf(right);
  }

  /** Of each passage the day of its meeting as a number; for an undated meeting what is known of its day. */
  #days(): Float64Array {
    const { documents } = this.#columns;
    const days = new Float64Array(documents.length);
    let known = -1;
    let day = 0;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      if (document !== known) day = this.#dayOf(document);
      known = document;
      days[at] = day;
    }
    return days;
  }

  #dayOf(document: number): number {
    const day = this.#index.dayOf(document);
    if (day > 0) return day;
    const { dateBounds } = this.#index.meetingWith(document);
    return dayNumber(dateBounds?.after ?? dateBounds?.before ?? null);
  }
}

const DECISION = bitsOf(['resolution']);
