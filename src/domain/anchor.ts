import { type Anchoring, type StoredPlace } from './anchoring.ts';
import { type TextQuoteSelector } from './evidence.ts';
import { findNearly } from './near-match.ts';
import { isSpanWithin, sliceSpan, type Span } from './span.ts';
import { isInsidePair, occurrencesNear, sharedContext } from './text-search.ts';

/** Units of context on either side of a quote, where they suffice to make it unique. */
const CONTEXT = 32;

/** Tells a place by its words, with context on both sides that is doubled until the words occur only once in the text. */
export const describe = (text: string, span: Span): TextQuoteSelector => {
  const exact = sliceSpan(text, span);
  for (let reach = CONTEXT; ; reach *= 2) {
    const prefix = sliceSpan(text, { start: contextStart(text, span.start - reach), end: span.start });
    const suffix = sliceSpan(text, { start: span.end, end: contextEnd(text, span.end + reach) });
    const words = prefix + exact + suffix;
    if (exact === '' || reach >= text.length || occursOnce(text, words)) return { exact, prefix, suffix };
  }
};

/** Finds a stored place again: at its position if the quote stands there, else by the quote, else by similar words, else not at all. */
export const anchor = (text: string, place: StoredPlace): Anchoring => {
  const { exact, start } = place;
  if (exact === '') return { found: 'orphan', reason: 'empty' };
  if (holds(text, place)) return { found: 'position', span: { start, end: start + exact.length } };
  const [best, second] = occurrencesNear(text, exact, start)
    .map((at) => ({ at, context: sharedContext(text, at, at + exact.length, place) }))
    .sort((a, b) => b.context - a.context || Math.abs(a.at - start) - Math.abs(b.at - start) || a.at - b.at);
  if (best) {
    const span = { start: best.at, end: best.at + exact.length };
    return { found: 'quote', span, unique: second?.context !== best.context };
  }
  return findNearly(text, place);
};

/** Whether the stored words stand exactly at the stored position: the one test that makes a quote verbatim. */
export const holds = (text: string, place: StoredPlace): boolean =>
  isSpanWithin(place, text.length) && sliceSpan(text, place) === place.exact;

/** Whether some words that stand in a text stand there only once. */
const occursOnce = (text: string, words: string): boolean => text.indexOf(words, text.indexOf(words) + 1) < 0;

/** Where a prefix may start: inside the text, and not between the halves of a surrogate pair. */
const contextStart = (text: string, offset: number): number => {
  const start = Math.max(0, offset);
  return isInsidePair(text, start) ? start + 1 : start;
};

/** Where a suffix may end: inside the text, and not between the halves of a surrogate pair. */
const contextEnd = (text: string, offset: number): number => {
  const end = Math.min(text.length, offset);
  return isInsidePair(text, end) ? end - 1 : end;
};
