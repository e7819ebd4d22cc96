import { describe, expect, it } from 'vitest';
import { htmlText, tag } from './html-text.ts';

describe('htmlText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<script>', '&lt;script&gt;'],
    [`"a" & 'b'`, "&quot;a&quot; &amp; 'b'"],
  ])('writes %s as %s', (text, expected) => {
    expect(htmlText(text)).toBe(expected);
  });
});

describe('tag', () => {
  it('escapes values, leaves null out, and writes an empty value as the bare attribute', () => {
    expect(tag('link', { rel: 'a"b', href: null, crossorigin: '' })).toBe('<link rel="a&quot;b" crossorigin>');
  });
});
