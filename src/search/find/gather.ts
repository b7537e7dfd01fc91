// The items and documents of many passages at once.
import * as byKernel from '../../kernel/columns.ts';
import { kernelFor } from '../../kernel/kernel.ts';
import { seek } from '../sets.ts';
import type { Column } from './columns.ts';
import { BEGINS } from './flags.ts';

/** The first passages of the items of passages that go up, into a part of an array. */
export function gatherItems(column: Column, part: byKernel.Part, into: Uint32Array): void {
  const { passages, from, to, base } = part;
  const kernel = kernelFor(to - from);
  if (kernel !== null) {
    byKernel.gatherItems(kernel, column.bytes(), BEGINS, part, into);
    return;
  }
  const flags = column.all();
  let first = 0;
  let next = 0;
  for (let at = from; at < to; at++) {
    const passage = (passages[at] ?? 0) - base;
    // Backwards, for then no more is looked at than lies between.
    let begin = passage;
    while (begin > next && ((flags[begin] ?? 0) & BEGINS) === 0) begin--;
    if (begin > next || ((flags[begin] ?? 0) & BEGINS) !== 0) first = begin;
    into[at] = first + base;
    next = passage + 1;
  }
}

/** The numbers of the documents of passages that go up, by the first passage of each and one past the last. */
export function gatherDocuments(
  firsts: Uint32Array,
  firstDocument: number,
  part: byKernel.Part,
  into: Uint32Array,
): void {
  const { passages, from, to, base } = part;
  const kernel = kernelFor(to - from);
  if (kernel !== null) {
    byKernel.gatherDocuments(kernel, firsts, firstDocument, part, into);
    return;
  }
  let document = 0;
  for (let at = from; at < to; at++) {
    const passage = (passages[at] ?? 0) - base;
    if ((firsts[document + 1] ?? 0) <= passage) document = seek(firsts, passage + 1, document + 1) - 1;
    into[at] = document + firstDocument;
  }
}
