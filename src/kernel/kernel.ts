// Calls of the kernel: loops over very many numbers, as WebAssembly made of kernel/. It gives what the same loops in TypeScript give,
// which do the work where there is little; test/kernel/ holds the two to the same results.
import { CODE } from './code.ts';
import { type Exports, Memory } from './memory.ts';

/** What there is of WebAssembly everywhere; its types come with browsers' only. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

/** The least numbers for which the kernel is set up, which takes most of a millisecond; and for which it is called once it is there. */
const usual = { first: 1500, next: 100 };
let least = usual;

/** Two lists with fewer than one of so many passages are not worth an array with a place for each; of more lists, each doubling is worth as much. */
const SPARSE = 24;

let kernel: Kernel | null | undefined;

/** The kernel, for loops over so many numbers; null where there are too few, or this Node has no WebAssembly. */
export function kernelFor(numbers: number): Kernel | null {
  if (numbers < (kernel === undefined ? least.first : least.next)) return null;
  if (kernel === undefined) kernel = opened();
  return kernel;
}

/** For tests: calls the kernel for however few numbers, or for none; null for the usual. */
export function callKernel(always: boolean | null): void {
  const bound = always === true ? 0 : Number.POSITIVE_INFINITY;
  least = always === null ? usual : { first: bound, next: bound };
}

function opened(): Kernel | null {
  try {
    return new Kernel(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(CODE, 'base64'))).exports);
  } catch {
    // Node was started without it, or may not set aside as much of its addresses: all is done as it is for few numbers.
    return null;
  }
}

/** Sets and lists of numbers; nothing that is given is changed. */
export class Kernel {
  readonly memory: Memory;
  readonly calls: Exports;

  constructor(calls: Exports) {
    this.memory = new Memory(calls.memory);
    this.calls = calls;
  }

  /** An operation on two sets. */
  set(operation: 'union' | 'intersection' | 'difference', left: Uint32Array, right: Uint32Array): Uint32Array {
    const { memory, calls } = this;
    memory.clear();
    const [one, other] = [memory.put(left), memory.put(right)];
    const into = memory.room((left.length + right.length) * 4);
    return memory.numbers(into, calls[operation](one, left.length, other, right.length, into));
  }

  /**
   * Lists of passages taken as one: how often each has any of the terms, or the most that it has one.
   *
   * @param lists each of passages that go up
   * @returns null where they are few among many
   */
  together(lists: readonly Listed[], most: boolean): Listed | null {
    const { memory, calls } = this;
    let [first, end, count] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const { passages } of lists) {
      count += passages.length;
      first = Math.min(first, passages[0] ?? first);
      end = Math.max(end, (passages.at(-1) ?? -1) + 1);
    }
    const width = Math.max(0, end - first);
    if (width > count * SPARSE * Math.log2(lists.length)) return null;
    memory.clear();
    const sums = memory.noughts(width * 4);
    const free = memory.at;
    for (const { passages, times } of lists) {
      calls.accumulate(memory.put(passages), memory.put(times), passages.length, sums, first, most ? 1 : 0);
      memory.clear(free);
    }
    const [passages, times] = [memory.room(width * 4 + 4), memory.room(width * 4 + 4)];
    const found = calls.compact(sums, width, first, passages, times);
    return { passages: memory.numbers(passages, found), times: memory.numbers(times, found) };
  }

  /** Passages of a segment under their numbers in the whole, without those that `live` says are gone. */
  numbered({ passages, times }: Listed, live: Uint8Array | null, base: number): Listed {
    const { memory, calls } = this;
    memory.clear();
    const [one, other] = [memory.put(passages), memory.put(times)];
    const count = calls.numbered(one, other, passages.length, live === null ? 0 : memory.bytes(live), base);
    return { passages: memory.numbers(one, count), times: memory.numbers(other, count) };
  }
}

/** Passages, going up, and how often each has a term. */
export interface Listed {
  readonly passages: Uint32Array;
  readonly times: Uint32Array;
}
