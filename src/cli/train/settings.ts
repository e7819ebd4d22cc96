/** How the shipped weights are trained. Changing any of these changes the weights; the same settings give the same bytes. */
export const settings = {
  seed: 7,
  /** Parts of the training text, each tagged by a tagger that has not seen it. */
  folds: 4,
  tagger: { epochs: 6, tuning: 4, bits: 22 },
  parser: { epochs: 9, bits: { moves: 24, relations: 22 } },
  /** How many weights of each table are kept when the model is made small, and in how many rows (as a power of two). */
  small: {
    tagger: { weights: 150000, bits: 20 },
    moves: { weights: 600000, bits: 23 },
    relations: { weights: 40000, bits: 20 },
    revision: { weights: 220000, bits: 20 },
  },
  /** Largest whole number a weight is rounded to, on a square-root scale. */
  levels: 24,
} as const;
