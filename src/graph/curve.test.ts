import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headPath, shorten } from './arrowhead.ts';
import { type Curve, frameOfCurve, headingAt, pointOn, pointsAlong } from './curve.ts';
import { distance, growFrame } from './geometry.ts';

const number = fc.integer({ min: -300, max: 300 });
const point = fc.tuple(number, number);
const curve: fc.Arbitrary<Curve> = fc
  .record({ start: point, control: point, end: point })
  .filter(
    ({ start, control, end }) =>
      distance(start, end) > 60 && distance(start, control) > 20 && distance(control, end) > 20,
  );

describe('a curve', () => {
  it('runs from its start to its end, inside its frame', () => {
    fc.assert(
      fc.property(curve, (one) => {
        expect(pointOn(one, 0)).toEqual(one.start);
        expect(pointOn(one, 1)).toEqual(one.end);
        const frame = growFrame(frameOfCurve(one), 0.001);
        for (const [x, y] of pointsAlong(one, 20)) {
          expect(x >= frame.x && x <= frame.x + frame.width).toBe(true);
          expect(y >= frame.y && y <= frame.y + frame.height).toBe(true);
        }
      }),
    );
  });

  it('has a heading of length one everywhere', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (one, t) => {
        const [x, y] = headingAt(one, t);
        expect(Math.hypot(x, y)).toBeCloseTo(1);
      }),
    );
  });

  it('ends earlier where a head stands, and starts where it did', () => {
    fc.assert(
      fc.property(curve, (one) => {
        const line = shorten(one, 'triangle', 2);
        expect(line.start).toEqual(one.start);
        expect(distance(line.end, one.end)).toBeGreaterThan(0);
        expect(headPath(one, line, 'triangle', 2)).toMatch(/^M/u);
        expect(headPath(one, line, 'none', 2)).toBe('');
      }),
    );
  });
});
