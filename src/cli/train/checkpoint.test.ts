import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCheckpoints } from './checkpoint.ts';
import { RowCensus } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const never = () => {
  throw new Error('made again');
};

describe('checkpoints', () => {
  it('keep a table and do not make it again', () => {
    const census = new RowCensus(6);
    census.add(Int32Array.of(3, 40, 3, 40), 4);
    const table = census.table(2);
    table.weights.set([1, -2, 0.5, 8]);
    openCheckpoints(folder).table('some', () => table);
    const read = openCheckpoints(folder).table('some', never);
    expect(read).toEqual(table);
  });

  it('keep lists and do not make them again', () => {
    const lists = [Int32Array.of(1, 2), Int32Array.of()];
    openCheckpoints(folder).lists('some', () => lists);
    expect(openCheckpoints(folder).lists('some', never)).toEqual(lists);
  });
});
