import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article } from '../domain/article.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { describeFragment } from './fragment-place.ts';
import { type TextDirective } from './text-directive.ts';
import { fragmentUrl, writeTextDirective } from './text-fragment.ts';

const articleOf = (...paragraphs: readonly string[]): Article => {
  const text = paragraphs.join('\n\n');
  let from = 0;
  return {
    ...FABLE.articles[0],
    text,
    sentences: [],
    paragraphs: paragraphs.map((words) => {
      const start = text.indexOf(words, from);
      from = start + words.length;
      return { start, end: from, zone: 'body' };
    }),
  };
};

const spanIn = (article: Article, words: string, nth = 0) => {
  let start = article.text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = article.text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

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

/** What a browser does with a directive, in small: the first place that fits, inside one block for each part. */
const find = (article: Article, directive: TextDirective): { start: number; end: number } | null => {
  const fold = (text: string) => text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s/gu, ' ');
  const blocks = article.paragraphs.map((block) => ({
    ...block,
    text: fold(article.text.slice(block.start, block.end)),
  }));
  const isWordEdge = (at: number) =>
    !/[\p{L}\p{N}]/u.test(article.text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(article.text.charAt(at));
  const places = (needle: string, from: number) =>
    blocks.flatMap((block) => {
      const found: { start: number; end: number }[] = [];
      for (let at = block.text.indexOf(fold(needle)); at >= 0; at = block.text.indexOf(fold(needle), at + 1)) {
        const place = { start: block.start + at, end: block.start + at + needle.length };
        if (place.start >= from && isWordEdge(place.start) && isWordEdge(place.end)) found.push(place);
      }
      return found;
    });
  const isNext = (from: number, to: number) => article.text.slice(from, to).trim() === '' && from <= to;
  for (const start of places(directive.start, 0)) {
    const { prefix, suffix } = directive;
    if (prefix !== undefined && !places(prefix, 0).some((place) => isNext(place.end, start.start))) continue;
    const end = directive.end === undefined ? start : places(directive.end, start.end)[0];
    if (!end) continue;
    if (suffix !== undefined && !places(suffix, end.end).some((place) => isNext(end.end, place.start))) continue;
    return { start: start.start, end: end.end };
  }
  return null;
};

const decode = (written: string): TextDirective => {
  const parts = written.replace(':~:text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const plain = { prefix, start, end, suffix };
  return Object.fromEntries(
    Object.entries(plain).flatMap(([name, part]) => (part === undefined ? [] : [[name, decodeURIComponent(part)]])),
  ) as unknown as TextDirective;
};

describe('describeFragment', () => {
  const two = articleOf('A U.S.-led force came. Officials said no. It left.', 'Officials said no. Nobody asked.');
  const cases = [
    {
      name: 'the very words where they stand once',
      article: two,
      words: 'Nobody asked.',
      nth: 0,
      expected: { start: 'Nobody asked.' },
    },
    {
      name: 'whole words around a cut one',
      article: two,
      words: 'obody ask',
      nth: 0,
      expected: { start: 'Nobody asked' },
    },
    { name: 'without the space around it', article: two, words: ' It left', nth: 0, expected: { start: 'It left' } },
    {
      name: 'words that stand twice, the first time, by what follows',
      article: two,
      words: 'Officials said no.',
      nth: 0,
      expected: { start: 'Officials said no.', suffix: 'It' },
    },
    {
      name: 'words that stand twice, the second time',
      article: two,
      words: 'Officials said no.',
      nth: 1,
      expected: { start: 'Officials said no.', suffix: 'Nobody' },
    },
    {
      name: 'the last words of the text by what stands before them',
      article: articleOf('He said yes. She said no', 'They said no'),
      words: 'said no',
      nth: 1,
      expected: { prefix: 'They', start: 'said no' },
    },
    {
      name: 'a word at the edge of its paragraph with the signs around it',
      article: articleOf('He said so now.', '“We said no,” he said.', 'Now we said. Now!'),
      words: 'We',
      nth: 0,
      expected: { start: '“We' },
    },
    {
      name: 'a place across two paragraphs by its first and last words',
      article: two,
      words: 'It left.\n\nOfficials said no. Nobody',
      nth: 0,
      expected: { start: 'It left.', end: 'said no. Nobody' },
    },
    {
      name: 'words of another script',
      article: articleOf('پاکستان نے کہا', 'نہیں'),
      words: 'نے کہا',
      nth: 0,
      expected: { start: 'نے کہا' },
    },
  ];
  for (const one of cases) {
    it(`tells ${one.name}`, () => {
      const span = spanIn(one.article, one.words, one.nth);
      const directive = describeFragment(one.article, span);
      expect(directive).toEqual(one.expected);
    });
  }

  it('tells a long place by its first and last words, and those find it', () => {
    const long = `So it began, and ${'so it went on and '.repeat(30)}so it ended at last.`;
    const article = articleOf('So it began before.', long, 'And so it ended at last, they say.');
    const directive = describeFragment(article, spanIn(article, long));
    expect(directive?.end).toBe('ended at last.');
    expect(directive && find(article, directive)).toEqual(spanIn(article, long));
  });

  it('is null where no word stands', () => {
    const article = articleOf('Yes … no');
    expect(describeFragment(article, spanIn(article, '…'))).toBeNull();
  });

  it('is null in page furniture', () => {
    const article = articleOf('Yes.', 'Click here');
    const chrome = {
      ...article,
      paragraphs: article.paragraphs.map((one, place) => (place ? { ...one, zone: 'furniture' as const } : one)),
    };
    expect(describeFragment(chrome, spanIn(chrome, 'Click'))).toBeNull();
  });

  it('finds every sentence of an article again, at its own place', () => {
    const word = fc.constantFrom('the', 'town', 'fell', 'U.S.-led', '“no,”', 'said', 'Brøn', 'Friday');
    const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.nat(), (sentences, pick) => {
        const article = articleOf(...sentences.map((one, place) => `${one} It was the ${place}${place}th.`));
        const paragraph = article.paragraphs[pick % article.paragraphs.length]!;
        const span = { start: paragraph.start, end: paragraph.start + sentences[pick % sentences.length]!.length };
        const directive = describeFragment(article, span);
        expect(directive && find(article, decode(writeTextDirective(directive)))).toEqual(span);
      }),
    );
  });

  it('never throws, whatever the text and the place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: nasty, minLength: 1 }), { minLength: 1, maxLength: 4 }),
        fc.nat(40),
        fc.nat(40),
        (parts, a, b) => {
          const article = articleOf(...parts);
          const start = Math.min(a, article.text.length);
          const directive = describeFragment(article, { start, end: Math.min(article.text.length, start + b) });
          expect(directive === null || writeTextDirective(directive).startsWith(':~:text=')).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('writeTextDirective', () => {
  const cases = [
    { name: 'a hyphen, which would end a prefix', part: 'U.S.-led', expected: 'U.S.%2Dled' },
    { name: 'a comma and an ampersand', part: 'a, b & c', expected: 'a%2C%20b%20%26%20c' },
    {
      name: 'what chat programs cut links at',
      part: "it's (not) *so*!_~",
      expected: 'it%27s%20%28not%29%20%2Aso%2A%21%5F%7E',
    },
    { name: 'a full stop at the end', part: 'It left.', expected: 'It%20left%2E' },
    { name: 'half a character', part: 'a\uD800', expected: 'a%EF%BF%BD' },
  ];
  for (const one of cases) {
    it(`encodes ${one.name}`, () => {
      expect(writeTextDirective({ start: one.part })).toBe(`:~:text=${one.expected}`);
    });
  }

  it('can be read back, whatever the words', () => {
    const part = fc.string({ unit: nasty, minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(
        fc.record({ start: part, prefix: part, end: part, suffix: part }, { requiredKeys: ['start'] }),
        (directive) => {
          const written = writeTextDirective(directive);
          expect(written).not.toMatch(/[\s'()*!~_](?!:text=)/u);
          expect(decode(written)).toEqual(directive);
        },
      ),
    );
  });
});

describe('fragmentUrl', () => {
  const article = articleOf('It left.');
  const span = spanIn(article, 'It left');
  const cases = [
    { name: 'a plain address', url: 'https://a.example/p?q=1', expected: 'https://a.example/p?q=1#:~:text=It%20left' },
    {
      name: 'an address with a fragment of its own',
      url: 'http://a.example/p#top',
      expected: 'http://a.example/p#top:~:text=It%20left',
    },
    {
      name: 'an address with another text fragment',
      url: 'https://a.example/#x:~:text=no',
      expected: 'https://a.example/#x:~:text=It%20left',
    },
    { name: 'a script', url: 'javascript:alert(1)', expected: null },
    { name: 'no address', url: undefined, expected: null },
  ];
  for (const one of cases) {
    it(`answers for ${one.name}`, () => {
      const { url: _, ...rest } = article;
      expect(fragmentUrl(one.url ? { ...rest, url: one.url } : rest, span)).toBe(one.expected);
    });
  }
});
