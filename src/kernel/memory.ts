// The memory of the kernel: filled from its beginning on for each call, and read before the next. Whatever is put into it must be there
// already: to read it from disk is a call of the kernel too.

/** A place in the memory, in bytes. */
export type Place = number;

type Call = (...numbers: number[]) => number;

/** What the WebAssembly gives; `kernel/` says what each call takes. */
export type Exports = { readonly memory: Growing } & {
  readonly [name in
    | ('list' | 'begin' | 'places' | 'phrase' | 'near' | 'addTerm' | 'collapse' | 'pages')
    | ('union' | 'intersection' | 'difference' | 'accumulate' | 'compact' | 'numbered')
    | (
        | 'gather8'
        | 'gather16'
        | 'has'
        | 'documents'
        | 'items'
        | 'score'
        | 'plus'
        | 'multiply'
        | 'seen'
        | 'weights'
        | 'best'
      )]: Call;
};

interface Growing {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Bytes of a page of it. */
const PAGE = 1 << 16;
/** The beginning is left free, so that no place is 0, which says that there is nothing. */
const FIRST = 64;

export class Memory {
  readonly #memory: Growing;
  /** Where the next free byte is. */
  at: Place = FIRST;

  constructor(memory: Growing) {
    this.#memory = memory;
  }

  /** Makes all from a place on free. */
  clear(at: Place = FIRST): void {
    this.at = at;
  }

  /** Room for so many bytes, whatever stands there. */
  room(bytes: number): Place {
    const place = this.at;
    this.at = place + bytes + ((8 - (bytes & 7)) & 7);
    const lacking = this.at - this.#memory.buffer.byteLength;
    // By half as much again at least, as growing takes the same whatever it is for.
    if (lacking > 0) this.#memory.grow(Math.ceil(Math.max(lacking, this.#memory.buffer.byteLength / 2) / PAGE));
    return place;
  }

  /** Room for so many bytes, all noughts. */
  noughts(bytes: number): Place {
    const place = this.room(bytes);
    new Uint8Array(this.#memory.buffer, place, bytes).fill(0);
    return place;
  }

  /** What stands at a place, itself: until the memory grows. */
  view(place: Place, bytes: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory.buffer, place, bytes);
  }

  bytes(bytes: Uint8Array): Place {
    const place = this.room(bytes.length);
    new Uint8Array(this.#memory.buffer, place, bytes.length).set(bytes);
    return place;
  }

  put(numbers: Uint32Array): Place {
    const place = this.room(numbers.length * 4);
    new Uint32Array(this.#memory.buffer, place, numbers.length).set(numbers);
    return place;
  }

  putFloats(numbers: Float64Array): Place {
    const place = this.room(numbers.length * 8);
    new Float64Array(this.#memory.buffer, place, numbers.length).set(numbers);
    return place;
  }

  /** A copy of what stands at a place. */
  numbers(place: Place, count: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#memory.buffer, place, count).slice();
  }

  /** Copies numbers into a part of an array. */
  read(place: Place, into: Uint32Array, from: number, to: number): void {
    into.set(new Uint32Array(this.#memory.buffer, place, to - from), from);
  }

  floats(place: Place, count: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#memory.buffer, place, count).slice();
  }

  copy(place: Place, bytes: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory.buffer, place, bytes).slice();
  }
}
