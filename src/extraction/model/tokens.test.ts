import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const cases: readonly { name: string; text: string; expected: string }[] = [
  { name: 'words and marks', text: 'The talks failed, he said.', expected: 'The|talks|failed|,|he|said|.' },
  { name: 'n’t with a curly apostrophe', text: 'They don’t and can’t.', expected: 'They|do|n’t|and|ca|n’t|.' },
  { name: "n't with a straight one", text: "won't", expected: "wo|n't" },
  { name: 'a possessive', text: 'Norway’s ships', expected: 'Norway|’s|ships' },
  { name: 'a possessive of a plural', text: 'the ministers’ cars', expected: 'the|ministers|’|cars' },
  {
    name: 'clitic verbs',
    text: 'We’re sure they’ll say it’s theirs, I’d bet',
    expected: 'We|’re|sure|they|’ll|say|it|’s|theirs|,|I|’d|bet',
  },
  { name: 'cannot', text: 'cannot', expected: 'can|not' },
  { name: 'an apostrophe inside a name', text: 'O’Malley’s', expected: 'O’Malley|’s' },
  { name: 'hyphens', text: 'a long-term plan of al-Harbi', expected: 'a|long|-|term|plan|of|al|-|Harbi' },
  { name: 'short prefixes', text: 'a non-aligned re-election', expected: 'a|non-aligned|re-election' },
  { name: 'dotted abbreviations', text: 'the U.S. and the U.N.', expected: 'the|U.S.|and|the|U.N.' },
  { name: 'titles', text: 'Mr. Brandt and Gen. Ortiz', expected: 'Mr.|Brandt|and|Gen.|Ortiz' },
  { name: 'an initial', text: 'Maria T. Quill', expected: 'Maria|T.|Quill' },
  { name: 'an abbreviation that ends the sentence', text: 'by Nordwind Inc.', expected: 'by|Nordwind|Inc.' },
  { name: 'money and percent', text: '$1.4 million, 35% of €2,000', expected: '$|1.4|million|,|35|%|of|€|2,000' },
  { name: 'ordinals and decades', text: 'the 5th in the 1990s at 5pm', expected: 'the|5th|in|the|1990s|at|5|pm' },
  { name: 'quotation marks', text: '“No,” she said. ‘Yes’', expected: '“|No|,|”|she|said|.|‘|Yes|’' },
  { name: 'dashes', text: 'arms—including tanks—and 1990–95', expected: 'arms|—|including|tanks|—|and|1990|–|95' },
  { name: 'an ellipsis', text: 'well... yes … no', expected: 'well|...|yes|…|no' },
  {
    name: 'a link and a mail address',
    text: 'see https://example.org/a?b=c, or a.b@example.org.',
    expected: 'see|https://example.org/a?b=c|,|or|a.b@example.org|.',
  },
  { name: 'letters and digits together', text: 'the G20 and Covid-19', expected: 'the|G20|and|Covid|-|19' },
  { name: 'emoji and combining marks', text: 'the cafe\u0301 🎉!', expected: 'the|cafe\u0301|🎉|!' },
];

describe('tokenize', () => {
  for (const { name, text, expected } of cases) {
    it(`cuts ${name}`, () => {
      const tokens = tokenize(text, { start: 0, end: text.length });
      expect(tokens.map((token) => token.text).join('|')).toBe(expected);
    });
  }

  it('counts offsets in the whole text', () => {
    expect(tokenize('He ran. She don’t.', { start: 8, end: 18 })).toEqual([
      { start: 8, end: 11, text: 'She' },
      { start: 12, end: 14, text: 'do' },
      { start: 14, end: 17, text: 'n’t' },
      { start: 17, end: 18, text: '.' },
    ]);
  });

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of tokenize(text, { start: 0, end: text.length })) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(last, token.start).trim()).toBe('');
          last = token.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  for (const unit of ['a', 'a.', "a'", '’', '-', '1,', 'http://', '@', 'a-', '.', 'a’t', '"']) {
    it(`takes linear time on many of ${unit}`, () => {
      const text = unit.repeat(Math.ceil(200000 / unit.length));
      const from = performance.now();
      tokenize(text, { start: 0, end: text.length });
      expect(performance.now() - from).toBeLessThan(2000);
    });
  }
});
