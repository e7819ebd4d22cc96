import { type Span } from '../../domain/span.ts';
import { type CueStrength } from '../lexicon/cues.ts';
import { type Tree } from '../tree.ts';
import { type WordPlace } from '../types.ts';
import { type Frame } from './frames.ts';

/** A sentence with its clauses, as the speakers are looked for. */
export interface SpokenSentence {
  /** Its place in the article's list of sentences, from 0. */
  readonly index: number;
  /** Its bounds in the text. */
  readonly span: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it is the headline. */
  readonly isHeadline: boolean;
  /** Its tree. */
  readonly tree: Tree;
  /** Its frames. */
  readonly frames: readonly Frame[];
}

/** Words given to somebody. */
export interface Speech {
  /** Who speaks: the head of the noun phrase, perhaps in another sentence; null when nobody is named. */
  readonly speaker: WordPlace | null;
  /** The words that give the speech to the speaker; null when only the quotation marks do. */
  readonly cue: Span | null;
  /** The sentence in which the content stands, by index. */
  readonly sentence: number;
  /** The content, inside that sentence. */
  readonly content: Span;
  /** What showed it: words of a verb, what is charged or asked by a verb, and so on. */
  readonly kind: 'verb' | 'charge' | 'demand' | 'according' | 'quotation' | 'noun' | 'headline' | 'elided';
  /** How the cue casts the content. */
  readonly strength: CueStrength;
  /** The predicate of the speech clause in the content's sentence; -1 when there is none. */
  readonly by: number;
}

/** The stretch of text from the first to the last of some words in order. */
export const spanOfWords = (tree: Tree, words: readonly number[]): Span => ({
  start: tree.tokens[words[0] ?? 0]?.start ?? 0,
  end: tree.tokens[words.at(-1) ?? 0]?.end ?? 0,
});
