// Sizes of files as people write and read them.

/**
 * Largest file that is read, in bytes, where the user names no other. Minutes are under 1 MB, and a year's are too. Of the hostile texts
 * of `npm run bench:limits`, 10 MB of prose on one line take 500 MB of memory, and 8 MB of nothing but table cells 1.8 GB: twice that
 * is what Node has room for by itself.
 */
export const MOST_BYTES = 16_000_000;

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 1024,
  mi: 1024 ** 2,
  gi: 1024 ** 3,
};

/**
 * The bytes of a size such as `10MB`, `500k`, `1.5 GB`, `64MiB` or `1000`; null for anything else, for nothing and for less. k, M
 * and G count in thousands, Ki, Mi and Gi in 1,024s; upper and lower case are one.
 */
export function bytesOf(size: string): number | null {
  const [, figures = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?)\s?([kmg]i?|)b?$/i.exec(size.trim()) ?? [];
  const bytes = Math.floor(Number(figures) * (UNITS[unit.toLowerCase()] ?? 0));
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** A size in bytes as people read it: in the largest unit in which it is a round number to the tenth, else byte by byte. */
export function shownSize(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
  ] as const) {
    if (bytes >= size && bytes % (size / 10) === 0) return `${bytes / size} ${unit}`;
  }
  return bytes === 1 ? '1 byte' : `${String(bytes).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',')} bytes`;
}
