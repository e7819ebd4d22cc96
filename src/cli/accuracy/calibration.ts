/** A proposal that could be judged. */
export interface Judged {
  /** How sure the engine was, 0 to 1. */
  readonly confidence: number;
  /** Whether it was right. */
  readonly right: boolean;
}

/** Proposals of similar confidence, taken together. */
export interface Bin {
  /** Lower bound of confidence; the upper is the next bin's. */
  readonly from: number;
  /** How many proposals. */
  readonly count: number;
  /** Their mean confidence. */
  readonly confidence: number;
  /** The share of them that was right. */
  readonly right: number;
}

/** How well confidence tells correctness. */
export interface Calibration {
  /** Bins that hold anything, least sure first. */
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance between confidence and correctness, weighted by bin; 0 of nothing. */
  readonly error: number;
  /** All proposals judged. */
  readonly count: number;
}

const BINS = 10;

/** Sorts proposals into ten bins of equal width and measures the error. */
export const calibrate = (judged: readonly Judged[]): Calibration => {
  const bins = Array.from({ length: BINS }, (_, index): Bin => {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
    const count = Math.max(1, inside.length);
    return {
      from: index / BINS,
      count: inside.length,
      confidence: inside.reduce((sum, one) => sum + one.confidence, 0) / count,
      right: inside.filter((one) => one.right).length / count,
    };
  }).filter((bin) => bin.count > 0);
  const off = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return { bins, error: off / Math.max(1, judged.length), count: judged.length };
};
