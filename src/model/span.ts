// Where a thing stands in a source: half-open ranges of UTF-16 offsets, turned into line numbers only at output.

/** A half-open range `[start, end)` of UTF-16 code-unit offsets into {@link Source.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first and last line of a span, 1-based and inclusive, as `cat -n` counts them. */
export type Lines = readonly [first: number, last: number];

/** The smallest span that covers all of `spans`; `null` for none. */
export function cover(spans: Iterable<Span>): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return end < 0 ? null : { start, end };
}

/** Whether `outer` contains the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
