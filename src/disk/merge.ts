// Several dictionaries as one, key after key, without holding them.
import type { Dictionary, Entry } from './dictionary.ts';

/** A key with its entries, and which of the dictionaries each is of. */
export interface MergedEntry {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly { readonly input: number; readonly entry: Entry }[];
}

/** The keys of dictionaries in order, each once. */
export function* mergedKeys(dictionaries: readonly Dictionary[]): Generator<MergedEntry> {
  const cursors = dictionaries.map((dictionary) => dictionary.all());
  const heads = cursors.map((cursor) => nextOf(cursor));
  for (;;) {
    let least: Head | null = null;
    for (const head of heads) {
      if (head !== null && (least === null || Buffer.compare(head.bytes, least.bytes) < 0)) least = head;
    }
    if (least === null) return;
    const { bytes, entry } = least;
    const entries: { input: number; entry: Entry }[] = [];
    for (const [input, head] of heads.entries()) {
      if (head === null || Buffer.compare(head.bytes, bytes) !== 0) continue;
      entries.push({ input, entry: head.entry });
      const cursor = cursors[input];
      heads[input] = cursor ? nextOf(cursor) : null;
    }
    yield { key: entry.key, bytes, entries };
  }
}

interface Head {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

function nextOf(cursor: Iterator<Entry>): Head | null {
  const { done, value } = cursor.next();
  return done ? null : { entry: value, bytes: Buffer.from(value.key) };
}
