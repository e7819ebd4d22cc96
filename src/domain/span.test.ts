import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSpans,
  containsSpan,
  equalSpans,
  isSpanWithin,
  overlapsSpan,
  sliceSpan,
  type Span,
  spanLength,
} from './span.ts';

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b) + 1));

describe('a span', () => {
  it('is half-open and counts UTF-16 units', () => {
    const text = 'a👩b';
    expect(sliceSpan(text, span(1, 3))).toBe('👩');
    expect(spanLength(span(1, 3))).toBe(2);
  });

  const pairs: readonly {
    readonly name: string;
    readonly a: Span;
    readonly b: Span;
    readonly contains: boolean;
    readonly overlaps: boolean;
  }[] = [
    { name: 'equal spans', a: span(2, 5), b: span(2, 5), contains: true, overlaps: true },
    { name: 'one inside the other', a: span(2, 9), b: span(3, 4), contains: true, overlaps: true },
    { name: 'one around the other', a: span(3, 4), b: span(2, 9), contains: false, overlaps: true },
    { name: 'crossing spans', a: span(2, 5), b: span(4, 8), contains: false, overlaps: true },
    { name: 'touching spans', a: span(2, 5), b: span(5, 8), contains: false, overlaps: false },
    { name: 'distant spans', a: span(2, 5), b: span(7, 8), contains: false, overlaps: false },
  ];
  for (const { name, a, b, contains, overlaps } of pairs) {
    it(`knows containment and overlap of ${name}`, () => {
      expect(containsSpan(a, b)).toBe(contains);
      expect(overlapsSpan(a, b)).toBe(overlaps);
      expect(overlapsSpan(b, a)).toBe(overlaps);
    });
  }

  it('is equal to another when each contains the other', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(equalSpans(a, b)).toBe(containsSpan(a, b) && containsSpan(b, a));
      }),
    );
  });

  const within: readonly { readonly name: string; readonly span: Span; readonly expected: boolean }[] = [
    { name: 'the whole text', span: span(0, 10), expected: true },
    { name: 'one unit', span: span(9, 10), expected: true },
    { name: 'an empty span', span: span(4, 4), expected: false },
    { name: 'a span turned round', span: span(5, 4), expected: false },
    { name: 'a span beyond the end', span: span(4, 11), expected: false },
    { name: 'a negative start', span: span(-1, 4), expected: false },
    { name: 'half a unit', span: span(0.5, 4), expected: false },
    { name: 'no number', span: span(Number.NaN, 4), expected: false },
    { name: 'an endless span', span: span(0, Infinity), expected: false },
  ];
  for (const { name, span: place, expected } of within) {
    it(`of ${name} is ${expected ? '' : 'not '}a place in a text`, () => {
      expect(isSpanWithin(place, 10)).toBe(expected);
    });
  }

  it('is sorted by start, the longer first', () => {
    const spans = [span(3, 4), span(0, 2), span(3, 9), span(0, 5)];
    expect(spans.toSorted(compareSpans)).toEqual([span(0, 5), span(0, 2), span(3, 9), span(3, 4)]);
  });
});
