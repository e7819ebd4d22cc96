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

/** Forms of "have" that make a perfect. */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", '’ve', 'having']);
/** Forms of "be" and "get", which make a passive. */
export const BE: ReadonlySet<string> = new Set(
  "be is are was were been being am 's ’s 're ’re get gets got getting gotten".split(' '),
);
/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);
/** Tags of verbs that stand by themselves. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
/** Relations of a subject to its verb. */
export const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass']);
/** Relations by which a parser that took a subject for the whole sentence hangs the verb on it. */
export const LOOSE: ReadonlySet<string> = new Set(['acl', 'advcl', 'conj', 'parataxis', 'dep']);

/** Whether a word can be the head of a noun phrase. */
export const isNoun = (word: Attachment | undefined): boolean =>
  word !== undefined && (word.tag.startsWith('NN') || word.tag === 'CD' || word.tag === 'PRP');

/** The nearest word with a finite verb's tag, from `at` upwards; -1 for none. */
export const finiteAbove = (words: readonly Attachment[], at: number): number => {
  let up = at;
  for (let steps = 0; up >= 0 && !FINITE.has(words[up]?.tag ?? '') && steps < words.length; steps += 1)
    up = words[up]?.head ?? -1;
  return up;
};
