import { describe, expect, it } from 'vitest';
import { inlineStyle, layerOrder } from './inline-style.ts';

describe('layerOrder', () => {
  it.each([
    ['@layer a, b;\n@layer a { p { color: red } }', '@layer a, b;'],
    ['@layer a { p { color: red } }', ''],
    ['p { color: red }', ''],
  ])('of %j is %j', (css, expected) => {
    expect(layerOrder(css)).toBe(expected);
  });
});

describe('inlineStyle', () => {
  it('names the layers before any sheet', () => {
    expect(inlineStyle(['@layer b{}', '@layer a{}'], '@layer a, b;', 'assets')).toBe(
      '@layer a, b;\n@layer b{}\n@layer a{}',
    );
  });

  it.each([
    ['url(./font.woff2)', 'url(assets/font.woff2)'],
    ['url(font.woff2)', 'url(assets/font.woff2)'],
    ['url("./a b.svg")', 'url("assets/a b.svg")'],
    ['url(../icon.svg)', 'url(icon.svg)'],
    ['url(data:image/png;base64,xx)', 'url(data:image/png;base64,xx)'],
    ['url(#gradient)', 'url(#gradient)'],
    ['url(/root.png)', 'url(/root.png)'],
    ['url(https://host.example/x.png)', 'url(https://host.example/x.png)'],
  ])('counts %s from the root: %s', (css, expected) => {
    expect(inlineStyle([css], '', 'assets')).toBe(`\n${expected}`);
  });
});
