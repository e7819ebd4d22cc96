/**
 * Scores the classes of a decision from the rows its features hashed to. While training it is a dense table of floats,
 * at run time the quantised table of the weights file; the code that decides is the same.
 */
export interface Scorer {
  /** How many classes there are, which is also the length `scores` must have at least. */
  readonly classes: number;
  /** The table has 2 to the power of `bits` rows; a feature's hash is cut to that many bits. */
  readonly bits: number;
  /** Sets `scores` to the sum of the first `count` rows named in `rows`. */
  score(rows: Int32Array, count: number, scores: Float64Array): void;
}

/** The place of the highest of the first `count` scores, the earliest one when several are equal. */
export function best(scores: Float64Array, count: number): number {
  let top = 0;
  for (let at = 1; at < count; at++) if ((scores[at] ?? 0) > (scores[top] ?? 0)) top = at;
  return top;
}
