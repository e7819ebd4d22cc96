import { type Scorer } from '../../extraction/model/scorer.ts';

/** The weights of an averaged perceptron while it learns: a dense table of hashed rows. */
export class DenseTable implements Scorer {
  readonly classes: number;
  readonly bits: number;
  /** How many updates there could have been so far; the average runs over these. */
  clock = 1;
  readonly weights: Float32Array;
  private readonly sums: Float64Array;

  constructor(classes: number, bits: number) {
    this.classes = classes;
    this.bits = bits;
    this.weights = new Float32Array(2 ** bits * classes);
    this.sums = new Float64Array(2 ** bits * classes);
  }

  score(rows: Int32Array, count: number, scores: Float64Array): void {
    const { classes, weights } = this;
    for (let at = 0; at < classes; at++) scores[at] = 0;
    for (let row = 0; row < count; row++) {
      const from = (rows[row] ?? 0) * classes;
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
    }
  }

  /** Rewards one class and punishes another for the given rows. */
  update(rows: Int32Array, count: number, right: number, wrong: number): void {
    const { classes, weights, sums, clock } = this;
    for (let row = 0; row < count; row++) {
      const from = (rows[row] ?? 0) * classes;
      weights[from + right] = (weights[from + right] ?? 0) + 1;
      sums[from + right] = (sums[from + right] ?? 0) + clock;
      weights[from + wrong] = (weights[from + wrong] ?? 0) - 1;
      sums[from + wrong] = (sums[from + wrong] ?? 0) - clock;
    }
  }

  /** The table of averages, as a table of its own. */
  average(): FrozenTable {
    const averages = new Float32Array(this.weights.length);
    const { weights, sums, clock } = this;
    for (let at = 0; at < averages.length; at++) {
      const weight = weights[at] ?? 0;
      const sum = sums[at] ?? 0;
      if (weight !== 0 || sum !== 0) averages[at] = weight - sum / clock;
    }
    return new FrozenTable(this.classes, this.bits, averages);
  }
}

/** A dense table that no longer learns. */
export class FrozenTable implements Scorer {
  readonly classes: number;
  readonly bits: number;
  readonly weights: Float32Array;

  constructor(classes: number, bits: number, weights: Float32Array) {
    this.classes = classes;
    this.bits = bits;
    this.weights = weights;
  }

  score(rows: Int32Array, count: number, scores: Float64Array): void {
    const { classes, weights } = this;
    for (let at = 0; at < classes; at++) scores[at] = 0;
    for (let row = 0; row < count; row++) {
      const from = (rows[row] ?? 0) * classes;
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
    }
  }
}
