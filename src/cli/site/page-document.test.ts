import { describe, expect, it } from 'vitest';
import { styleHash } from './content-policy.ts';
import { baseOf, pageDocument, type PageContent } from './page-document.ts';

const page: PageContent = {
  kind: 'dossier',
  title: 'Denied: A & B <meet>',
  description: 'He said "no".',
  address: 'story/statement/a~say~b~000000/',
  base: '../../../',
  body: { first: '<div><article>text</article><style data-later="">', rest: '</style><main>graph</main></div>' },
  preload: 'story/dossier.json',
  card: { place: 'story/statement/a~say~b~000000/card.png', words: 'Denied, he says.' },
  oembed: 'story/statement/a~say~b~000000/oembed.json',
  language: 'en',
};
const assets = {
  scripts: ['assets/main.js', 'assets/part.js'],
  style: { first: 'a{color:red}', later: 'b{color:blue}' },
  faces: { first: ['assets/face.woff2'], later: ['assets/other-face.woff2'] },
};
const FACE = 'rel="preload" as="font" type="font/woff2" href="assets/face.woff2"';

describe('baseOf', () => {
  it.each([
    ['', './'],
    ['open/', '../'],
    ['story/actor/a/', '../../../'],
  ])('leads from “%s” to the root by %s', (address, expected) => {
    expect(baseOf(address)).toBe(expected);
    expect(new URL(baseOf(address), `https://host.example/sub/${address}`).href).toBe('https://host.example/sub/');
  });
});

describe('pageDocument', () => {
  const html = pageDocument(page, assets, null);

  it('names the page as data, never as markup', () => {
    expect(html).toContain('<title>Denied: A &amp; B &lt;meet&gt; · Dramatis</title>');
    expect(html).toContain('content="He said &quot;no&quot;."');
  });

  it('has one script, a file of our own, and no inline one', () => {
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).toContain('<script type="module" src="assets/main.js" crossorigin fetchpriority="low"></script>');
    expect(html).toContain('rel="modulepreload" href="assets/part.js"');
  });

  it('serves the article before the style that it is not set by, and holds it back for no face', () => {
    const places = ['a{color:red}', '<body>', FACE, 'text</article>', 'b{color:blue}', '<main>'].map((one) =>
      html.indexOf(one),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(html).toContain(
      '<div><article>text</article><style data-later="">b{color:blue}</style><main>graph</main></div>',
    );
  });

  it('puts all style and the faces in the head where nothing can be shown without them', () => {
    const whole = pageDocument({ ...page, body: { first: '', rest: '<main>card</main>' } }, assets, null);
    const head = whole.slice(0, whole.indexOf('</head>'));
    expect(head).toContain('<style>a{color:red}</style>\n<style>b{color:blue}</style>');
    expect(head).toContain(FACE);
    expect(head).toContain('href="assets/other-face.woff2"');
    expect(whole.match(/assets\/(?:other-)?face\.woff2/gu)).toHaveLength(2);
  });

  it('names scripts and data only after everything there is to read', () => {
    const read = html.indexOf(page.body.rest);
    expect(html.indexOf('rel="modulepreload"')).toBeGreaterThan(read);
    expect(html.indexOf('as="fetch"')).toBeGreaterThan(read);
    expect(html.indexOf('<script')).toBeGreaterThan(read);
    expect(html.indexOf('assets/other-face.woff2')).toBeGreaterThan(read);
  });

  it('lets exactly its own styles through the policy, and an empty one', () => {
    const styles = [...html.matchAll(/<style[^>]*>(.*)<\/style>/gu)].map(([, css = '']) => css);
    expect(styles).toEqual(['a{color:red}', 'b{color:blue}']);
    expect(html).toContain(`style-src 'self' ${[...styles, ''].map(styleHash).join(' ')};`);
  });

  it('puts the policy before everything that could break it, and the base before every address', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<base'));
    expect(html.indexOf('<base')).toBeLessThan(html.indexOf('<link'));
  });

  it('is relative where the address of the site is not known, and absolute where it is', () => {
    expect(html).toContain('rel="canonical" href="story/statement/a~say~b~000000/"');
    expect(html).not.toContain('og:url');
    const known = pageDocument(page, assets, 'https://host.example/sub/');
    const whole = 'https://host.example/sub/story/statement/a~say~b~000000/';
    expect(known).toContain(`rel="canonical" href="${whole}"`);
    expect(known).toContain(`property="og:url" content="${whole}"`);
  });

  it('shows its picture where links are previewed, wherever it is hosted, and says it in words', () => {
    const image = (html: string): string => /property="og:image" content="([^"]*)"/u.exec(html)?.[1] ?? '';
    expect(html).toContain('property="og:image:alt" content="Denied, he says."');
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    expect(image(pageDocument(page, assets, 'https://host.example/sub/'))).toBe(
      'https://host.example/sub/story/statement/a~say~b~000000/card.png',
    );
    // Without an address of the site: by the way from the page, which leads to the same file from the root of a site.
    for (const from of [page.address, ''])
      expect(new URL(image(html), `https://host.example/${from}`).pathname).toBe(
        '/story/statement/a~say~b~000000/card.png',
      );
    const sub = `https://host.example/sub/${page.address}`;
    expect(new URL(image(html), sub).pathname).toBe('/sub/story/statement/a~say~b~000000/card.png');
  });

  it('names its oEmbed file', () => {
    expect(pageDocument(page, assets, 'https://host.example/')).toContain(
      'type="application/json+oembed" title="Denied: A &amp; B &lt;meet&gt;" href="https://host.example/story/statement/a~say~b~000000/oembed.json"',
    );
  });

  it('keeps a page that names nothing out of search engines', () => {
    const missing = pageDocument({ ...page, kind: 'missing', preload: null }, assets, null);
    expect(missing).toContain('name="robots" content="noindex"');
    expect(missing).not.toContain('canonical');
  });
});
