import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { type ExtractionNote } from '../types.ts';

/** Fewest words on which the share of small words says anything about the language. */
const FEWEST_WORDS = 40;
/** Smallest share of English small words in English prose; other languages written in Latin letters stay below 0.15. */
const ENGLISH_SHARE = 0.2;
/** Fewest words that can tell who did what to whom. */
const SHORTEST_TEXT = 3;
/** Words looked at; what follows is in the same language. */
const MOST_WORDS = 4_000;
/** Smallest share of letters among the marks of prose. */
const LETTER_SHARE = 0.6;
/** Smallest share of words in small letters or with a capital first; less is code, tables or hashes. */
const LATIN_SHARE = 0.6;

const word = /\p{L}[\p{L}\p{M}’']{0,60}/gu;

/** Why a text is not read; null for English prose. A short text is given the benefit of the doubt. */
export const languageNote = (text: string): ExtractionNote | null => {
  if (!/\S/u.test(text)) return { kind: 'empty', message: 'The text is empty.' };
  let words = 0;
  let small = 0;
  let latin = 0;
  let end = 0;
  for (const match of text.matchAll(word)) {
    words += 1;
    end = match.index + match[0].length;
    const lower = match[0].toLowerCase();
    if (FUNCTION_WORDS.has(lower)) small += 1;
    if (/^[a-z\u00df-\u024f]/u.test(lower)) latin += 1;
    if (words >= MOST_WORDS) break;
  }
  if (words > 0 && latin < words * LATIN_SHARE)
    return { kind: 'not-english', message: 'The text is not in English: most of its words are in another script.' };
  if (words < SHORTEST_TEXT)
    return { kind: 'too-short', message: 'The text is too short to say who does what to whom.' };
  if (letterShare(text, end) < LETTER_SHARE)
    return { kind: 'not-prose', message: 'The text is not prose: most of it is figures, marks or code.' };
  if (words >= FEWEST_WORDS && small < words * ENGLISH_SHARE) {
    const sentences = /[.!?][”’"')\]]*(?:\s|$)/u.test(text.slice(0, end + 2));
    return sentences
      ? { kind: 'not-english', message: 'The text does not seem to be in English.' }
      : { kind: 'not-prose', message: 'The text is not prose: it has no sentences.' };
  }
  return null;
};

const letterShare = (text: string, end: number): number => {
  let letters = 0;
  let marks = 0;
  for (const match of text.slice(0, end).matchAll(/(\p{L}+)|[^\s\p{L}]/gu)) {
    if (match[1] === undefined) marks += 1;
    else letters += match[1].length;
  }
  return letters / Math.max(1, letters + marks);
};
