import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactPath } from './path-data.ts';

/** The corners of a path of moves and lines, relative or not. */
const corners = (data: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + 2);
      [x, y] = letter === letter.toLowerCase() ? [x + dx, y + dy] : [dx, dy];
      found.push([x, y]);
    }
  }
  return found;
};

describe('compactPath', () => {
  it.each([
    { name: 'a curve', data: 'M387.94 282.67Q472.04 293.98 537.77 347.67', short: 'M387.9 282.7q84.1 11.3 149.9 65' },
    { name: 'lines to the left and up', data: 'M10 10L5.04 3.96L4 3Z', short: 'M10 10l-5-6-1-1z' },
    { name: 'an arc: its radii stay', data: 'M10 10A3.92 3.92 0 0 1 17.83 10', short: 'M10 10a3.9 3.9 0 0 1 7.8 0' },
    {
      name: 'a relative arc',
      data: 'M10.04 10a4 4 0 0 1 8 0a4 4 0 0 1 -8 0Z',
      short: 'M10 10a4 4 0 0 1 8 0 4 4 0 0 1-8 0z',
    },
    { name: 'two shapes in one', data: 'M0 0L1 1ZM5 5L6 6Z', short: 'M0 0l1 1zM5 5l1 1z' },
    { name: 'parts of a unit', data: 'M0.52 -0.52L1.03 0', short: 'M.5-.5l.5 .5' },
    { name: 'nothing', data: '', short: '' },
  ])('$name', ({ data, short }) => {
    expect(compactPath(data)).toBe(short);
  });

  it('keeps every corner to a tenth, however long the way', () => {
    const place = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 60 }), (points) => {
        const data = `M${points.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}`;
        const kept = corners(compactPath(data));
        expect(kept).toHaveLength(points.length);
        for (const [index, [x, y]] of points.entries()) {
          expect(Math.abs((kept[index]?.[0] ?? Infinity) - x)).toBeLessThan(0.0501);
          expect(Math.abs((kept[index]?.[1] ?? Infinity) - y)).toBeLessThan(0.0501);
        }
      }),
    );
  });
});
