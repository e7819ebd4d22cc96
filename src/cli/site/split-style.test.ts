import { describe, expect, it } from 'vitest';
import { splitStyle } from './split-style.ts';

const split = (css: string): readonly [string, string] => {
  const { first, later } = splitStyle(css, (face) => face.includes('near'));
  return [first, later];
};

describe('splitStyle', () => {
  it.each([
    ['the order of the layers', '@layer reset, first, components;'],
    ['what resets', '@layer reset{a{margin:0}}'],
    ['tokens', '@layer tokens{:root{--a:1px}}'],
    ['the base', '@layer base{a{color:red}}'],
    ['what sets the article', '@layer first{a{color:red}@media (width<9px){a{color:blue}}}'],
    ['the same for some screens', '@media (width<9px){@layer first{a{color:red}}}'],
    ['a face of the first words', '@font-face{font-family:A;src:url(near.woff2)}'],
  ])('keeps %s before the article', (_, css) => {
    expect(split(css)).toEqual([css, '']);
  });

  it.each([
    ['what sets all else', '@layer components{a{color:red}}'],
    ['what overrides', '@layer overrides{a{color:red}}'],
    [
      'layers of both kinds for some screens',
      '@media print{@layer first{a{color:red}}@layer components{a{color:red}}}',
    ],
    ['a rule outside of all layers', 'a{color:red}'],
    ['a rule outside of all layers for some screens', '@media print{a{color:red}}'],
    ['another face', '@font-face{font-family:A;src:url(far.woff2)}'],
    ['an empty rule', '@media print{}'],
  ])('leaves %s behind it', (_, css) => {
    expect(split(css)).toEqual(['', css]);
  });

  it('loses nothing, and keeps what stands in the same layer in its order', () => {
    const css = [
      '@layer first,components;',
      '@layer components{.a::before{content:"} @layer first{"}}',
      '@layer first{a{color:red}}',
      '@layer components{b{color:red}}',
      '@layer first{a{color:blue}}',
    ];
    expect(split(css.join('\n'))).toEqual([[css[0], css[2], css[4]].join('\n'), [css[1], css[3]].join('\n')]);
  });
});
