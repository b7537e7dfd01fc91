// A readable text (unwrapped, unmarked, white space folded) that still knows where in the source each character stands.
import type { Span } from './span.ts';

/**
 * A run of view characters with one place in the source. A verbatim run maps character by character; a folded one
 * (several spaces to one, `&amp;` to `&`) stands as a whole for `length` source characters.
 */
interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
  readonly verbatim: boolean;
}

/** A piece of readable text with its map back to the source. Immutable. */
export class View {
  readonly text: string;
  readonly #runs: readonly Run[];

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** A view without text, standing at `offset` of the source. */
  static empty(offset: number): View {
    return new View('', [{ at: 0, source: offset, length: 0, verbatim: true }]);
  }

  /** The views one after another, a single space between two that do not already meet at white space or a soft hyphen. */
  static join(views: readonly View[]): View {
    if (views.length === 1 && views[0]) return views[0];
    const builder = new ViewBuilder();
    for (const view of views) {
      if (builder.length > 0 && view.text.length > 0) builder.space(view.sourceAt(0));
      builder.append(view);
    }
    return builder.build();
  }

  /** Index of the run that holds the view's character `offset`. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The source offset at which the view's character `offset` begins. */
  sourceAt(offset: number): number {
    const run = this.#runs[this.#runAt(offset)];
    if (!run) return 0;
    return run.verbatim ? run.source + Math.min(offset - run.at, run.length) : run.source;
  }

  /** The source span of the view's characters `[start, end)`; the whole view by default. */
  span(start = 0, end = this.text.length): Span {
    const first = this.sourceAt(start);
    if (end <= start) return { start: first, end: first };
    const run = this.#runs[this.#runAt(end - 1)];
    if (!run) return { start: first, end: first };
    return { start: first, end: run.verbatim ? run.source + (end - run.at) : run.source + run.length };
  }

  /** The part `[start, end)` of the view, as a view. */
  slice(start: number, end = this.text.length): View {
    if (start <= 0 && end >= this.text.length) return this;
    if (end <= start) return View.empty(this.sourceAt(start));
    const runs: Run[] = [];
    for (let index = this.#runAt(Math.max(0, start)); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || run.at >= end) break;
      const next = this.#runs[index + 1]?.at ?? this.text.length;
      const from = Math.max(run.at, start);
      const to = Math.min(next, end);
      runs.push(
        run.verbatim
          ? { at: from - start, source: run.source + (from - run.at), length: to - from, verbatim: true }
          : { ...run, at: from - start },
      );
    }
    return new View(this.text.slice(start, end), runs);
  }

  /** The view without white space at its ends. */
  trim(): View {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The runs, for {@link ViewBuilder.append}. */
  get runs(): readonly Run[] {
    return this.#runs;
  }
}

/** Characters that {@link ViewBuilder} looks back at: a hyphen and the letter before it, of one or two code units. */
const TAIL = 3;

/** Builds a {@link View} from pieces of the source, in order. */
export class ViewBuilder {
  #text = '';
  /** The last characters of the text: to look for them in the text itself would copy all of it each time. */
  #tail = '';
  readonly #runs: Run[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Whether the text so far ends in a hyphen that is attached to a word. */
  get endsInHyphen(): boolean {
    return /[\p{L}]-$/u.test(this.#tail);
  }

  #add(text: string): void {
    this.#text += text;
    this.#tail = text.length >= TAIL ? text.slice(-TAIL) : (this.#tail + text).slice(-TAIL);
  }

  /** Takes source characters as they stand, from `source` on. */
  verbatim(text: string, source: number): this {
    if (text.length === 0) return this;
    const last = this.#runs.at(-1);
    const meets = last?.verbatim && last.source + last.length === source && last.at + last.length === this.#text.length;
    if (last && meets) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + text.length };
    else this.#runs.push({ at: this.#text.length, source, length: text.length, verbatim: true });
    this.#add(text);
    return this;
  }

  /** Puts `text` for `length` source characters at `source` (an entity, a folded gap). */
  folded(text: string, source: number, length: number): this {
    if (text.length > 0) this.#runs.push({ at: this.#text.length, source, length, verbatim: false });
    this.#add(text);
    return this;
  }

  /** One space that stands for `length` source characters, unless the text already ends in one (or is empty). */
  space(source: number, length = 0): this {
    if (this.#text.length === 0 || this.#tail.endsWith(' ')) return this;
    return this.folded(' ', source, length);
  }

  /** The text is empty, or ends in a space. */
  get takesNoSpace(): boolean {
    return this.#text.length === 0 || this.#text.endsWith(' ');
  }

  /** Takes a whole view. */
  append(view: View): this {
    const base = this.#text.length;
    for (const run of view.runs) this.#runs.push({ ...run, at: base + run.at });
    this.#add(view.text);
    return this;
  }

  /** The view; trailing spaces are cut. */
  build(): View {
    const text = this.#text.trimEnd();
    return new View(text, this.#runs.length > 0 ? this.#runs : [{ at: 0, source: 0, length: 0, verbatim: true }]);
  }
}
