import { ROLE_NOUNS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { titleEnd } from './name-segments.ts';
import { isCapital, type WordSentence } from './words.ts';

/**
 * Index of the first word of a title that ends right before a name and is no part of it, or the name's own first word: a small one, or one
 * that has only the capital of its sentence.
 */
export const titleBefore = (words: WordSentence, first: number): number => {
  const { folded, written, nameLike } = words;
  const isOwnCapital = (at: number): boolean => isCapital(written[at] ?? '') && nameLike[at] === true;
  const noun = folded[first - 1] ?? '';
  if (!ROLE_NOUNS.has(noun) || isOwnCapital(first - 1)) return first;
  if (words.sentence.tree.tokens[first - 1]?.tag === 'NNS') return first;
  let start = first - 1;
  while (start > 0 && first - start < 5 && !isOwnCapital(start - 1) && titleEnd(folded, start - 1, first - 1) === first)
    start -= 1;
  while (start > 0 && first - start < 6 && TITLE_MODIFIERS.has(folded[start - 1] ?? '') && !isOwnCapital(start - 1))
    start -= 1;
  return start;
};

/** "Foreign Minister Khawaja Asif said": the word before a title that has only the capital of its sentence belongs to it. */
export const modifierBefore = ({ folded, written, nameLike }: WordSentence, first: number): number =>
  TITLE_MODIFIERS.has(folded[first - 1] ?? '') && isCapital(written[first - 1] ?? '') && nameLike[first - 1] !== true
    ? first - 1
    : first;
