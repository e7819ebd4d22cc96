import { SUBJECTS } from '../model/attachment.ts';
import { type Tree } from '../tree.ts';
import { type NominalDraft } from './nominals.ts';
import { type NameDraft, type SentenceNames } from './names.ts';

/** A place of the article where somebody is named or described, in reading order. */
export type Moment =
  | {
      readonly kind: 'name';
      readonly sentence: number;
      readonly at: number;
      readonly index: number;
      readonly draft: NameDraft;
    }
  | {
      readonly kind: 'nominal';
      readonly sentence: number;
      readonly at: number;
      readonly index: number;
      readonly draft: NominalDraft;
    };

/** The names and noun phrases of one sentence in the order in which their heads stand; at one head the name comes first. */
export const momentsOf = (names: SentenceNames, nominals: readonly NominalDraft[]): readonly Moment[] => {
  const sentence = names.words.sentence.index;
  const moments: Moment[] = [
    ...names.drafts.map((draft, index): Moment => ({ kind: 'name', sentence, at: draft.head, index, draft })),
    ...nominals.map((draft, index): Moment => ({ kind: 'nominal', sentence, at: draft.head, index, draft })),
  ];
  return moments.sort((a, b) => a.at - b.at || (a.kind === 'name' ? -1 : 1));
};

/** A stretch of the article's memory: who was named how long ago. */
export interface Recent {
  /** Key of the entity. */
  readonly key: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the word. */
  readonly at: number;
  /** Whether it was the subject of its clause. */
  readonly subject: boolean;
  /** Whether it is several. */
  readonly plural: boolean;
  /** Whether it stood for a place. */
  readonly asPlace: boolean;
}

/** Longest memory, in mentions; who was named longer ago is not meant by "the group" or "he". */
const MEMORY = 60;

/** Adds to the memory and forgets what is too long ago. */
export const remember = (memory: Recent[], recent: Recent): void => {
  memory.push(recent);
  if (memory.length > MEMORY) memory.shift();
};

/** Whether a word is the subject of its clause, or owns it: "Pakistan’s operations have". */
export const isTopic = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  if (!token) return false;
  if (SUBJECTS.has(token.relation)) return true;
  return token.relation === 'nmod:poss' && SUBJECTS.has(tree.tokens[token.head]?.relation ?? '');
};
