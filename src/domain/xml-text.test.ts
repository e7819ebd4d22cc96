import { describe, expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

describe('a text in XML', () => {
  it.each([
    ['<script>&"</script>', '&lt;script&gt;&amp;&quot;&lt;/script&gt;'],
    [']]>', ']]&gt;'],
    ['a\0b\bc', 'a\ufffdb\ufffdc'],
    ['\ud83d', '\ufffd'],
    ['\udea2', '\ufffd'],
    ['🚢', '🚢'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['اردو', 'اردو'],
  ])('%j can stand there', (text, expected) => expect(xmlText(text)).toBe(expected));
});
