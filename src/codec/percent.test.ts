import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePercent, encodeSegment, encodeValue } from './percent.ts';

const text = fc.string({ unit: 'grapheme' });

describe('encodeSegment', () => {
  const cases: readonly (readonly [id: string, expected: string])[] = [
    ['pakistan~reject~united-states~k3f9q2', 'pakistan~reject~united-states~k3f9q2'],
    ['北京', '%E5%8C%97%E4%BA%AC'],
    ["a'b(c)d!e*f", 'a%27b%28c%29d%21e%2Af'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['\uD800', '%EF%BF%BD'],
  ];
  for (const [id, expected] of cases) {
    it(`makes ${expected} of ${JSON.stringify(id)}`, () => {
      expect(encodeSegment(id)).toBe(expected);
    });
  }
});

describe('encodeValue', () => {
  const cases: readonly (readonly [value: string, expected: string])[] = [
    ['safe haven', 'safe%20haven'],
    ['the U.S.', 'the%20U.S%2E'],
    ['U.S.-led', 'U.S.-led'],
    ['end-', 'end%2D'],
    ['snake_case~', 'snake%5Fcase%7E'],
    ['“a” & b=c', '%E2%80%9Ca%E2%80%9D%20%26%20b%3Dc'],
    ['50%+', '50%25%2B'],
  ];
  for (const [value, expected] of cases) {
    it(`makes ${expected} of ${value}`, () => {
      expect(encodeValue(value)).toBe(expected);
    });
  }

  it('holds nothing that a finder of links in running text would cut or skip', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(encodeValue(value)).toMatch(/^(?:(?:[\w.-]|%[0-9A-F]{2})*(?:[A-Za-z0-9]|%[0-9A-F]{2}))?$/u);
        expect(encodeValue(value)).not.toContain('_');
      }),
    );
  });
});

describe('decodePercent', () => {
  it('brings back what was encoded', () => {
    fc.assert(
      fc.property(text, (value) => {
        const whole = value.replace(/\p{Cs}/gu, '\uFFFD');
        expect(decodePercent(encodeSegment(value))).toBe(whole);
        expect(decodePercent(encodeValue(value))).toBe(whole);
      }),
    );
  });

  const broken: readonly (readonly [text: string, expected: string])[] = [
    ['%', '%'],
    ['%zz', '%zz'],
    ['%4', '%4'],
    ['%E5%8C', '%E5%8C'],
    ['%FF%41', '%FF%41'],
    ['%41%', 'A%'],
    ['a%20b', 'a b'],
    ['a\uD800', 'a\uFFFD'],
  ];
  for (const [value, expected] of broken) {
    it(`reads “${value}” as “${expected}”`, () => {
      expect(decodePercent(value)).toBe(expected);
    });
  }
});
