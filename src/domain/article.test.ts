import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { normaliseText, sentenceByNumber, sentenceNumberAt, shownParagraphNumberAt } from './article.ts';
import { FABLE } from './fable.fixture.ts';

const [article] = FABLE.articles;

describe('normaliseText', () => {
  const cases: readonly { readonly name: string; readonly raw: string; readonly text: string }[] = [
    { name: 'drops a byte order mark', raw: '\uFEFFHeadline', text: 'Headline' },
    { name: 'keeps a mark that is not in front', raw: 'a\uFEFFb', text: 'a\uFEFFb' },
    { name: 'turns CRLF into LF', raw: 'a\r\nb', text: 'a\nb' },
    { name: 'turns a lone CR into LF', raw: 'a\rb\r', text: 'a\nb\n' },
    { name: 'composes accents', raw: 'Cafe\u0301', text: 'Café' },
    { name: 'keeps curly quotes, dashes and unusual spaces', raw: '“a”—b\u00A0c', text: '“a”—b\u00A0c' },
    { name: 'keeps ligatures and full-width letters', raw: 'ﬁ Ａ', text: 'ﬁ Ａ' },
  ];
  for (const { name, raw, text } of cases) {
    it(name, () => {
      expect(normaliseText(raw)).toBe(text);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(), (raw) => {
        const once = normaliseText(raw.replace(/^\uFEFF+/u, ''));
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('sentences', () => {
  it('are counted from 1, the headline first', () => {
    expect(sentenceNumberAt(article, { start: 0, end: 3 })).toBe(1);
    expect(sentenceByNumber(article, 1)).toEqual(article.sentences[0]);
  });

  it('are found by where a place starts', () => {
    const second = article.sentences[1]!;
    expect(sentenceNumberAt(article, { start: second.start, end: second.end + 40 })).toBe(2);
    expect(sentenceNumberAt(article, { start: second.end - 1, end: second.end })).toBe(2);
  });

  it('do not hold the gap between them', () => {
    const first = article.sentences[0]!;
    expect(sentenceNumberAt(article, { start: first.end, end: first.end + 1 })).toBeNull();
  });

  it('have no number 0 and none beyond the last', () => {
    expect(sentenceByNumber(article, 0)).toBeNull();
    expect(sentenceByNumber(article, article.sentences.length + 1)).toBeNull();
  });
});

describe('shown paragraphs', () => {
  const zoned = {
    ...article,
    paragraphs: [
      { start: 0, end: 10, zone: 'headline' },
      { start: 10, end: 20, zone: 'dateline' },
      { start: 20, end: 30, zone: 'body' },
      { start: 30, end: 40, zone: 'furniture' },
    ],
  } as const;

  it('are counted without dateline and furniture', () => {
    expect(shownParagraphNumberAt(zoned, { start: 4, end: 8 })).toBe(1);
    expect(shownParagraphNumberAt(zoned, { start: 25, end: 28 })).toBe(2);
    expect(shownParagraphNumberAt(zoned, { start: 35, end: 38 })).toBeNull();
  });
});
