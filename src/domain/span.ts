/** A place in one frozen text: half-open, counted in UTF-16 units, so that `text.slice(start, end)` gives its words. */
export interface Span {
  /** First unit inside the span. */
  readonly start: number;
  /** First unit after the span; never less than `start`. */
  readonly end: number;
}

/** The words that stand at a span. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Number of UTF-16 units in a span. */
export const spanLength = (span: Span): number => span.end - span.start;

/** Whether `inner` lies wholly inside `outer` (equal spans contain each other). */
export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one unit. */
export const overlapsSpan = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two spans are the same place. */
export const equalSpans = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a span is well formed and lies inside a text of `length` units. An empty span is not a place. */
export const isSpanWithin = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  0 <= span.start &&
  span.start < span.end &&
  span.end <= length;

/** Orders spans by where they start; at one start the longer comes first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
