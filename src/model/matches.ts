// All matches of a pattern, without the copy of it that `String.matchAll` makes each time: compiled patterns are met millions of times.

/**
 * The matches of a pattern in a text, in order.
 * @param pattern with the flag `g`; may be in use further up: its place is set before each match
 */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
  }
}
