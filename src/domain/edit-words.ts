import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';

/** Why some words cannot stand in a dossier, or null: they are blank, or too long. */
export const wordsFailure = (words: string, kind: 'name' | 'line' | 'quote'): string | null => {
  if (words.trim() === '') return MESSAGES.blankWords;
  return words.length > LIMITS[kind] ? MESSAGES.tooLong(LIMITS[kind]) : null;
};
