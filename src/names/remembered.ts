// What was worked out of a text is kept until another document comes: the same names and words are met again and again in one, and
// what lives longer costs more than to work it out again.

const forgetters: (() => void)[] = [];

/** Has something done whenever another document comes. */
export function whenForgotten(forget: () => void): void {
  forgetters.push(forget);
}

/** Gives up what is known of texts: another document comes. */
export function forgetTexts(): void {
  for (const forget of forgetters) forget();
}

/** So many results are kept of each function: a document has fewer names, and who reads no documents never forgets. */
const MOST = 5_000;

/** A function of a text, which works each text out once. Its results belong to all who ask: none may change them. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  whenForgotten(() => known.clear());
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= MOST) known.clear();
      result = work(text);
      known.set(text, result);
    }
    return result;
  };
}
