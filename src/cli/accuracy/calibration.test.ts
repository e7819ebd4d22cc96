import { describe, expect, it } from 'vitest';
import { calibrate } from './calibration.ts';

const some = (confidence: number, right: number, wrong: number): { confidence: number; right: boolean }[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('calibrate', () => {
  it.each([
    ['nothing has no error', [], 0, 0],
    ['eight of ten at 0.8 is without error', some(0.8, 8, 2), 0, 1],
    ['all right at 0.6 is 0.4 off', some(0.6, 5, 0), 0.4, 1],
    ['bins weigh by what they hold', [...some(0.9, 9, 1), ...some(0.5, 0, 10)], 0.25, 2],
    ['certainty has the last bin', some(1, 3, 0), 0, 1],
  ])('%s', (_name, judged, error, bins) => {
    const result = calibrate(judged);
    expect(result.error).toBeCloseTo(error, 10);
    expect(result.bins).toHaveLength(bins);
  });
});
