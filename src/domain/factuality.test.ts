import { describe, expect, it } from 'vitest';
import { FACTUALITIES, FACTUALITY_INFO, lineStyleOf } from './factuality.ts';

describe('factuality', () => {
  it('holds only for what is stated or alleged: denied is not done', () => {
    expect(FACTUALITIES.filter((one) => FACTUALITY_INFO[one].holds)).toEqual(['stated', 'alleged']);
  });

  it('is told by a word and a sentence for each value', () => {
    for (const one of FACTUALITIES) {
      expect(FACTUALITY_INFO[one].label).toBe(one);
      expect(FACTUALITY_INFO[one].meaning).toMatch(/^[A-Z].*\.$/u);
    }
  });

  const lines = [
    { factuality: 'stated', article: 'solid', speaker: 'dashed' },
    { factuality: 'alleged', article: 'dashed', speaker: 'dashed' },
    { factuality: 'denied', article: 'crossed', speaker: 'crossed' },
    { factuality: 'negated', article: 'crossed', speaker: 'crossed' },
    { factuality: 'hypothetical', article: 'dotted', speaker: 'dotted' },
  ] as const;
  for (const { factuality, article, speaker } of lines) {
    it(`draws ${factuality} ${article} in the article's own voice and ${speaker} in a speaker's`, () => {
      expect(lineStyleOf(factuality, false)).toBe(article);
      expect(lineStyleOf(factuality, true)).toBe(speaker);
    });
  }

  it('never draws what does not hold like what does', () => {
    const drawn = (holds: boolean) =>
      new Set(
        FACTUALITIES.filter((one) => FACTUALITY_INFO[one].holds === holds).flatMap((one) => [
          lineStyleOf(one, true),
          lineStyleOf(one, false),
        ]),
      );
    for (const style of drawn(false)) expect(drawn(true).has(style)).toBe(false);
  });
});
