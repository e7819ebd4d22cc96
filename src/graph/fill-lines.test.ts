import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLines } from './fill-lines.ts';
import { serifWidth } from './serif.ts';

const size = 20;
const widthOf = (text: string): number => serifWidth(text, size);
const linesOf = (text: string, width: number, most = 99): readonly string[] =>
  fillLines(text, width, most, widthOf).map(({ start, end, after }) => text.slice(start, end).trimEnd() + after);

describe('fillLines', () => {
  it('breaks between words and cuts with an ellipsis that fits', () => {
    expect(linesOf('The guild denied hiding any smugglers.', 170)).toEqual([
      'The guild denied',
      'hiding any',
      'smugglers.',
    ]);
    expect(linesOf('The guild denied hiding any smugglers.', 170, 2).at(-1)).toMatch(/^hiding any…$/u);
  });

  it('breaks Chinese behind any sign, and never before its punctuation', () => {
    const lines = linesOf('巴基斯坦国防部长表示，两国之间没有联盟。', 100);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/u);
  });

  it('keeps signs made of several together when a word is too long for a line', () => {
    const family = '👩‍👩‍👧';
    for (const line of linesOf(family.repeat(12), 60)) expect(line.replaceAll(family, '')).toBe('');
  });

  it('loses no word, and no line is wider than its room', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const lines = fillLines(text, 160, 1_000, widthOf);
        expect(
          lines
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .trimEnd(),
        ).toBe(text.trimEnd());
        for (const { start, end } of lines) {
          const line = text.slice(start, end).trimEnd();
          if ([...line].length > 1) expect(widthOf(line)).toBeLessThanOrEqual(160);
        }
      }),
    );
  });
});
