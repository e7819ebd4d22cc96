import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../domain/readable-text.ts';
import { docxArticle } from './docx-article.ts';
import { decodeText, fileKind } from './file-kind.ts';
import { flowLines, type PrintedLine } from './flow-lines.ts';
import { htmlArticle } from './html-article.ts';
import { markdownArticle } from './markdown-article.ts';

const LONG =
  'The council of the northern town told the southern union on Monday that the old bridge would stay closed until the river falls.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  const html = page(
    `<nav><ul><li>Home</li><li>Politics</li></ul></nav><article><h1>The bridge stays closed</h1>${`<p>${LONG}</p>`.repeat(4)}<p>A last word &amp; more.</p></article><footer>All rights reserved</footer>`,
    '<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2020-03-04 10:00:00"><link rel="canonical" href="https://news.example/bridge">',
  );

  it('gives its article, what it says of itself, and its furniture apart', () => {
    const read = htmlArticle(html);
    expect([read.title, read.publisher, read.published, read.url]).toEqual([
      'The bridge stays closed',
      'The Paper',
      '2020-03-04T10:00:00',
      'https://news.example/bridge',
    ]);
    expect(textOf(read).split('\n\n')).toEqual([
      'The bridge stays closed',
      LONG,
      LONG,
      LONG,
      LONG,
      'A last word & more.',
    ]);
    expect(read.paragraphs.filter(({ isFurniture }) => isFurniture).map(({ text }) => text)).toEqual([
      'Home',
      'Politics',
      'All rights reserved',
    ]);
  });

  it('is never run, and its scripts, handlers and addresses of scripts are no words', () => {
    const read = htmlArticle(
      page(
        `<article><p onclick="steal()">${LONG}</p><script>steal()</script><style>p{}</style><p><a href="javascript:steal()">${LONG}</a></p><img src=x onerror=steal()><svg onload=steal()><text>steal()</text></svg></article>`,
        '<link rel="canonical" href="javascript:steal()">',
      ),
    );
    expect(textOf(read)).not.toContain('steal');
    expect(read.url).toBeUndefined();
  });

  it('nested 100,000 deep is read all the same', () => {
    const deep = page(`${'<div>'.repeat(100_000)}<p>${LONG}</p>`);
    expect(textOf(htmlArticle(deep))).toContain(LONG);
  });

  it('of any bytes does not throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                '<p>',
                '</p>',
                '<table>',
                '<td>',
                '<!--',
                '<![CDATA[',
                '&#x0;',
                '<a href="',
                'x',
                '<template>',
                '<body',
                '</html>',
              ),
            )
            .map((all) => all.join('')),
        ),
        (text) => {
          expect(Array.isArray(htmlArticle(text).paragraphs)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Markdown', () => {
  it('gives its words without marks, and the facts at its head', () => {
    const read = markdownArticle(
      '---\ntitle: "The bridge"\ndate: 2020-03-04\nurl: https://news.example/b\n---\n\n# The bridge\n\nThe *council* said [no](https://x.example).\n\n- One\n- Two\n\n<script>steal()</script>\n',
    );
    expect([read.title, read.published, read.url]).toEqual(['The bridge', '2020-03-04', 'https://news.example/b']);
    expect(textOf(read)).toBe('The bridge\n\nThe council said no.\n\nOne\n\nTwo');
  });
});

describe('a Word document', () => {
  const docx = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(xml),
      ...more,
    });
  const body = (...paragraphs: readonly string[]): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;

  it('gives its paragraphs', async () => {
    const read = await docxArticle(docx(body('The bridge', LONG)));
    expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(['The bridge', LONG]);
  });

  it('that unfolds without end is refused before it is opened', async () => {
    const bomb = docx(body('The bridge'), { 'word/media/a.bin': new Uint8Array(80 * 1_048_576) });
    expect(bomb.length).toBeLessThan(1_048_576);
    const read = await docxArticle(bomb);
    expect(read.ok ? '' : read.error).toContain('not opened');
  });

  it('that is cut off or no document says so', async () => {
    const whole = docx(body('The bridge'));
    for (const bytes of [
      whole.subarray(0, whole.length - 40),
      zipSync({ 'a.txt': strToU8('a') }),
      strToU8('PK\u0003\u0004nothing'),
    ]) {
      const read = await docxArticle(bytes);
      expect(read.ok ? '' : read.error).not.toBe('');
    }
  });
});

describe('printed pages', () => {
  const line = (text: string, y: number, pageNumber = 0, size = 12): PrintedLine => ({
    text,
    y,
    page: pageNumber,
    size,
  });

  it('become paragraphs: lines joined, hyphens undone, parted at gaps and other letters', () => {
    const read = flowLines([
      line('The bridge stays closed', 800, 0, 24),
      line('The council of the north-', 760),
      line('ern town said on Monday', 745),
      line('that it would not.', 730),
      line('A second paragraph', 700),
      line('goes on here.', 685),
    ]);
    expect(read.map(({ text }) => text)).toEqual([
      'The bridge stays closed',
      'The council of the northern town said on Monday that it would not.',
      'A second paragraph goes on here.',
    ]);
  });

  it('lose their running heads and numbers, and a paragraph goes on over the page', () => {
    const pages = [0, 1, 2].flatMap((number) => [
      line('The Paper, 4 March', 820, number, 9),
      line(`${['One', 'Another', 'The last'][number] ?? ''} page opens and`, 780, number),
      line(`${['goes on', 'runs', 'flows'][number] ?? ''} without a stop`, 765, number),
      line(String(number + 1), 20, number, 9),
    ]);
    const read = flowLines(pages);
    expect(read.filter(({ isFurniture }) => isFurniture)).toHaveLength(6);
    expect(read.filter(({ isFurniture }) => !isFurniture)).toHaveLength(1);
  });
});

describe('what a file is', () => {
  it.each([
    ['a.pdf', strToU8('%PDF-1.7'), 'pdf'],
    ['a.txt', strToU8('%PDF-1.7 under another name'), 'pdf'],
    ['a.docx', strToU8('plain words'), 'text'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('x') }), 'docx'],
    ['a.docx', zipSync({ 'content.xml': strToU8('x') }), 'zip'],
    ['a.txt', strToU8('<!DOCTYPE html><p>x'), 'html'],
    ['a.html', strToU8('<p>x</p>'), 'html'],
    ['a.md', strToU8('# x'), 'markdown'],
    ['a.txt', new Uint8Array([1, 0, 2]), 'binary'],
    ['a.txt', new Uint8Array(), 'empty'],
    ['a.txt', strToU8(' \n'), 'empty'],
  ] as const)('%s is told by its content', (name, bytes, kind) => {
    expect(fileKind(name, bytes)).toBe(kind);
  });

  it('does not depend on the encoding of its text', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
    // Node 20 reads Windows-1252 as Latin-1; browsers, for which it is meant, do not.
    expect(decodeText(new Uint8Array([0x93, 0x41, 0x94]))).toMatch(/^.A.$/u);
    expect(decodeText(strToU8('“Łódź”'))).toBe('“Łódź”');
    expect(fileKind('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('text');
  });
});
