import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './actor.ts';
import { findWord, foldQuery, foldText, matchText, mergeSpans } from './match.ts';
import { sliceSpan } from './span.ts';

/** Letters of several scripts, signs, marks, and halves of characters. */
const nasty = fc.constantFrom(
  'a',
  'B',
  ' ',
  '\n',
  '.',
  '-',
  '“',
  'é',
  'e\u0301',
  '\u0301',
  'ß',
  'İ',
  'ﬁ',
  'آ',
  '語',
  '😀',
  '👩‍👩‍👧',
  '\uD800',
  '\uDC00',
);

/** The same without halves: taking marks away could bring two of them together. */
const whole = fc.string({ unit: nasty }).filter((text) => !/\p{Surrogate}/u.test(text));

describe('foldText', () => {
  it('folds as names are folded', () => {
    fc.assert(
      fc.property(whole, (text) => {
        // The final sigma is the one letter whose lower case depends on its neighbours; both sides write it one way.
        expect(foldText(text).text).toBe(foldName(text).replace(/ς/gu, 'σ'));
      }),
      { numRuns: 300 },
    );
  });

  it('gives each unit a place inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: nasty }), (text) => {
        const folded = foldText(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        folded.starts.forEach((start, index) => {
          expect(start).toBeLessThan(folded.ends[index] ?? 0);
          expect(folded.ends[index]).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('matchText', () => {
  const cases = [
    { name: 'a whole word', text: 'The old bridge', query: 'bridge', found: ['bridge'], score: 3 },
    { name: 'the start of a word', text: 'The old bridge', query: 'bri', found: ['bri'], score: 2 },
    { name: 'a part of a word', text: 'The old bridge', query: 'idg', found: ['idg'], score: 1 },
    {
      name: 'a whole word before an earlier part',
      text: 'the smith hit the anvil',
      query: 'hit',
      found: ['hit'],
      score: 3,
    },
    {
      name: 'without regard to accents in the text',
      text: 'in Éastwick',
      query: 'eastwick',
      found: ['Éastwick'],
      score: 3,
    },
    {
      name: 'without regard to accents in the query',
      text: 'in Eastwick',
      query: 'ÉASTwick',
      found: ['Eastwick'],
      score: 3,
    },
    {
      name: 'a decomposed letter with its mark',
      text: 'cafe\u0301 au lait',
      query: 'cafe',
      found: ['cafe\u0301'],
      score: 3,
    },
    {
      name: 'words in any order',
      text: 'closed the bridge',
      query: 'bridge closed',
      found: ['closed', 'bridge'],
      score: 6,
    },
    { name: 'letters of another script', text: 'خواجہ آصف نے کہا', query: 'آصف', found: ['آصف'], score: 3 },
    { name: 'a ligature by its letters', text: 'the o\uFB03ce', query: 'office', found: ['o\uFB03ce'], score: 3 },
    { name: 'a Greek word in capitals', text: 'ΟΔΥΣΣΕΥΣ', query: 'Οδυσσεύς', found: ['ΟΔΥΣΣΕΥΣ'], score: 3 },
    { name: 'after an emoji, at its own place', text: '👩‍👩‍👧 says no', query: 'says', found: ['says'], score: 3 },
    { name: 'no single letter inside a word', text: 'bridge', query: 'g', found: null, score: 0 },
    {
      name: 'nothing when one word is missing',
      text: 'closed the bridge',
      query: 'closed door',
      found: null,
      score: 0,
    },
    { name: 'everything for a query without words', text: 'closed', query: ' ?! ', found: [], score: 0 },
  ];
  for (const one of cases) {
    it(`finds ${one.name}`, () => {
      const match = matchText(foldText(one.text), foldQuery(one.query));
      expect(match?.spans.map((span) => sliceSpan(one.text, span)) ?? null).toEqual(one.found);
      expect(match?.score ?? 0).toBe(one.score);
    });
  }

  it('finds every word of a text in that text, at a place with the same folded word', () => {
    fc.assert(
      fc.property(fc.string({ unit: nasty, maxLength: 40 }), (text) => {
        const folded = foldText(text);
        for (const word of folded.text.split(' ').filter(Boolean)) {
          const match = findWord(folded, word);
          expect(match?.score).toBe(3);
          expect(foldText(sliceSpan(text, match?.spans[0] ?? { start: 0, end: 0 })).text).toContain(word);
        }
      }),
    );
  });
});

describe('mergeSpans', () => {
  it('puts spans in order and joins those that touch or overlap', () => {
    const spans = [
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 5 },
      { start: 5, end: 6 },
    ];
    expect(mergeSpans(spans)).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });
});
