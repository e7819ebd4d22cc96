import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_KIND_INFO, ACTOR_KINDS, foldName } from './actor.ts';

describe('foldName', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Erdoğan', 'erdogan'],
    ['the U.S.', 'The U S'],
    ['Al-Qaeda', 'al qaeda'],
    ['“whipping boy”', 'Whipping Boy'],
    ['Cafe\u0301', 'CAFÉ'],
    ['  Khawaja   Asif ', 'khawaja asif'],
    ['ﬁnance', 'Finance'],
  ];
  for (const [a, b] of same) {
    it(`takes “${a}” and “${b}” for the same`, () => {
      expect(foldName(a)).toBe(foldName(b));
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['Iran', 'Iraq'],
    ['China', 'Indochina'],
    ['ہندوستان', 'پاکستان'],
    ['कि', 'का'],
  ];
  for (const [a, b] of different) {
    it(`tells “${a}” from “${b}”`, () => {
      expect(foldName(a)).not.toBe(foldName(b));
    });
  }

  it('answers nothing for what has no letter or digit', () => {
    expect(foldName('— “…” !')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});

describe('kinds of actors', () => {
  it('are each told in the singular and the plural', () => {
    for (const kind of ACTOR_KINDS) {
      expect(ACTOR_KIND_INFO[kind].label).toBe(ACTOR_KIND_INFO[kind].label.toLowerCase());
      expect(ACTOR_KIND_INFO[kind].plural).toMatch(/^[A-Z]/u);
    }
  });
});
