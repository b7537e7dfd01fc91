// Headings in the order of their places, with quick answers to what stands above and below.
import type { Heading } from './headings.ts';

/** A place in a document: a line, and an offset in it. */
type Place = Pick<Heading, 'line' | 'at'>;

/** Orders headings by their places. */
export function inOrder(a: Place, b: Place): number {
  return a.line - b.line || a.at - b.at;
}

/** An ordered list of headings. Immutable: adding gives a new list. */
export class HeadingList {
  readonly all: readonly Heading[];

  constructor(headings: readonly Heading[]) {
    this.all = [...headings].sort(inOrder);
  }

  /** Index of the first heading that does not stand before `place`. */
  #indexOf(place: Place): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = this.all[middle];
      if (heading && inOrder(heading, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last heading before a place. */
  above(place: Place): Heading | undefined {
    return this.all[this.#indexOf(place) - 1];
  }

  /** The first heading behind a line. */
  below(line: number): Heading | undefined {
    return this.all[this.#indexOf({ line: line + 1, at: 0 })];
  }

  /** Whether a heading's lines are free: none of the list stands there, or only one at another offset of the same line. */
  isFree(heading: Heading): boolean {
    const at = this.#indexOf({ line: heading.line, at: 0 });
    for (let index = Math.max(0, at - 1); index < this.all.length; index++) {
      const other = this.all[index];
      if (!other || other.line > heading.last) break;
      if (heading.line <= other.last && (other.at === heading.at || heading.number === null)) return false;
    }
    return true;
  }

  /** The list with those of `additions` whose lines are free. */
  with(additions: readonly Heading[]): HeadingList {
    const free = additions.filter((heading) => this.isFree(heading));
    return free.length === 0 ? this : new HeadingList([...this.all, ...free]);
  }
}
