import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../extraction/model/byte-reader.ts';
import { readFeatureTable } from '../../extraction/model/feature-table.ts';
import { withShift } from '../../extraction/model/shift-scorer.ts';
import { ByteWriter } from './byte-writer.ts';
import { forEachRow, type FrozenTable, LearningTable, RowCensus } from './tables.ts';
import { prune, writeTable } from './quantise.ts';
import { createRandom } from './random.ts';

const bits = 10;
const rows = Int32Array.from([3, 3, 700, 1023, 512, 40]);

/** A table of all rows but every third, without weights. */
function emptyTable(classes: number): FrozenTable {
  const census = new RowCensus(bits);
  const most = Int32Array.from({ length: 2 ** bits }, (_, row) => row).filter((row) => row % 3 !== 0);
  census.add(most, most.length);
  census.add(most, most.length);
  return census.table(classes);
}

function randomTable(classes: number): FrozenTable {
  const random = createRandom(11);
  const table = emptyTable(classes);
  for (let at = 0; at < table.weights.length; at++) if (random() < 0.4) table.weights[at] = (random() - 0.5) * 20;
  return table;
}

function reread(table: FrozenTable, classes: number) {
  const writer = new ByteWriter();
  writeTable(writer, table, { classes, levels: 127 });
  return readFeatureTable(new ByteReader(writer.done()));
}

describe('a written table', () => {
  it('scores as before, but for rounding', () => {
    const table = randomTable(5);
    const read = reread(table, 5);
    const before = new Float64Array(5);
    const after = new Float64Array(5);
    table.score(rows, rows.length, before);
    read.score(rows, rows.length, after);
    for (let at = 0; at < 5; at++) expect((after[at] ?? 0) * read.unit).toBeCloseTo(before[at] ?? 0, 0);
  });

  it('gives back the third move, which is not stored', () => {
    const learning = new LearningTable(emptyTable(3));
    const random = createRandom(5);
    for (let step = 0; step < 200; step++) {
      const right = Math.floor(random() * 3);
      learning.update(Int32Array.of(Math.floor(random() * 1024)), 1, right, (right + 1) % 3);
      learning.clock++;
    }
    const table = learning.average();
    const read = reread(table, 2);
    const before = new Float64Array(3);
    const after = new Float64Array(3);
    const all = Int32Array.from({ length: 1024 }, (_, row) => row);
    table.score(all, 1024, before);
    withShift(read).score(all, 1024, after);
    expect(before[2]).not.toBeCloseTo(0, 3);
    for (let at = 0; at < 3; at++) expect((after[at] ?? 0) * read.unit).toBeCloseTo(before[at] ?? 0, 0);
  });
});

describe('RowCensus', () => {
  it('keeps the rows that occur twice', () => {
    const census = new RowCensus(bits);
    census.add(Int32Array.of(5, 9, 700), 3);
    census.add(Int32Array.of(700, 5, 9), 2);
    const seen: number[] = [];
    forEachRow(census.table(1), (row) => seen.push(row));
    expect(seen).toEqual([5, 700]);
  });
});

describe('prune', () => {
  const census = new RowCensus(5);
  const four = Int32Array.of(1, 2, 17, 30);
  census.add(four, 4);
  census.add(four, 4);
  const table = census.table(2);
  table.weights.set([0, 4, -9, 1, 0, 0, 3, 2]);

  const cases = [
    { name: 'the largest weights', count: 3, whole: false, bits: 5, expected: { 1: [0, 4], 2: [-9, 0], 30: [3, 0] } },
    { name: 'whole rows when asked', count: 2, whole: true, bits: 5, expected: { 1: [0, 4], 2: [-9, 1] } },
    {
      name: 'every weight when there are fewer',
      count: 50,
      whole: false,
      bits: 5,
      expected: { 1: [0, 4], 2: [-9, 1], 30: [3, 2] },
    },
  ];
  for (const { name, count, whole, bits: few, expected } of cases) {
    it(`keeps ${name}`, () => {
      const found: Record<number, number[]> = {};
      const pruned = prune(table, count, whole, few).table;
      forEachRow(pruned, (row, place) => {
        found[row] = Array.from(pruned.weights.subarray(place * 2, place * 2 + 2));
      });
      expect(found).toEqual(expected);
    });
  }

  it('adds up rows that fall together when there are fewer', () => {
    const sums: number[] = [];
    const crowd = new RowCensus(6);
    const pair = Int32Array.of(3, 35);
    crowd.add(pair, 2);
    crowd.add(pair, 2);
    const two = crowd.table(1);
    two.weights.set([2, 5]);
    const one = prune(two, 50, true, 5).table;
    forEachRow(one, (row, place) => sums.push(row, one.weights[place] ?? 0));
    expect(sums).toEqual([3, 7]);
  });
});
