import { type Relation, type Tag } from './labels.ts';

/** The part of a parsed word that a repair may change. */
export interface Attachment {
  /** The form in small letters. */
  readonly form: string;
  /** Part of speech. */
  tag: Tag;
  /** Index of the head, -1 for the root. */
  head: number;
  relation: Relation;
}

/** Whether a word hangs, directly or not, on another; a word hangs on itself. */
export const isBelow = (words: readonly Attachment[], at: number, upper: number): boolean => {
  let up = at;
  for (let steps = 0; up >= 0 && steps <= words.length; steps += 1) {
    if (up === upper) return true;
    up = words[up]?.head ?? -1;
  }
  return false;
};
