import { describe, expect, it } from 'vitest';
import { compileTemplates, hashTemplates, hashText } from './hash.ts';

const atoms = ['word', 'tag', 'side'];

/** The rows of the templates for the given atom values. */
function rowsOf(templates: readonly string[], values: readonly number[], mask = 0xffff): number[] {
  const rows = new Int32Array(16);
  const count = hashTemplates(compileTemplates(atoms, templates), Int32Array.from(values), mask, rows);
  return Array.from(rows.subarray(0, count));
}

describe('hashTemplates', () => {
  it('gives each template a row within the mask', () => {
    const rows = rowsOf(['word', 'tag', 'word tag', 'word tag side'], [123456789, 7, 2], 0xff);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row >= 0 && row <= 0xff).toBe(true);
  });

  it('gives the same rows for the same values and others for other values', () => {
    expect(rowsOf(['word tag'], [5, 6, 0])).toEqual(rowsOf(['word tag'], [5, 6, 9]));
    expect(rowsOf(['word tag'], [5, 6, 0])).not.toEqual(rowsOf(['word tag'], [5, 7, 0]));
    expect(rowsOf(['word tag'], [5, 6, 0])).not.toEqual(rowsOf(['word tag'], [6, 5, 0]));
  });

  it('tells the atoms of equal values apart', () => {
    const [first, second] = rowsOf(['word', 'tag'], [9, 9, 0]);
    expect(first).not.toBe(second);
  });

  it('leaves out the templates with an absent atom', () => {
    expect(rowsOf(['word', 'tag', 'word tag', 'side', 'tag side'], [5, 0, 3])).toEqual(
      rowsOf(['word', 'side'], [5, 0, 3]),
    );
  });

  it('does not mind how the atoms of a template are ordered', () => {
    expect(rowsOf(['side word'], [5, 0, 3])).toEqual(rowsOf(['word side'], [5, 0, 3]));
  });
});

describe('compileTemplates', () => {
  it('refuses an atom nobody knows', () => {
    expect(() => compileTemplates(atoms, ['word colour'])).toThrow('unknown atom "colour"');
  });
});

describe('hashText', () => {
  it('reads only the given part and is never 0', () => {
    expect(hashText('the minister', 4, 12)).toBe(hashText('minister', 0, 8));
    expect(hashText('minister', 0, 8)).not.toBe(hashText('ministers', 0, 9));
    expect(hashText('', 0, 0)).not.toBe(0);
  });
});
