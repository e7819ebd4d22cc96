import { type Span } from './span.ts';
import { isInsidePair } from './text-search.ts';

/** Where two texts part: what stands between the same beginning and the same end. Empty spans when they are equal. */
export interface Difference {
  /** The part of the first text. */
  readonly before: Span;
  /** The part of the second text. */
  readonly after: Span;
}

/** The one stretch in which two texts differ. Never cuts a character of two units in half. */
export const differenceOf = (before: string, after: string): Difference => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isInsidePair(before, start) || isInsidePair(after, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (isInsidePair(before, before.length - tail) || isInsidePair(after, after.length - tail)) tail -= 1;
  return { before: { start, end: before.length - tail }, after: { start, end: after.length - tail } };
};
