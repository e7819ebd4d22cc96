import { type TextQuoteSelector } from './evidence.ts';

/** Most occurrences looked at on either side of a hint, so that a text of one repeated letter costs no more than others. */
const MOST_HITS = 256;

/** Whether an offset stands between the two halves of a surrogate pair. */
export const isInsidePair = (text: string, offset: number): boolean =>
  offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));

/**
 * Starts of the occurrences of some words, overlapping ones too, in the order of the text. When there are many, only the first
 * ones of the text and the first ones after the hint are answered. (Searching backward would find nearer ones, but
 * `lastIndexOf` takes time with the product of both lengths on repetitive text.)
 */
export const occurrencesNear = (text: string, words: string, hint: number, most = MOST_HITS): readonly number[] => {
  if (words === '') return [];
  const middle = Math.min(Math.max(0, hint), text.length);
  const hits = (from: number, to: number): number[] => {
    const starts: number[] = [];
    for (let at = text.indexOf(words, from); at >= 0 && at < to && starts.length < most;) {
      starts.push(at);
      at = text.indexOf(words, at + 1);
    }
    return starts;
  };
  return [...hits(0, middle), ...hits(middle, text.length)];
};

/** How many units around a place agree with a stored prefix and suffix, counted outward from the place. */
export const sharedContext = (
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: Pick<TextQuoteSelector, 'prefix' | 'suffix'>,
): number => {
  let before = 0;
  while (before < prefix.length && before < start && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && end + after < text.length && suffix[after] === text[end + after]) after++;
  return before + after;
};
