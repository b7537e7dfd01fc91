// The one order in which everything is sorted: by code unit, so that no locale and no disk has a say.

/** Compares two texts by their code units; for `Array.sort`. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
