// The search by halving that everything in order is found by.

/** The last number from `low` to `high` of which something holds, where it holds of all before it; `low` where it holds of none. */
export function lastWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (holds(middle)) from = middle;
    else to = middle - 1;
  }
  return from;
}
