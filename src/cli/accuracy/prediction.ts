/** A place as the scorer wants it: half-open, in code points. The gold texts hold no character above U+FFFF, so units are code points there. */
export type ScoredSpan = readonly [start: number, end: number];

/** Words with their place. */
export interface ScoredWords {
  readonly span: ScoredSpan;
  readonly text: string;
}

/** A statement as the scorer reads it; fields that a set does not ask for stay away. */
export interface ScoredStatement {
  readonly source?: ScoredWords | null;
  readonly target?: ScoredWords | null;
  readonly class?: string;
  readonly quad?: string | null;
  readonly factuality?: string;
  readonly predicate_span?: ScoredSpan;
  readonly speaker?: ScoredWords;
  readonly cue?: { readonly span: ScoredSpan };
  readonly content?: { readonly span: ScoredSpan };
  readonly evidence?: ScoredWords;
  /** How sure the engine is; for our own calibration, the scorer ignores it. */
  readonly confidence?: number;
}

/** What is predicted for one record. */
export interface Prediction {
  readonly id: string;
  readonly actors: readonly ScoredWords[];
  readonly statements: readonly ScoredStatement[];
}

/** One record of a gold set, as far as it is read here. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
}
