// Small whole numbers as bytes: seven bits a byte, the eighth says that more follow.

/** Bytes that a code unit of a string takes at most. */
const WIDEST = 3;

/** Collects bytes in a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room bytes for which there is room at first */
  constructor(room = 1 << 12) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** Writes a whole number from 0 to 2^53 - 1. */
  number(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  add(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Adds a text, in UTF-8. */
  text(text: string): void {
    this.#room(text.length * WIDEST);
    this.#length += Buffer.from(this.#bytes.buffer).write(text, this.#length);
  }

  /** The bytes so far; they change with the next one written. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    const first = this.bytes[this.at++] ?? 0;
    // Nearly all are small.
    if (first < 128) return first;
    let value = first & 127;
    for (let place = 128; ; place *= 128) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  }
}
