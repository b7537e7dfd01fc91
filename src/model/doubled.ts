// Room for more numbers.

interface Many<T> {
  readonly length: number;
  set(from: T): void;
}

/** The same numbers with as much room again. */
export function doubled<T extends Many<T>>(numbers: T, kind: new (length: number) => T): T {
  const larger = new kind(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
