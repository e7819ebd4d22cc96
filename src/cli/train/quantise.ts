import { type ByteWriter } from './byte-writer.ts';
import { type FrozenTable } from './dense-table.ts';

/** How a table is made small. */
export interface Shrinking {
  /** How many weights to keep at most: the largest. */
  readonly weights: number;
  /** Classes written to the file: the moves write two of three, since a move's weights add up to zero. */
  readonly classes: number;
  /** Largest companded value, at most 127. */
  readonly levels: number;
}

/** The absolute value a weight must exceed so that at most `count` weights are kept. */
export function keepingLimit(table: FrozenTable, columns: number, count: number): number {
  const sizes: number[] = [];
  table.weights.forEach((weight, at) => {
    if (weight !== 0 && at % table.classes < columns) sizes.push(Math.abs(weight));
  });
  const sorted = Float32Array.from(sizes).sort();
  return count >= sorted.length ? 0 : (sorted[sorted.length - count - 1] ?? 0);
}

/** Writes a table as `readFeatureTable` reads it: the largest weights, companded by the square root and rounded. */
export function writeTable(
  writer: ByteWriter,
  table: FrozenTable,
  shrinking: Shrinking,
): { rows: number; entries: number } {
  const { weights } = table;
  const limit = keepingLimit(table, shrinking.classes, shrinking.weights);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const { levels } = shrinking;
  const rows: { row: number; entries: { at: number; value: number }[] }[] = [];
  for (let row = 0; row < weights.length / table.classes; row++) {
    const entries = [];
    for (let at = 0; at < shrinking.classes; at++) {
      const weight = weights[row * table.classes + at] ?? 0;
      const value = Math.sign(weight) * Math.round(levels * Math.sqrt(Math.abs(weight) / largest));
      if (value !== 0 && Math.abs(weight) > limit) entries.push({ at, value });
    }
    if (entries.length > 0) rows.push({ row, entries });
  }
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
