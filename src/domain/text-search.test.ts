import { describe, expect, it } from 'vitest';
import { isInsidePair, occurrencesNear, sharedContext } from './text-search.ts';

describe('isInsidePair', () => {
  it('is true only between the two halves of a character', () => {
    const text = 'a👩b';
    expect([0, 1, 2, 3, 4].map((offset) => isInsidePair(text, offset))).toEqual([false, false, true, false, false]);
  });

  it('is false beside a lone half', () => {
    expect(isInsidePair('a\uD83Db', 2)).toBe(false);
    expect(isInsidePair('\uDC69\uD83D', 1)).toBe(false);
  });
});

describe('occurrencesNear', () => {
  const cases: readonly {
    readonly name: string;
    readonly words: string;
    readonly hint: number;
    readonly most: number;
    readonly expected: readonly number[];
  }[] = [
    { name: 'all of them in order, whatever the hint', words: 'ab', hint: 5, most: 9, expected: [0, 3, 6, 9] },
    { name: 'those from the hint on, when it is an occurrence', words: 'ab', hint: 3, most: 9, expected: [0, 3, 6, 9] },
    { name: 'few before and few behind the hint', words: 'ab', hint: 6, most: 1, expected: [0, 6] },
    { name: 'those behind a hint before the text', words: 'ab', hint: -7, most: 2, expected: [0, 3] },
    { name: 'those before a hint behind the text', words: 'ab', hint: 99, most: 2, expected: [0, 3] },
    { name: 'none of words that are not there', words: 'x', hint: 3, most: 9, expected: [] },
    { name: 'none of no words', words: '', hint: 3, most: 9, expected: [] },
  ];
  for (const { name, words, hint, most, expected } of cases) {
    it(`answers ${name}`, () => {
      expect(occurrencesNear('ab ab ab ab', words, hint, most)).toEqual(expected);
    });
  }

  it('counts overlapping ones', () => {
    expect(occurrencesNear('aaaa', 'aa', 0)).toEqual([0, 1, 2]);
  });
});

describe('sharedContext', () => {
  const text = 'one two three four five';
  const cases: readonly { readonly prefix: string; readonly suffix: string; readonly expected: number }[] = [
    { prefix: 'one two ', suffix: ' four', expected: 13 },
    { prefix: 'ONE two ', suffix: ' four', expected: 10 },
    { prefix: 'two', suffix: ' four', expected: 5 },
    { prefix: '', suffix: '', expected: 0 },
    { prefix: 'more than there is one two ', suffix: '', expected: 8 },
    { prefix: '', suffix: ' four five six', expected: 10 },
  ];
  for (const { prefix, suffix, expected } of cases) {
    it(`counts ${expected} units around “three” for “${prefix}” and “${suffix}”`, () => {
      expect(sharedContext(text, 8, 13, { prefix, suffix })).toBe(expected);
    });
  }
});
