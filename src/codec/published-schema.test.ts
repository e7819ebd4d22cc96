import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { writeDossier } from './dossier-file.ts';
import { LIMITS } from '../domain/limits.ts';
import { DossierFile } from './dossier-schema.ts';
import { goodDossiers } from './random-dossier.fixture.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../public/dossier.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false });
const validate = ajv.compile(Object(published));

const publishedTakes = (data: unknown): boolean => validate(data);
const weTake = (data: unknown): boolean => v.safeParse(DossierFile, data, { abortEarly: true }).success;

/** A small part of the fable with every field in it, so that each of them can be changed often. */
const text = writeDossier({
  ...FABLE,
  actors: FABLE.actors.slice(0, 1),
  statements: FABLE.statements.slice(0, 1).map((statement) => ({
    ...statement,
    evidence: [{ ...statement.evidence[0], role: 'quotation', parts: { cue: { start: 1, end: 2 } } }],
    attribution: [{ actor: statement.attribution[0]!.actor, cue: { start: 1, end: 2 } }],
    time: { start: 1, end: 2 },
    provenance: { kind: 'extracted', by: 'the tests', rule: 'a rule', confidence: 0.5 },
    status: 'proposed',
  })),
  layout: { desk: { westham: [1, 2] } },
});
const fable = (): unknown => JSON.parse(text);

/** Every path into some data, to lists and objects too. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : []),
];

const parentOf = (data: unknown, path: readonly string[]): object =>
  path.slice(0, -1).reduce<object>((at, key) => Object(Reflect.get(at, key)), Object(data));

describe('the published schema', () => {
  it('is a schema of the 2020-12 draft and describes itself', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  it('takes every good dossier', () => {
    fc.assert(
      fc.property(goodDossiers, (dossier) => {
        const data: unknown = JSON.parse(writeDossier(dossier));
        expect(publishedTakes(data) || validate.errors).toBe(true);
        expect(weTake(data)).toBe(true);
      }),
    );
  });

  const paths = pathsOf(fable());

  it('refuses as we do when any field is taken away', () => {
    for (const path of paths) {
      const data = fable();
      const parent = parentOf(data, path);
      if (Array.isArray(parent)) continue;
      Reflect.deleteProperty(parent, path.at(-1) ?? '');
      expect([path.join('.'), publishedTakes(data)]).toEqual([path.join('.'), weTake(data)]);
    }
  });

  it('refuses as we do when any object gets a field that is unknown', () => {
    for (const path of paths) {
      const data = fable();
      const value: unknown = Reflect.get(parentOf(data, path), path.at(-1) ?? '');
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      Reflect.set(value, 'surprise', 1);
      expect([path.join('.'), publishedTakes(data), weTake(data)]).toEqual([path.join('.'), false, false]);
    }
  });

  it('agrees with us when any field has any other value', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        1,
        -1,
        0.5,
        1.5,
        2 ** 53,
        1e6,
        -1e6,
        1_000_001,
        '',
        ' ',
        'a',
        'none',
        'article',
        '-a',
        'a-b',
      ),
      fc.constantFrom<unknown>(
        [],
        {},
        [[]],
        [null],
        [1],
        [1, 2],
        [1, 2, 3],
        { start: 0, end: 1 },
        { start: 0 },
        { start: 0, end: 1, more: 1 },
      ),
      fc.constantFrom<unknown>(
        '2018',
        '2018-1',
        '2018-01-06T10:00',
        'http://a',
        'ftp://a',
        'http:// a',
        'en',
        'en-GB',
        'e',
        'x~say~y~000000',
        'x~y',
      ),
      fc.constantFrom<unknown>(
        'stated',
        'SAY',
        'supports',
        'state',
        'body',
        'curated',
        'proposed',
        'f'.repeat(64),
        'ab\ncd',
        '北京',
      ),
      fc.string({ unit: 'grapheme-ascii' }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, other) => {
        const data = fable();
        Reflect.set(parentOf(data, path), path.at(-1) ?? '', other);
        expect(publishedTakes(data)).toBe(weTake(data));
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('says the same limits', () => {
    const numbers =
      JSON.stringify(published)
        .match(/(?<="max(?:Length|Items|imum)":)\d+/gu)
        ?.map(Number) ?? [];
    for (const limit of Object.values(LIMITS)) expect(numbers).toContain(limit);
  });
});
