// Where one term stands in a segment, read as far as it is looked at.
import { BitReader, type Entry } from '../../disk/index.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import { NONE, type Occurs } from '../postings.ts';
import { FIELDS } from '../ranking.ts';
import { PARTS } from './format.ts';
import { hasPlaces, type RunList, readLists } from './lists.ts';
import { PlaceReader } from './places.ts';

export class TermLists {
  readonly #entry: Entry;
  readonly #lists: readonly (RunList | null)[];
  readonly #occurs: (Occurs | undefined)[] = FIELDS.map(() => undefined);
  #places: readonly (PlaceReader | null)[] | null = null;

  constructor(entry: Entry) {
    this.#entry = entry;
    // What so many bytes need to be read as numbers, they can be read by.
    kernelFor(entry.size(PARTS.postings));
    this.#lists = readLists(new BitReader(entry.part(PARTS.postings)));
  }

  /** The passages of the segment that have the term in a field. */
  occurs(field: number): Occurs {
    const known = this.#occurs[field];
    if (known) return known;
    const list = this.#lists[field];
    const occurs = list ? expanded(list) : NONE;
    this.#occurs[field] = occurs;
    return occurs;
  }

  /** The places of the term in a field; null where it does not stand in it, or they are not kept. */
  places(field: number): PlaceReader | null {
    if (this.#places === null) {
      const bits = new BitReader(this.#entry.part(PARTS.places));
      this.#places = this.#lists.map((list, field) =>
        list === null || !hasPlaces(this.#entry.key, field) ? null : new PlaceReader(list, bits),
      );
    }
    return this.#places[field] ?? null;
  }
}

/** Runs as the passages that they are of. */
function expanded({ starts, lengths, times }: RunList): Occurs {
  if (lengths === null) return { passages: starts, times };
  let count = 0;
  for (let run = 0; run < lengths.length; run++) count += lengths[run] ?? 0;
  const passages = new Uint32Array(count);
  const each = new Uint32Array(count);
  let at = 0;
  for (let run = 0; run < starts.length; run++) {
    const often = times[run] ?? 0;
    let passage = starts[run] ?? 0;
    for (const end = passage + (lengths[run] ?? 0); passage < end; passage++) {
      passages[at] = passage;
      each[at++] = often;
    }
  }
  return { passages, times: each };
}
