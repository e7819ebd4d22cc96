import { type ByteReader } from './byte-reader.ts';
import { type Scorer } from './scorer.ts';

/** A table of the weights file: only the rows that matter, their weights as whole numbers, so that sums are exact on every machine. */
export interface FeatureTable extends Scorer {
  /** How many rows are kept. */
  readonly rows: number;
  /** What one unit of a score is worth on the scale the weights were trained on. */
  readonly unit: number;
}

/**
 * Reads one table. Which of the 2^bits rows are kept is a bit set; a row's place among the kept ones is the count of bits
 * before it, so that a row that is not there costs one look at half a megabyte that stays in the processor's cache.
 */
export function readFeatureTable(reader: ByteReader): FeatureTable {
  const bits = reader.byte();
  const classes = reader.byte();
  const unit = reader.float();
  const kept = reader.varint();
  if (bits < 5 || bits > 24 || classes < 1 || kept > 2 ** bits) throw new RangeError('a table has impossible measures');
  const words = 2 ** bits / 32;
  const set = new Int32Array(words);
  const before = new Int32Array(words);
  let row = -1;
  for (let at = 0; at < kept; at++) {
    row += reader.varint() + 1;
    if (row >= 2 ** bits) throw new RangeError('a row lies outside its table');
    set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  for (let at = 1; at < words; at++) before[at] = (before[at - 1] ?? 0) + ones(set[at - 1] ?? 0);
  const starts = new Int32Array(kept + 1);
  for (let at = 0; at < kept; at++) starts[at + 1] = (starts[at] ?? 0) + reader.byte();
  const entries = starts[kept] ?? 0;
  const entryClass = new Uint8Array(entries);
  for (let at = 0; at < entries; at++) {
    const number = reader.byte();
    if (number >= classes) throw new RangeError('a weight belongs to no class');
    entryClass[at] = number;
  }
  const entryValue = new Int16Array(entries);
  for (let at = 0; at < entries; at++) {
    const companded = (reader.byte() << 24) >> 24;
    entryValue[at] = companded * Math.abs(companded);
  }
  return {
    bits,
    classes,
    unit,
    rows: kept,
    score(rows, count, scores) {
      for (let at = 0; at < classes; at++) scores[at] = 0;
      for (let at = 0; at < count; at++) {
        const hashed = rows[at] ?? 0;
        const word = set[hashed >>> 5] ?? 0;
        const place = hashed & 31;
        if (((word >>> place) & 1) === 0) continue;
        const number = (before[hashed >>> 5] ?? 0) + ones(word & ((1 << place) - 1));
        const end = starts[number + 1] ?? 0;
        for (let entry = starts[number] ?? 0; entry < end; entry++) {
          const to = entryClass[entry] ?? 0;
          scores[to] = (scores[to] ?? 0) + (entryValue[entry] ?? 0);
        }
      }
    },
  };
}

/** How many bits of a 32-bit number are set. */
export function ones(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
