/** The stages of a reading, in order, as progress reports name them. */
export const STAGES = ['intake', 'sentences', 'names', 'statements', 'assembly'] as const;
/** See {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** How far a reading is: the stage, and how much of it is done from 0 to 1. */
export interface Progress {
  /** The stage at work. */
  readonly stage: Stage;
  /** How much of it is done, from 0 to 1. */
  readonly done: number;
  /** What the stage before it has found, in words: names of actors, then claims. Absent when there is nothing new to show. */
  readonly found?: readonly string[];
}

/** What a reading is told from outside while it works. */
export interface ReadingHooks {
  /** Called as the work goes on; absent when nobody watches. */
  readonly progress?: (progress: Progress) => void;
  /** Asked between pieces of work; true stops the reading. Absent means it runs to its end. */
  readonly cancelled?: () => boolean;
}
