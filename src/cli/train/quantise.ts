import { type ByteWriter } from './byte-writer.ts';
import { FrozenTable, forEachRow } from './tables.ts';
import { ones } from '../../extraction/model/row-places.ts';

/** How a table is made small. */
export interface Shrinking {
  /** Classes written to the file: the moves write two of three, since a move's weights add up to zero. */
  readonly classes: number;
  /** Largest companded value, at most 127. */
  readonly levels: number;
}

/** The absolute value a weight must exceed so that at most `count` weights are kept. */
function keepingLimit(table: FrozenTable, count: number): number {
  const sorted = table.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return count >= sorted.length ? 0 : (sorted[sorted.length - count - 1] ?? 0);
}

/**
 * The table with its largest weights only, at most `count`, in 2^bits rows; with `wholeRows` all weights of a row that has a large one.
 * Rows that fall together when the bits are fewer add up.
 */
export function prune(
  table: FrozenTable,
  count: number,
  wholeRows: boolean,
  bits: number,
): { table: FrozenTable; mask: Uint8Array } {
  const { classes, weights } = table;
  const limit = keepingLimit(table, count);
  const kept = new Map<number, Float32Array>();
  forEachRow(table, (row, place) => {
    const all = weights.subarray(place * classes, (place + 1) * classes);
    if (!all.some((weight) => Math.abs(weight) > limit)) return;
    const folded = row & (2 ** bits - 1);
    const sum = kept.get(folded) ?? new Float32Array(classes);
    kept.set(folded, sum);
    all.forEach((weight, at) => {
      if (wholeRows || Math.abs(weight) > limit) sum[at] = (sum[at] ?? 0) + weight;
    });
  });
  const rows = [...kept].sort(([a], [b]) => a - b);
  const places = new Int32Array((2 ** bits / 32) * 2);
  for (const [row] of rows) places[(row >>> 5) * 2] = (places[(row >>> 5) * 2] ?? 0) | (1 << (row & 31));
  for (let at = 2; at < places.length; at += 2) places[at + 1] = (places[at - 1] ?? 0) + ones(places[at - 2] ?? 0);
  const pruned = new Float32Array(rows.length * classes);
  rows.forEach(([, sum], place) => pruned.set(sum, place * classes));
  return {
    table: new FrozenTable(classes, bits, places, pruned),
    mask: Uint8Array.from(pruned, (weight) => (wholeRows || weight !== 0 ? 1 : 0)),
  };
}

/** Writes a table as `readFeatureTable` reads it: weights companded by the square root and rounded. */
export function writeTable(
  writer: ByteWriter,
  table: FrozenTable,
  shrinking: Shrinking,
): { rows: number; entries: number } {
  const { weights } = table;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const { levels } = shrinking;
  const rows: { row: number; entries: { at: number; value: number }[] }[] = [];
  forEachRow(table, (row, place) => {
    const entries = [];
    for (let at = 0; at < shrinking.classes; at++) {
      const weight = weights[place * table.classes + at] ?? 0;
      const value = Math.sign(weight) * Math.round(levels * Math.sqrt(Math.abs(weight) / largest));
      if (value !== 0) entries.push({ at, value });
    }
    if (entries.length > 0) rows.push({ row, entries });
  });
  writer.byte(table.bits);
  writer.byte(shrinking.classes);
  writer.float(largest / levels ** 2);
  writer.varint(rows.length);
  let last = -1;
  for (const { row } of rows) {
    writer.varint(row - last - 1);
    last = row;
  }
  const all = rows.flatMap(({ entries }) => entries);
  for (const { entries } of rows) writer.byte(entries.length);
  for (const { at } of all) writer.byte(at);
  for (const { value } of all) writer.byte(value);
  return { rows: rows.length, entries: all.length };
}
