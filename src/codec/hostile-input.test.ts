import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { parseAliases } from './aliases.ts';
import { parseDossier, writeDossier } from './dossier-file.ts';
import { decodeLink } from './link.ts';

/** Milliseconds that are far too many even on a busy machine; what grows with the square of the input takes minutes. */
const BOUND = 10_000;

/** Fails when anything has been put on the prototype that all objects share. */
const expectCleanPrototype = (): void => {
  const stranger: { polluted?: unknown } = {};
  expect(stranger.polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

const good = writeDossier(FABLE);
const hostileKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'polluted',
  'format',
  'version',
  'statements',
);
const anyData = fc.anything({
  key: fc.oneof(hostileKeys, fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 5,
});

/** The file of the fable with some of its characters replaced, dropped or doubled. */
const damaged = fc
  .tuple(
    fc.nat(good.length - 1),
    fc.nat(40),
    fc.oneof(
      anyText(10),
      fc.constantFrom('null', '{}', '[', '"', '1e999', '-0', '\\u0000', '"__proto__":{"polluted":1},'),
    ),
  )
  .map(([at, length, instead]) => good.slice(0, at) + instead + good.slice(at + length));

describe('hostile files', () => {
  it('of any bytes are read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(500), fc.json(), damaged), (text) => {
        for (const parse of [parseDossier, parseAliases]) expect(typeof parse(text).ok).toBe('boolean');
        expectCleanPrototype();
      }),
      { numRuns: 300 },
    );
  });

  it('of any data are read or refused, never thrown over', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        for (const parse of [parseDossier, parseAliases]) expect(typeof parse(data).ok).toBe('boolean');
        expectCleanPrototype();
      }),
      { numRuns: 300 },
    );
  });

  it('with any value at any place of a good file are read or refused', () => {
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]): void => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(JSON.parse(good), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.double()), (path, value) => {
        const data: unknown = JSON.parse(good);
        let at: object = Object(data);
        for (const key of path.slice(0, -1)) at = Object(Reflect.get(at, key));
        Reflect.set(at, path.at(-1) ?? '', value);
        const answer = parseDossier(data);
        // What was read can be written and read again.
        if (answer.ok) expect(parseDossier(writeDossier(answer.value.dossier))).toEqual(answer);
      }),
      { numRuns: 500 },
    );
  });

  const traps: readonly (readonly [name: string, make: () => unknown])[] = [
    [
      'a circle',
      () => {
        const circle: unknown[] = [];
        circle.push(circle);
        return circle;
      },
    ],
    [
      'a getter that throws',
      () =>
        Object.defineProperty({}, 'format', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    [
      'a proxy that throws',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
    ],
    [
      'a proxy that throws no error',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw 7;
            },
          },
        ),
    ],
    ['a list that claims to be long', () => new Array(2 ** 31)],
    ['a class', () => Date],
    ['a symbol', () => Symbol('dossier')],
  ];
  for (const [name, make] of traps) {
    it(`such as ${name} are refused`, () => {
      expect(parseDossier(make()).ok).toBe(false);
      expect(parseAliases(make()).ok).toBe(false);
    });
  }

  it('do not reach a prototype through a field of that name, at any depth', () => {
    const payload = '{"polluted":true}';
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const inside = good.replace('"articles": [', `"${key}": ${payload}, "articles": [`);
      const deep = good.replace('"provenance": {', `"provenance": { "${key}": ${payload},`);
      for (const text of [`{"${key}":${payload}}`, inside, deep]) expect(parseDossier(text).ok).toBe(false);
      expectCleanPrototype();
    }
  });

  const large: readonly (readonly [name: string, text: string])[] = [
    ['of brackets', '['.repeat(5_000_000)],
    ['of opened objects', '{"a":'.repeat(1_000_000)],
    ['of brackets in a text', good.replace('"title": "', `"title": "${'[{\\\\'.repeat(1_000_000)}`)],
    ['of quotation marks', '"'.repeat(5_000_000)],
    ['of digits', '1'.repeat(5_000_000)],
    ['of wrong statements', `{"format":"dramatis-dossier","version":1,"statements":[${'0,'.repeat(900_000)}0]}`],
    [
      'of unknown fields',
      `{"format":"dramatis-dossier","version":1,${Array.from({ length: 200_000 }, (_, i) => `"k${i}":0`).join(',')}}`,
    ],
    ['of wrong mentions', good.replace('"mentions": [', `"mentions": [${'{},'.repeat(45_000)}`)],
    ['of one long title', good.replace('"title": "', `"title": "${'a'.repeat(5_000_000)}`)],
    ['of spaces in a title', good.replace('"title": "', `"title": "${' '.repeat(5_000_000)}`)],
  ];
  for (const [name, text] of large) {
    it(
      `that are megabytes ${name} are refused in bounded time`,
      () => {
        const before = performance.now();
        expect(parseDossier(text).ok).toBe(false);
        expect(performance.now() - before).toBeLessThan(BOUND);
      },
      4 * BOUND,
    );
  }
});

describe('hostile links', () => {
  const bases = fc.constantFrom('/', '/sub/path/', '/sub', '', 'x', '//');

  it('of any characters are decoded', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText(300), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        bases,
        (text, base) => {
          const { link, notices } = decodeLink(text, base);
          expect(['library', 'dossier', 'open']).toContain(link.page.kind);
          for (const notice of notices) expect(notice.text.length).toBeLessThan(1_000);
          expectCleanPrototype();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('made of our own pieces in any order are decoded', () => {
    const piece = fc.constantFrom(
      '/',
      '?',
      '&',
      '=',
      '#',
      ':',
      '~',
      '%',
      '%2F',
      '%E2%80',
      '%00',
      '..',
      'open',
      'actor',
      'statement',
      'sentence',
      'pair',
      'index.html',
      'families',
      'by',
      'q',
      'layout',
      'view',
      'theme',
      'article',
      'constructor',
      '__proto__',
      'd1',
      'at',
      'd99',
      '#/',
      's',
      ',',
      '+',
      '0',
      '-1',
      '1e9',
      '99999999999999999999',
      'a~say~b~000000',
      ' ',
      '\u202E',
      '<script>',
      "'",
      '"',
      '\\',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), bases, (pieces, base) => {
        const { link } = decodeLink(pieces.join(''), base);
        const { selection } = link.view;
        if (selection.kind === 'sentence')
          expect(selection.number).toSatisfy((n: number) => Number.isSafeInteger(n) && n >= 1);
        expectCleanPrototype();
      }),
      { numRuns: 1_000 },
    );
  });

  const long = [
    '/',
    'a/',
    '%',
    '%41',
    '?q=',
    '&',
    '&a=b',
    '?families=tie,',
    '#',
    '#d1=',
    '#/a/',
    'é',
    '\uD800',
    'actor/a~',
    '.)',
  ];
  for (const piece of long) {
    it(
      `of two million characters of “${piece}” are decoded in bounded time`,
      () => {
        const text = piece.repeat(Math.floor(2_000_000 / piece.length));
        for (const before of ['', '/d/', '/d/?q=', '/open/#d1=', '/#/d/s/']) {
          const start = performance.now();
          decodeLink(before + text, '/');
          expect(performance.now() - start).toBeLessThan(BOUND);
        }
      },
      4 * BOUND,
    );
  }
});
