// The form of the store's files: pages with a sum each, so that any part can be read and trusted by itself.
//
// A page is 1,024 bytes: 1,020 of content, then the sum of them (little-endian, as all numbers here). The last page may be
// shorter. The contents of all pages, one after another, are the sections of the file, then a JSON list of them, then sixteen bytes
// that say where that list begins (a float of 64 bits), what file this is (`kcsp`), and a sum over the sums of all pages before the
// last. They stand in the last page, so that its sum, the seal of the file, tells the file from any other.

/** Bytes of a page on disk, and of the content in it. Small ones: most questions look at a few bytes here and there, and a sum costs by the byte. */
export const PAGE = 1_024;
export const CONTENT = PAGE - 4;

/** The last bytes of a file's content: the offset of the list of sections, the mark, and the sum over the pages before. */
export const TAIL = 16;
export const MARK = 0x7073636b;

/** The sum of a page depends on its place and its file. */
export function pageSeed(file: number, page: number): number {
  return (file ^ Math.imul(page + 1, 0x9e3779b1)) >>> 0;
}

/** The list of a file's sections, with what its writer says of the whole. */
export interface Contents {
  /** What the file holds: `documents`, `search`, `corpus`. */
  readonly kind: string;
  /** The version of that form. */
  readonly version: number;
  /** Where each section begins and ends in the content. */
  readonly sections: Readonly<Record<string, readonly [start: number, end: number]>>;
  readonly about: unknown;
}
