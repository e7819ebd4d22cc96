import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certainty.ts';

describe('certaintyOf', () => {
  it('rises with the margin and stays a probability', () => {
    const found = Array.from({ length: 400 }, (_, margin) => certaintyOf(margin));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeCloseTo(0.38);
    expect(found[399]).toBeCloseTo(0.987);
  });

  it('lies between the measured points', () => {
    expect(certaintyOf(94.5)).toBeCloseTo(0.85);
    expect(certaintyOf(Infinity)).toBeCloseTo(0.987);
  });
});
