import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, FONT_SIZE, textHeight, textWidth, widestLine, wrapText } from './measure.ts';

describe('the width of a text', () => {
  it('is the sum of its letters, whatever the size', () => {
    const words = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b));
        expect(textWidth(a, 2 * FONT_SIZE)).toBeCloseTo(2 * textWidth(a));
      }),
    );
  });

  it.each([
    ['an accent takes no room', 'é', 'e'],
    ['nor does one that stands apart', 'e\u0301', 'e'],
    ['a letter in a mixed text is as wide as alone', 'é'.repeat(3), 'eee'],
  ])('%s', (_, text, plain) => expect(textWidth(text)).toBeCloseTo(textWidth(plain)));

  it('knows that signs of East Asia fill a square, and that capitals are wide', () => {
    expect(textWidth('北京')).toBe(2 * FONT_SIZE);
    expect(textWidth('Щ')).toBeGreaterThan(textWidth('щ'));
  });
});

describe('a block of lines', () => {
  it('has its baselines one under the other, inside it', () => {
    for (const lines of [1, 2, 3, 4]) {
      const baselines = Array.from({ length: lines }, (_, line) => baselineOf(line, lines));
      expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
      expect(baselines.at(-1)).toBeLessThanOrEqual(textHeight(lines) / 2);
    }
  });
});

describe('wrapping', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1, maxLength: 10 });

  it('keeps the words in order, cuts none that fit, and fills no line beyond its bound', () => {
    fc.assert(
      fc.property(words, (list) => {
        const widths = [80, 100, 120, 140];
        const lines = wrapText(list.join(' '), widths);
        expect(lines.length).toBeLessThanOrEqual(widths.length);
        const isCut = lines.join(' ').includes('…');
        if (!isCut) expect(lines.join(' ')).toBe(list.join(' '));
        if (!isCut) expect(widestLine(lines)).toBeLessThanOrEqual(widths[lines.length - 1] ?? 0);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(141);
      }),
    );
  });

  it('takes one line where one is enough, and balances two', () => {
    expect(wrapText('Afghan Taliban', [200, 200])).toEqual(['Afghan Taliban']);
    expect(wrapText('one two three four', [10, 200])).toEqual(['one two', 'three four']);
  });

  it('says with an ellipsis that something is missing', () => {
    expect(wrapText('Donaudampfschifffahrtsgesellschaft', [40])[0]).toMatch(/^Don.*…$/u);
  });
});
