// The kernel over a dictionary: its keys near a word.
import type { Kernel } from './kernel.ts';

/** The keys of a dictionary, as they stand on disk. */
export interface Keys {
  readonly bytes: Uint8Array;
  /** How many keys a block has, and how many parts the value of a key. */
  readonly block: number;
  readonly parts: number;
}

/** Says of a key how far it is, by Levenshtein's distance; null where its letters are not all of ASCII and its beginning is near enough. */
export type Take = (key: Uint8Array, distance: number | null) => void;

/** A distance that is not known, and a reach of keys that are not looked at. */
const NONE = 255;
const NO_ROOM = 0xffffffff;

/**
 * Looks for keys near a word.
 *
 * @param reaches by the first byte of a key how far it may be; 255 for keys that are not looked at
 * @param most the most of them
 * @returns false where there is no room for all of them, of which none was taken then
 */
export function near(
  { memory, calls }: Kernel,
  keys: Keys,
  term: string,
  reaches: Uint8Array,
  most: number,
  take: Take,
) {
  memory.clear();
  const width = (term.length + 1) * 2;
  const letters = Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
  const room = keys.bytes.length + 1024;
  const entries = memory.bytes(keys.bytes);
  memory.room(16);
  const into = memory.room(room);
  const size =
    calls.near(
      ...[entries, keys.bytes.length, keys.block, keys.parts],
      ...[memory.bytes(new Uint8Array(letters.buffer)), term.length, memory.bytes(reaches)],
      ...[memory.room(width * (term.length + most + 3)), memory.room(keys.bytes.length), into, room],
    ) >>> 0;
  if (size === NO_ROOM) return false;
  const found = memory.copy(into, size);
  const view = new DataView(found.buffer);
  for (let at = 0; at < size; ) {
    const length = view.getUint32(at, true);
    const distance = view.getUint8(at + 4);
    at += 5 + length;
    take(found.subarray(at - length, at), distance === NONE ? null : distance);
  }
  return true;
}
