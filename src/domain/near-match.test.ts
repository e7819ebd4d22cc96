import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoredPlace } from './anchoring.ts';
import { findNearly } from './near-match.ts';
import { sliceSpan } from './span.ts';

/** Milliseconds that are far too many even on a busy machine; what grows with the square of the input takes minutes. */
const BOUND = 10_000;

const SENTENCE = 'The harbour master told reporters on Tuesday that no ship had left the bay since the storm began.';
const OTHER = 'Fishermen along the coast mended their nets and waited for better weather, as they do every winter. ';
const TEXT = OTHER.repeat(3) + SENTENCE + ' ' + OTHER.repeat(3);
const START = OTHER.length * 3;

const place = (exact: string, start = START, prefix = '', suffix = ''): StoredPlace => ({
  start,
  end: start + exact.length,
  exact,
  prefix,
  suffix,
});

describe('a tolerant search', () => {
  const changes: readonly { readonly name: string; readonly exact: string; readonly errors: number }[] = [
    { name: 'a letter that was changed', exact: SENTENCE.replace('storm', 'stork'), errors: 1 },
    { name: 'a letter that was left out', exact: SENTENCE.replace('master', 'maser'), errors: 1 },
    { name: 'a letter that was put in', exact: SENTENCE.replace('bay', 'baby'), errors: 1 },
    { name: 'a word that was replaced', exact: SENTENCE.replace('Tuesday', 'Thursday'), errors: 2 },
    { name: 'a word that was left out', exact: SENTENCE.replace('had ', ''), errors: 4 },
    { name: 'quotation marks of another kind', exact: SENTENCE.replace('storm', '“storm”'), errors: 2 },
  ];
  for (const { name, exact, errors } of changes) {
    it(`forgives ${name}`, () => {
      const answer = findNearly(TEXT, place(exact));
      expect(answer).toMatchObject({ found: 'tolerant', errors });
      if (answer.found === 'tolerant') expect(sliceSpan(TEXT, answer.span)).toBe(SENTENCE);
    });
  }

  it('finds words far from where they stood', () => {
    const answer = findNearly(TEXT, place(SENTENCE.replace('storm', 'stork'), TEXT.length * 10));
    expect(answer).toEqual({ found: 'tolerant', span: { start: START, end: START + SENTENCE.length }, errors: 1 });
  });

  it('prefers the surroundings when two places are equally like the quote', () => {
    const text = `First: ${SENTENCE} Second: ${SENTENCE} Third.`;
    const second = text.lastIndexOf(SENTENCE);
    const answer = findNearly(text, place(SENTENCE.replace('storm', 'stork'), 0, 'Second: ', ' Third.'));
    expect(answer).toMatchObject({ found: 'tolerant', span: { start: second } });
  });

  it('refuses words of which more than one in eight units differs', () => {
    const mangled = [...SENTENCE].map((sign, at) => (at % 6 === 0 ? '#' : sign)).join('');
    expect(findNearly(TEXT, place(mangled))).toEqual({ found: 'orphan', reason: 'not-found' });
  });

  it('refuses a sentence of the same make with other words', () => {
    const exact = 'The prime minister told reporters on Tuesday that no deal had been made since the talks began.';
    expect(findNearly(TEXT, place(exact))).toEqual({ found: 'orphan', reason: 'not-found' });
  });

  const lengths: readonly (readonly [length: number, reason: string])[] = [
    [1, 'not-searched'],
    [7, 'not-searched'],
    [8, 'not-found'],
    [1_000, 'not-found'],
    [1_001, 'not-searched'],
  ];
  for (const [length, reason] of lengths) {
    it(`answers “${reason}” for ${length} strange units`, () => {
      expect(findNearly(TEXT, place('#'.repeat(length)))).toEqual({ found: 'orphan', reason });
    });
  }

  it('does not cut a surrogate pair', () => {
    const text = 'They met at the 👩‍👩‍👧 sign, she said, and went home.';
    const answer = findNearly(text, place('\uDC67 sign, she sald, and went', 16));
    if (answer.found !== 'tolerant') throw new Error('not found');
    expect(sliceSpan(text, answer.span)).toMatch(/^👧 sign, she said, and went$/u);
  });

  it('finds a long sentence again after any single change', () => {
    fc.assert(
      fc.property(fc.nat(SENTENCE.length - 1), fc.constantFrom('', '#', '##'), (at, instead) => {
        const text = TEXT.slice(0, START + at) + instead + TEXT.slice(START + at + 1);
        const answer = findNearly(text, place(SENTENCE));
        expect(answer.found).toBe('tolerant');
        if (answer.found === 'tolerant') expect(answer.errors).toBeLessThanOrEqual(2);
      }),
    );
  });

  const repetitive: readonly { readonly name: string; readonly text: string; readonly exact: string }[] = [
    { name: 'one letter', text: 'a'.repeat(1_000_000), exact: `${'a'.repeat(499)}b${'a'.repeat(500)}` },
    { name: 'two letters', text: 'ab'.repeat(500_000), exact: `${'ab'.repeat(250)}c${'ba'.repeat(249)}` },
    { name: 'one sentence', text: OTHER.repeat(10_000), exact: OTHER.replace('nets', 'vests').repeat(9) },
    { name: 'strange words', text: OTHER.repeat(10_000), exact: '#'.repeat(1_000) },
  ];
  for (const { name, text, exact } of repetitive) {
    it(
      `takes no long time in a million units of ${name}`,
      () => {
        const before = performance.now();
        findNearly(text, place(exact, 500_000));
        expect(performance.now() - before).toBeLessThan(BOUND);
      },
      4 * BOUND,
    );
  }
});
