import { MESSAGES } from './messages.ts';
import { type Problem } from './problem.ts';
import { type Span } from './span.ts';

/** What is wrong with a span as a place in a text, or null. A place beyond the end means that the text was changed. */
export const placeProblem = (text: string, span: Span, path: string): Problem | null => {
  if (!isOffset(span.start) || !isOffset(span.end)) return { path, message: MESSAGES.offset, kind: 'structure' };
  if (span.end <= span.start) return { path, message: MESSAGES.emptySpan, kind: 'structure' };
  if (span.end > text.length) return { path, message: MESSAGES.beyondText(text.length), kind: 'words' };
  return null;
};

/** The last of some ordered spans that starts at or before an offset, or null. Takes logarithmic time. */
export const lastStartingBy = <Place extends Span>(spans: readonly Place[], offset: number): Place | null => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
};

const isOffset = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
