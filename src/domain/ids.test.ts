import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import {
  asActorId,
  asArticleId,
  asDossierId,
  asStatementId,
  isSlug,
  MAX_SLUG_LENGTH,
  RESERVED_ACTOR_IDS,
  slugOf,
} from './ids.ts';
import { isLayoutName } from './layout-name.ts';

describe('isSlug', () => {
  const cases: readonly { readonly name: string; readonly text: string; readonly expected: boolean }[] = [
    { name: 'one word', text: 'acme', expected: true },
    { name: 'words joined by hyphens', text: 'pak-us-alliance', expected: true },
    { name: 'digits', text: '2018-summit', expected: true },
    { name: 'letters of another script', text: '北京', expected: true },
    { name: 'a script whose marks are letters of the word', text: 'हिन्दी-समाचार', expected: true },
    { name: 'a composed accent', text: 'łódź', expected: true },
    { name: 'a decomposed accent, which addresses would compose', text: 'ło\u0301dz\u0301', expected: false },
    { name: 'the empty text', text: '', expected: false },
    { name: 'a capital', text: 'Acme', expected: false },
    { name: 'a hyphen in front', text: '-acme', expected: false },
    { name: 'a hyphen at the end', text: 'acme-', expected: false },
    { name: 'two hyphens', text: 'a--b', expected: false },
    { name: 'an underscore', text: 'a_b', expected: false },
    { name: 'a tilde', text: 'a~b', expected: false },
    { name: 'a full stop', text: 'a.b', expected: false },
    { name: 'a slash', text: 'a/b', expected: false },
    { name: 'a mark without its letter', text: '\u0301a', expected: false },
    { name: 'a line end at the end', text: 'acme\n', expected: false },
    { name: 'the longest', text: 'a'.repeat(MAX_SLUG_LENGTH), expected: true },
    { name: 'one longer than the longest', text: 'a'.repeat(MAX_SLUG_LENGTH + 1), expected: false },
  ];
  for (const { name, text, expected } of cases) {
    it(`${expected ? 'takes' : 'refuses'} ${name}`, () => {
      expect(isSlug(text)).toBe(expected);
    });
  }
});

describe('ids', () => {
  it('are slugs for dossiers and articles', () => {
    expect(asDossierId('pak-us-alliance')).toBe('pak-us-alliance');
    expect(asArticleId('article')).toBe('article');
    expect(asDossierId('No Slug')).toBeNull();
    expect(asArticleId('')).toBeNull();
  });

  it('of actors are slugs that have no other meaning', () => {
    expect(asActorId('united-states')).toBe('united-states');
    for (const reserved of RESERVED_ACTOR_IDS) expect(asActorId(reserved)).toBeNull();
    expect(RESERVED_ACTOR_IDS).toEqual(expect.arrayContaining(['none', 'article']));
  });

  it('of actors never find a field that every object seems to have', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    expect(names.filter((name) => asActorId(name) !== null)).toEqual([]);
    expect(names.filter(isLayoutName)).toEqual([]);
    expect(isLayoutName('desk')).toBe(true);
  });

  const statements: readonly { readonly name: string; readonly text: string; readonly valid: boolean }[] = [
    { name: 'the example of the contract', text: 'pakistan~reject~united-states~k3f9q2', valid: true },
    { name: 'a missing source', text: 'none~assault~refugees~000000', valid: true },
    { name: 'another script', text: '北京~say~東京~abcdef', valid: true },
    { name: 'a hash that is too short', text: 'a~say~b~k3f9q', valid: false },
    { name: 'a hash that is too long', text: 'a~say~b~k3f9q2x', valid: false },
    { name: 'a letter that base32 leaves out', text: 'a~say~b~k3f9qi', valid: false },
    { name: 'a capital in the hash', text: 'a~say~b~K3f9q2', valid: false },
    { name: 'a capital in the relation', text: 'a~Say~b~k3f9q2', valid: false },
    { name: 'three parts', text: 'a~say~k3f9q2', valid: false },
    { name: 'five parts', text: 'a~say~b~c~k3f9q2', valid: false },
    { name: 'an empty end', text: '~say~b~k3f9q2', valid: false },
    { name: 'an end that is no slug', text: 'a b~say~b~k3f9q2', valid: false },
  ];
  for (const { name, text, valid } of statements) {
    it(`of statements ${valid ? 'may have' : 'may not have'} ${name}`, () => {
      expect(asStatementId(text)).toBe(valid ? text : null);
    });
  }

  it('of actors and statements are never equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '~', '-', 's', '0') }), (text) => {
        expect(asActorId(text) !== null && asStatementId(text) !== null).toBe(false);
      }),
    );
  });
});

describe('slugOf', () => {
  const cases: readonly (readonly [name: string, slug: string])[] = [
    ['United States', 'united-states'],
    ['the U.S.', 'the-u-s'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Médecins Sans Frontières', 'medecins-sans-frontieres'],
    ['Bakers’ Guild', 'bakers-guild'],
    ["O'Neill & Sons", 'oneill-sons'],
    ['  —  ', ''],
    ['北京', '北京'],
    ['Кремль', 'кремль'],
    ['ﬁne', 'fine'],
    ['a \u0651 b', 'a-b'],
    ['𝔘'.repeat(70) + '\u{20000}'.repeat(70), 'u'.repeat(70) + '\u{20000}'.repeat(25)],
  ];
  for (const [name, slug] of cases) {
    it(`makes “${slug}” of “${name}”`, () => {
      expect(slugOf(name)).toBe(slug);
    });
  }

  it('answers a slug or nothing, for any name', () => {
    fc.assert(
      fc.property(anyText(300), (name) => {
        const slug = slugOf(name);
        expect(slug === '' || isSlug(slug)).toBe(true);
      }),
    );
  });
});
