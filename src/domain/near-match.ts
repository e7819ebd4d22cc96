import search from 'approx-string-match';
import { type Anchoring, type StoredPlace } from './anchoring.ts';
import { type Span } from './span.ts';
import { isInsidePair, occurrencesNear, sharedContext } from './text-search.ts';

/** Shortest quote that is looked for tolerantly: in a shorter one a single error changes too much. */
const SHORTEST = 8;
/** Longest quote that is looked for tolerantly: the work grows with the square of the length. */
const LONGEST = 1_000;
/** One error is forgiven for every so many units of the quote. */
const UNITS_PER_ERROR = 8;
/** Most errors ever forgiven. */
const MOST_ERRORS = 64;
/** Most occurrences of one piece of the quote looked at on either side of the hint. */
const HITS_PER_PIECE = 64;
/** Most windows of the text that are compared with the quote in full. */
const MOST_WINDOWS = 8;

/**
 * Finds the words most like a quote. With k errors at most, one of k + 1 pieces of the quote must stand in the text unchanged:
 * so pieces are looked up first, each votes for where the quote would start, and only the windows with most votes are compared.
 * That keeps the time linear in the text, whatever the text is.
 */
export const findNearly = (text: string, place: StoredPlace): Anchoring => {
  const { exact, start } = place;
  if (exact.length < SHORTEST || exact.length > LONGEST) return { found: 'orphan', reason: 'not-searched' };
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length / UNITS_PER_ERROR));
  const [best] = windowsFor(text, exact, errors, start)
    .flatMap((window) =>
      search(text.slice(window.start, window.end), exact, errors).map((match) => ({
        start: window.start + match.start,
        end: window.start + match.end,
        errors: match.errors,
      })),
    )
    .map((match) => ({ ...match, context: sharedContext(text, match.start, match.end, place) }))
    .sort(
      (a, b) =>
        a.errors - b.errors ||
        b.context - a.context ||
        Math.abs(a.start - start) - Math.abs(b.start - start) ||
        a.start - b.start,
    );
  if (!best) return { found: 'orphan', reason: 'not-found' };
  return { found: 'tolerant', span: wholePairs(text, best), errors: best.errors };
};

/** The parts of a text in which a quote may stand with so many errors, those with most unchanged pieces first. */
const windowsFor = (text: string, exact: string, errors: number, hint: number): readonly Span[] => {
  const bucketSize = 2 * errors + 1;
  const votes = new Map<number, number>();
  const pieces = errors + 1;
  for (let index = 0; index < pieces; index++) {
    const offset = Math.floor((index * exact.length) / pieces);
    const piece = exact.slice(offset, Math.floor(((index + 1) * exact.length) / pieces));
    const buckets = occurrencesNear(text, piece, hint + offset, HITS_PER_PIECE).map((at) =>
      Math.floor((at - offset) / bucketSize),
    );
    for (const bucket of new Set(buckets)) votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  }
  return [...votes]
    .sort(
      ([a, votesOfA], [b, votesOfB]) =>
        votesOfB - votesOfA || Math.abs(a * bucketSize - hint) - Math.abs(b * bucketSize - hint) || a - b,
    )
    .slice(0, MOST_WINDOWS)
    .map(([bucket]) => ({
      start: Math.max(0, bucket * bucketSize - bucketSize),
      end: Math.min(text.length, bucket * bucketSize + exact.length + 2 * bucketSize),
    }));
};

/** The span widened so that it does not cut a surrogate pair. */
const wholePairs = (text: string, { start, end }: Span): Span => ({
  start: isInsidePair(text, start) ? start - 1 : start,
  end: isInsidePair(text, end) ? end + 1 : end,
});
