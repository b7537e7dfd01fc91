// Lists of any length: a call takes no more arguments than its stack has room for, some 100,000, and a document may hold more. And lists
// under keys.

/** Puts all of a list behind another one. */
export function addAll<T>(to: T[], all: readonly T[]): void {
  for (const one of all) to.push(one);
}

/** Puts something at the end of the list under a key. */
export function addUnder<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The least of some numbers; Infinity for none. */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The greatest of some numbers; -Infinity for none. */
export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
