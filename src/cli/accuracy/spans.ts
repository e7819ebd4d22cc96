import { type ScoredSpan } from './prediction.ts';

/** Whether two places count as the same: the overlap covers at least half of the shorter, as the scorer has it. */
export const isSamePlace = (a: ScoredSpan, b: ScoredSpan): boolean => {
  const overlap = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return overlap > 0 && 2 * overlap >= Math.min(a[1] - a[0], b[1] - b[0]);
};

/** Every place where the words stand in the text, whole words only. */
export const placesOf = (text: string, words: string): readonly ScoredSpan[] => {
  const places: ScoredSpan[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) places.push([at, end]);
  }
  return places;
};
