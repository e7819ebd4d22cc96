import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  distance,
  frameAround,
  frameOfFrames,
  framesMeet,
  growFrame,
  isInside,
  short,
  stretchesCross,
  stretchMeetsFrame,
  towards,
} from './geometry.ts';

const number = fc.integer({ min: -500, max: 500 });
const point = fc.tuple(number, number);
const size = fc.integer({ min: 1, max: 200 });

describe('frames', () => {
  it('stand around their middle', () => {
    fc.assert(
      fc.property(point, size, size, (at, width, height) => {
        const frame = frameAround(at, width, height);
        expect(frame.x + frame.width / 2).toBeCloseTo(at[0]);
        expect(frame.y + frame.height / 2).toBeCloseTo(at[1]);
      }),
    );
  });

  it('meet or stand apart, whichever of them is asked', () => {
    fc.assert(
      fc.property(point, point, size, size, (a, b, width, height) => {
        const [one, other] = [frameAround(a, width, height), frameAround(b, width, height)];
        const apart = Math.abs(a[0] - b[0]) >= width || Math.abs(a[1] - b[1]) >= height;
        expect(framesMeet(one, other)).toBe(!apart);
        expect(framesMeet(other, one)).toBe(framesMeet(one, other));
      }),
    );
  });

  it('lie inside the frame of them all, and inside themselves grown', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), size, (points, width) => {
        const frames = points.map((at) => frameAround(at, width, 10));
        for (const frame of frames) {
          expect(isInside(frame, frameOfFrames(frames))).toBe(true);
          expect(isInside(frame, growFrame(frame, 3))).toBe(true);
          expect(isInside(growFrame(frame, 3), frame)).toBe(false);
        }
      }),
    );
  });
});

describe('stretches', () => {
  it.each([
    ['a cross', [0, 0], [10, 10], [0, 10], [10, 0], true],
    ['side by side', [0, 0], [10, 0], [0, 5], [10, 5], false],
    ['short of each other', [0, 0], [4, 4], [0, 10], [10, 0], false],
  ] as const)('%s', (_, a, b, c, d, expected) => {
    expect(stretchesCross(a, b, c, d)).toBe(expected);
    expect(stretchesCross(c, d, b, a)).toBe(expected);
  });

  it.each([
    ['through it', [-20, 0], [20, 0], true],
    ['past it', [-20, 11], [20, 11], false],
    ['ending in it', [-20, 0], [0, 0], true],
    ['ending before it', [-20, 0], [-11, 0], false],
    ['over its corner', [-12, 0], [0, 12], true],
  ] as const)('a stretch %s', (_, a, b, expected) => {
    expect(stretchMeetsFrame(a, b, { x: -10, y: -10, width: 20, height: 20 })).toBe(expected);
  });

  it('are walked by share and by length', () => {
    expect(between([0, 0], [10, 20], 0.5)).toEqual([5, 10]);
    expect(distance([0, 0], [3, 4])).toBe(5);
    expect(towards([0, 0], [30, 40], 5)).toEqual([3, 4]);
  });
});

it('numbers are written short, and never as minus nothing', () => {
  expect([short(1.23456), short(2), short(-0.001), short(-1.5)]).toEqual(['1.23', '2', '0', '-1.5']);
});
