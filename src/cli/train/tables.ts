import { ones, placeOf, type RowPlaces } from '../../extraction/model/row-places.ts';
import { type Scorer } from '../../extraction/model/scorer.ts';

/** A table of weights for the rows of `places`; all other rows weigh nothing. */
export class FrozenTable implements Scorer {
  readonly classes: number;
  readonly bits: number;
  /** Which rows there are. */
  readonly places: RowPlaces;
  /** The weights of the kept rows, `classes` for each. */
  readonly weights: Float32Array;

  constructor(classes: number, bits: number, places: RowPlaces, weights: Float32Array) {
    this.classes = classes;
    this.bits = bits;
    this.places = places;
    this.weights = weights;
  }

  score(rows: Int32Array, count: number, scores: Float64Array): void {
    const { classes, places, weights } = this;
    for (let at = 0; at < classes; at++) scores[at] = 0;
    for (let row = 0; row < count; row++) {
      const place = placeOf(places, rows[row] ?? 0);
      if (place < 0) continue;
      const from = place * classes;
      for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
    }
  }
}

/** The weights of an averaged perceptron while it learns. */
export class LearningTable extends FrozenTable {
  /** How many updates there could have been so far; the average runs over these. */
  clock = 1;
  private readonly sums: Float64Array;
  /** 1 where a weight may be other than 0; absent while all may. */
  private readonly mask: Uint8Array | undefined;

  /** A table that goes on learning from `start`, in which only the weights of `mask` may change. */
  constructor(start: FrozenTable, mask?: Uint8Array) {
    super(start.classes, start.bits, start.places, start.weights.slice());
    this.mask = mask;
    this.sums = new Float64Array(this.weights.length);
    if (mask) for (let at = 0; at < mask.length; at++) if (mask[at] === 0) this.weights[at] = 0;
  }

  /** Rewards one class and punishes another for the given rows. */
  update(rows: Int32Array, count: number, right: number, wrong: number): void {
    const { classes, clock, places } = this;
    for (let row = 0; row < count; row++) {
      const place = placeOf(places, rows[row] ?? 0);
      if (place < 0) continue;
      this.add(place * classes + right, 1, clock);
      this.add(place * classes + wrong, -1, clock);
    }
  }

  private add(at: number, step: number, clock: number): void {
    if (this.mask !== undefined && this.mask[at] === 0) return;
    this.weights[at] = (this.weights[at] ?? 0) + step;
    this.sums[at] = (this.sums[at] ?? 0) + step * clock;
  }

  /** The table of averages, as a table of its own. */
  average(): FrozenTable {
    const { weights, sums, clock } = this;
    const averages = weights.map((weight, at) => weight - (sums[at] ?? 0) / clock);
    return new FrozenTable(this.classes, this.bits, this.places, averages);
  }
}

/** Counts which rows occur, so that a table holds only those that occur twice: the rest would but add noise. */
export class RowCensus {
  private readonly bits: number;
  private readonly once: Int32Array;
  private readonly twice: Int32Array;

  constructor(bits: number) {
    this.bits = bits;
    this.once = new Int32Array(2 ** bits / 32);
    this.twice = new Int32Array(2 ** bits / 32);
  }

  /** Counts the first `count` rows. */
  add(rows: Int32Array, count: number): void {
    for (let at = 0; at < count; at++) {
      const row = rows[at] ?? 0;
      const block = row >>> 5;
      const bit = 1 << (row & 31);
      if (((this.once[block] ?? 0) & bit) !== 0) this.twice[block] = (this.twice[block] ?? 0) | bit;
      else this.once[block] = (this.once[block] ?? 0) | bit;
    }
  }

  /** An empty table of the rows that occurred at least twice. */
  table(classes: number): FrozenTable {
    const places = new Int32Array(this.twice.length * 2);
    let kept = 0;
    this.twice.forEach((set, block) => {
      places[block * 2] = set;
      places[block * 2 + 1] = kept;
      kept += ones(set);
    });
    return new FrozenTable(classes, this.bits, places, new Float32Array(kept * classes));
  }
}

/** Calls `visit` with each kept row, ascending, and its place. */
export function forEachRow(table: FrozenTable, visit: (row: number, place: number) => void): void {
  let place = 0;
  for (let block = 0; block * 2 < table.places.length; block++) {
    const set = table.places[block * 2] ?? 0;
    for (let bit = 0; set !== 0 && bit < 32; bit++) if (((set >>> bit) & 1) === 1) visit(block * 32 + bit, place++);
  }
}
