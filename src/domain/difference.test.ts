import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import { sliceSpan } from './span.ts';

describe('differenceOf', () => {
  const cases = [
    { name: 'one changed letter', before: 'whipping boy', after: 'Whipping boy', parts: ['w', 'W'] },
    { name: 'inserted words', before: 'they left', after: 'they all left', parts: ['', 'all '] },
    { name: 'words left out at the end', before: 'they left us', after: 'they left', parts: [' us', ''] },
    { name: 'repeated letters', before: 'aaa', after: 'aa', parts: ['a', ''] },
    { name: 'nothing', before: 'same', after: 'same', parts: ['', ''] },
    { name: 'two characters with an equal first unit', before: 'a😀b', after: 'a😁b', parts: ['😀', '😁'] },
    {
      name: 'two characters with an equal second unit',
      before: 'a\u{10400}b',
      after: 'a\u{10800}b',
      parts: ['\u{10400}', '\u{10800}'],
    },
    { name: 'everything', before: 'yes', after: '', parts: ['yes', ''] },
  ];
  for (const one of cases) {
    it(`finds ${one.name}`, () => {
      const { before, after } = differenceOf(one.before, one.after);
      expect([sliceSpan(one.before, before), sliceSpan(one.after, after)]).toEqual(one.parts);
    });
  }

  it('leaves the same beginning and the same end around it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceOf(before, after);
        expect(before.slice(0, parts.before.start)).toBe(after.slice(0, parts.after.start));
        expect(before.slice(parts.before.end)).toBe(after.slice(parts.after.end));
        expect(parts.before.start).toBeLessThanOrEqual(parts.before.end);
        expect(parts.after.start).toBeLessThanOrEqual(parts.after.end);
        expect(sliceSpan(before, parts.before)).toSatisfy((part: string) => !/\p{Surrogate}/u.test(part));
      }),
    );
  });
});
