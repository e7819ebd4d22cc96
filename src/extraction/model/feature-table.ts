import { type ByteReader } from './byte-reader.ts';
import { type Scorer } from './scorer.ts';

/** A table of the weights file: only the rows that matter, their weights as whole numbers, so that sums are exact on every machine. */
export interface FeatureTable extends Scorer {
  /** How many rows are kept. */
  readonly rows: number;
  /** What one unit of a score is worth on the scale the weights were trained on. */
  readonly unit: number;
}

/** Reads one table: its measures, the kept rows ascending, how many weights each has, their classes, their values. */
export function readFeatureTable(reader: ByteReader): FeatureTable {
  const bits = reader.byte();
  const classes = reader.byte();
  const unit = reader.float();
  const kept = reader.varint();
  if (bits < 5 || bits > 24 || classes < 1 || kept > 2 ** bits) throw new RangeError('a table has impossible measures');
  const rows = new Int32Array(kept);
  let row = -1;
  for (let at = 0; at < kept; at++) {
    row += reader.varint() + 1;
    if (row >= 2 ** bits) throw new RangeError('a row lies outside its table');
    rows[at] = row;
  }
  const counts = new Uint8Array(kept);
  let weights = 0;
  for (let at = 0; at < kept; at++) {
    const count = reader.byte();
    if (count > classes) throw new RangeError('a row has too many weights');
    counts[at] = count;
    weights += count;
  }
  const entries = new Int32Array(weights);
  for (let at = 0; at < weights; at++) {
    const number = reader.byte();
    if (number >= classes) throw new RangeError('a weight belongs to no class');
    entries[at] = number;
  }
  for (let at = 0; at < weights; at++) {
    const companded = (reader.byte() << 24) >> 24;
    entries[at] = ((companded * Math.abs(companded)) << 8) | (entries[at] ?? 0);
  }
  const score = classes === 2 ? scorePairs(rows, counts, entries) : scoreLists(rows, counts, entries, classes);
  return { bits, classes, unit, rows: kept, score };
}

/**
 * Finds what is kept for a row. Most rows asked for are not kept; a bit set that fits the processor's cache says so at once.
 * The others stand in an open table of pairs, row + 1 and payload, next to the place their hash gives.
 */
interface RowIndex {
  readonly filter: Int32Array;
  readonly slots: Int32Array;
  /** 32 less the number of bits of a slot's number. */
  readonly shift: number;
}

const filterMask = 2 ** 21 - 1;

function indexRows(rows: Int32Array, payloads: Int32Array): RowIndex {
  let bits = 4;
  while (2 ** bits < rows.length * 1.4) bits++;
  const slots = new Int32Array(2 ** bits * 2);
  const filter = new Int32Array((filterMask + 1) / 32);
  const shift = 32 - bits;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const block = (row & filterMask) >>> 5;
    filter[block] = (filter[block] ?? 0) | (1 << (row & 31));
    let slot = Math.imul(row, 0x9e3779b1) >>> shift;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (2 ** bits - 1);
    slots[slot * 2] = row + 1;
    slots[slot * 2 + 1] = payloads[at] ?? 0;
  }
  return { filter, slots, shift };
}

function scoreLists(rows: Int32Array, counts: Uint8Array, entries: Int32Array, classes: number): Scorer['score'] {
  const payloads = new Int32Array(rows.length);
  for (let at = 0, from = 0; at < rows.length; at++) {
    payloads[at] = (from << 6) | (counts[at] ?? 0);
    from += counts[at] ?? 0;
  }
  const { filter, slots, shift } = indexRows(rows, payloads);
  const wrap = slots.length - 1;
  return (asked, count, scores) => {
    for (let at = 0; at < classes; at++) scores[at] = 0;
    for (let at = 0; at < count; at++) {
      const row = asked[at] ?? 0;
      if ((((filter[(row & filterMask) >>> 5] ?? 0) >>> (row & 31)) & 1) === 0) continue;
      let slot = (Math.imul(row, 0x9e3779b1) >>> shift) * 2;
      let key = slots[slot] ?? 0;
      while (key !== 0 && key !== row + 1) {
        slot = (slot + 2) & wrap;
        key = slots[slot] ?? 0;
      }
      if (key === 0) continue;
      const payload = slots[slot + 1] ?? 0;
      const from = payload >>> 6;
      const end = from + (payload & 63);
      for (let entry = from; entry < end; entry++) {
        const packed = entries[entry] ?? 0;
        const to = packed & 255;
        scores[to] = (scores[to] ?? 0) + (packed >> 8);
      }
    }
  };
}

/** The same for two classes, whose weights are the payload itself, 16 bits each. */
function scorePairs(rows: Int32Array, counts: Uint8Array, entries: Int32Array): Scorer['score'] {
  const payloads = new Int32Array(rows.length);
  let entry = 0;
  for (let at = 0; at < rows.length; at++) {
    let first = 0;
    let second = 0;
    for (let left = counts[at] ?? 0; left > 0; left--) {
      const packed = entries[entry++] ?? 0;
      if ((packed & 255) === 0) first = packed >> 8;
      else second = packed >> 8;
    }
    payloads[at] = (first << 16) | (second & 0xffff);
  }
  const { filter, slots, shift } = indexRows(rows, payloads);
  const wrap = slots.length - 1;
  return (asked, count, scores) => {
    let first = 0;
    let second = 0;
    for (let at = 0; at < count; at++) {
      const row = asked[at] ?? 0;
      if ((((filter[(row & filterMask) >>> 5] ?? 0) >>> (row & 31)) & 1) === 0) continue;
      let slot = (Math.imul(row, 0x9e3779b1) >>> shift) * 2;
      let key = slots[slot] ?? 0;
      while (key !== 0 && key !== row + 1) {
        slot = (slot + 2) & wrap;
        key = slots[slot] ?? 0;
      }
      if (key === 0) continue;
      const payload = slots[slot + 1] ?? 0;
      first += payload >> 16;
      second += (payload << 16) >> 16;
    }
    scores[0] = first;
    scores[1] = second;
  };
}
