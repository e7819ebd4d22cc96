import { MESSAGES } from './messages.ts';

/** Longest names and predicates, titles, and quotes of a dossier file, in UTF-16 units. */
const LONGEST = { name: 300, line: 2_000, quote: 20_000 } as const;

/** Why some words cannot stand in a dossier, or null: they are blank, or too long. */
export const wordsFailure = (words: string, kind: keyof typeof LONGEST): string | null => {
  if (words.trim() === '') return MESSAGES.blankWords;
  return words.length > LONGEST[kind] ? MESSAGES.tooLong(LONGEST[kind]) : null;
};
