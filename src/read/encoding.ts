// Which Unicode encoding bytes are in: by a byte order mark, or by where their noughts stand.

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Bytes looked at. */
const SAMPLE = 4096;
/** Fewest bytes from which anything can be told without a mark. */
const LEAST = 8;
/** Share of noughts among the high bytes of a text that is mostly of western letters, and most among its low ones. */
const MOSTLY = 0.6;
const HARDLY = 0.2;

/** The encoding of a file, `utf-8` for all that shows no sign of another: those bytes may still be none. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | Utf16 | 'utf-32' {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (bytes.length < LEAST) return 'utf-8';
  const noughts = [0, 0, 0, 0];
  const size = Math.min(SAMPLE, bytes.length) & ~3;
  for (let at = 0; at < size; at++) if (bytes[at] === 0) noughts[at & 3] = (noughts[at & 3] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = noughts.map((count) => count / (size / 4));
  if (second > MOSTLY && third > MOSTLY && Math.max(first, fourth) > MOSTLY && Math.min(first, fourth) < HARDLY)
    return 'utf-32';
  if (Math.min(second, fourth) > MOSTLY && Math.max(first, third) < HARDLY) return 'utf-16le';
  if (Math.min(first, third) > MOSTLY && Math.max(second, fourth) < HARDLY) return 'utf-16be';
  return 'utf-8';
}
