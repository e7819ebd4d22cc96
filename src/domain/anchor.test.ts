import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { anchor, describe, holds } from './anchor.ts';
import { type Anchoring, type StoredPlace } from './anchoring.ts';
import { sliceSpan, type Span } from './span.ts';

/** Milliseconds that are far too many even on a busy machine; what grows with the square of the input takes minutes. */
const BOUND = 10_000;

const TEXT =
  'The ferry left at noon. “We waited,” she said. The ferry came back at dusk. “We waited,” she said again. Nobody waited.';

const placeOf = (text: string, words: string, nth = 1): Span => {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text does not say: ${words}`);
  return { start, end: start + words.length };
};

const stored = (text: string, words: string, nth = 1): StoredPlace => {
  const span = placeOf(text, words, nth);
  return { ...span, ...describe(text, span) };
};

/** A text of words from many scripts, with characters of two units, and a place in it that does not cut a character. */
const textWithPlace = fc
  .tuple(
    fc.array(fc.constantFrom('the ', 'ferry ', '“we” ', '👩‍👩‍👧 ', '北京', 'é', '\n', 'a', '𝒳'), {
      minLength: 1,
      maxLength: 80,
    }),
    fc.nat(),
    fc.nat(),
  )
  .map(([parts, a, b]) => {
    const first = a % parts.length;
    const last = first + (b % (parts.length - first));
    const start = parts.slice(0, first).join('').length;
    return { text: parts.join(''), span: { start, end: start + parts.slice(first, last + 1).join('').length } };
  });

group('describe', () => {
  const cases: readonly {
    readonly name: string;
    readonly span: Span;
    readonly prefix: string;
    readonly suffix: string;
  }[] = [
    {
      name: 'gives 32 units on both sides',
      span: placeOf(TEXT, 'came back'),
      prefix: TEXT.slice(57 - 32, 57),
      suffix: TEXT.slice(66, 66 + 32),
    },
    { name: 'gives no prefix at the start', span: placeOf(TEXT, 'The'), prefix: '', suffix: TEXT.slice(3, 35) },
    {
      name: 'gives no suffix at the end',
      span: placeOf(TEXT, 'Nobody waited.'),
      prefix: TEXT.slice(-46, -14),
      suffix: '',
    },
  ];
  for (const { name, span, prefix, suffix } of cases) {
    it(name, () => {
      expect(describe(TEXT, span)).toEqual({ exact: sliceSpan(TEXT, span), prefix, suffix });
    });
  }

  it('gives more context where 32 units stand several times', () => {
    const refrain = 'row your boat and sing along with all of us, gently down the stream and over the sea; ';
    const text = `One: ${refrain}Two: ${refrain}Three.`;
    for (const nth of [1, 2]) {
      const { prefix, exact, suffix } = describe(text, placeOf(text, 'gently', nth));
      const words = prefix + exact + suffix;
      expect(words.length).toBeGreaterThan(6 + 64);
      expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
    }
  });

  it('does not cut a surrogate pair in the context', () => {
    // 32 units before and behind the word fall between the halves of an emoji.
    const text = `${'👩'.repeat(20)}.word.${'👩'.repeat(20)}`;
    const { prefix, suffix } = describe(text, placeOf(text, 'word'));
    expect(prefix).toBe(`${'👩'.repeat(15)}.`);
    expect(suffix).toBe(`.${'👩'.repeat(15)}`);
  });

  it('is unique, agrees with the text and cuts no character, in any text', () => {
    fc.assert(
      fc.property(textWithPlace, ({ text, span }) => {
        const { prefix, exact, suffix } = describe(text, span);
        const words = prefix + exact + suffix;
        const start = span.start - prefix.length;
        expect(text.slice(start, start + words.length)).toBe(words);
        expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
        expect([prefix, exact, suffix].some((part) => /\p{Cs}/u.test(part))).toBe(false);
      }),
    );
  });

  it(
    'takes no long time for a text of one letter',
    () => {
      const text = 'a'.repeat(200_000);
      const before = performance.now();
      expect(describe(text, { start: 100_000, end: 100_010 }).exact).toBe('a'.repeat(10));
      expect(performance.now() - before).toBeLessThan(BOUND);
    },
    4 * BOUND,
  );
});

group('anchor', () => {
  const second = stored(TEXT, '“We waited,” she said', 2);
  const moved = `A new first line. ${TEXT}`;
  const cases: readonly {
    readonly name: string;
    readonly text: string;
    readonly place: StoredPlace;
    readonly expected: Anchoring;
  }[] = [
    {
      name: 'takes the position when the quote stands there',
      text: TEXT,
      place: second,
      expected: { found: 'position', span: placeOf(TEXT, '“We waited,” she said', 2) },
    },
    {
      name: 'takes the position even when the surroundings have changed',
      text: TEXT.replace('again', 'twice').replace('dusk', 'dawn'),
      place: second,
      expected: { found: 'position', span: placeOf(TEXT, '“We waited,” she said', 2) },
    },
    {
      name: 'prefers the quote over the position when other words stand there',
      text: moved,
      place: stored(TEXT, 'The ferry came back'),
      expected: { found: 'quote', span: placeOf(moved, 'The ferry came back'), unique: true },
    },
    {
      name: 'prefers the occurrence whose prefix matches',
      text: moved,
      place: { ...second, suffix: '' },
      expected: { found: 'quote', span: placeOf(moved, '“We waited,” she said', 2), unique: true },
    },
    {
      name: 'prefers the occurrence whose suffix matches',
      text: moved,
      place: { ...second, prefix: '' },
      expected: { found: 'quote', span: placeOf(moved, '“We waited,” she said', 2), unique: true },
    },
    {
      name: 'takes the nearest occurrence when the context does not decide, and says so',
      text: moved,
      place: { start: 30, end: 39, exact: 'We waited', prefix: '', suffix: '' },
      expected: { found: 'quote', span: placeOf(moved, 'We waited', 1), unique: false },
    },
    {
      name: 'finds a quote at the very end',
      text: moved,
      place: stored(TEXT, 'Nobody waited.'),
      expected: { found: 'quote', span: placeOf(moved, 'Nobody waited.'), unique: true },
    },
    {
      name: 'finds overlapping occurrences',
      text: '-ananas',
      place: { start: 90, end: 93, exact: 'ana', prefix: 'n', suffix: 's' },
      expected: { found: 'quote', span: { start: 3, end: 6 }, unique: true },
    },
    {
      name: 'finds similar words, and says how many errors they have',
      text: TEXT.replace('came back', 'come back'),
      place: stored(TEXT, 'The ferry came back at dusk.'),
      expected: { found: 'tolerant', span: placeOf(TEXT, 'The ferry came back at dusk.'), errors: 1 },
    },
    {
      name: 'answers an orphan when the words are gone',
      text: 'Quite another story about a train and its passengers.',
      place: second,
      expected: { found: 'orphan', reason: 'not-found' },
    },
    {
      name: 'answers an orphan in an empty text',
      text: '',
      place: second,
      expected: { found: 'orphan', reason: 'not-found' },
    },
    {
      name: 'answers an orphan for an empty quote',
      text: TEXT,
      place: { start: 3, end: 3, exact: '', prefix: 'The', suffix: ' ferry' },
      expected: { found: 'orphan', reason: 'empty' },
    },
    {
      name: 'does not look for similar words when the quote is short',
      text: 'A wet day.',
      place: { start: 2, end: 5, exact: 'met', prefix: '', suffix: '' },
      expected: { found: 'orphan', reason: 'not-searched' },
    },
  ];
  for (const { name, text, place, expected } of cases) {
    it(name, () => {
      expect(anchor(text, place)).toEqual(expected);
    });
  }

  it('does not mind positions that cannot be', () => {
    for (const start of [-5, 1e9, 0.5, Number.NaN, Infinity]) {
      const place = { ...second, start, end: start + second.exact.length };
      expect(anchor(TEXT, place)).toMatchObject({ found: 'quote', span: placeOf(TEXT, '“We waited,” she said', 2) });
    }
  });

  it('finds everything that was described, at its position', () => {
    fc.assert(
      fc.property(textWithPlace, ({ text, span }) => {
        expect(anchor(text, { ...span, ...describe(text, span) })).toEqual({ found: 'position', span });
      }),
    );
  });

  it('finds everything that was described after words were put in front of it', () => {
    fc.assert(
      fc.property(textWithPlace, fc.string({ minLength: 1, maxLength: 300 }), ({ text, span }, before) => {
        const answer = anchor(before + text, { ...span, ...describe(text, span) });
        expect(answer.found === 'position' || answer.found === 'quote').toBe(true);
        if (answer.found !== 'orphan') expect(sliceSpan(before + text, answer.span)).toBe(sliceSpan(text, span));
      }),
    );
  });
});

group('holds', () => {
  const place = stored(TEXT, 'at noon');
  it('wants the very words at the very place', () => {
    expect(holds(TEXT, place)).toBe(true);
    expect(holds(TEXT.replace('noon', 'soon'), place)).toBe(false);
    expect(holds(` ${TEXT}`, place)).toBe(false);
    expect(holds(TEXT, { ...place, end: place.end + 1 })).toBe(false);
    expect(holds(TEXT, { ...place, exact: '', end: place.start })).toBe(false);
  });

  it('does not count from the end, and does not forgive an end beyond the text', () => {
    const last = stored(TEXT, 'Nobody waited.');
    expect(holds(TEXT, { ...last, start: -14, end: TEXT.length })).toBe(false);
    expect(holds(TEXT, { ...last, end: TEXT.length + 5 })).toBe(false);
  });
});
