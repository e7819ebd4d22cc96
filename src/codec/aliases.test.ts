import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { problemLine } from '../domain/problem.ts';
import { aliasProblems, parseAliases, writeAliases } from './aliases.ts';

const [first] = FABLE.statements;

describe('an alias table', () => {
  it('goes there and back', () => {
    const id = fc.constantFrom('westham', 'north-2', first!.id, '北京');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), id)), (entries) => {
        const table = new Map(entries.filter(([old]) => !['__proto__', 'constructor', 'prototype'].includes(old)));
        expect(parseAliases(writeAliases(table))).toEqual({ ok: true, value: table });
      }),
    );
  });

  it('is written in the order of the old ids', () => {
    const table = new Map([
      ['b', 'westham'],
      ['a', 'eastwick'],
    ]);
    expect(writeAliases(table)).toBe('{\n  "a": "eastwick",\n  "b": "westham"\n}\n');
  });

  const refused: readonly (readonly [name: string, input: unknown, says: string])[] = [
    ['a list', '[]', 'should be an object, but is something else'],
    ['nothing', '', 'The file holds no JSON text.'],
    ['a number as new id', '{"old":7}', 'old: should lead to the id of an actor or a statement'],
    ['a new id that is none', '{"old":"The Mayor"}', 'old: should lead to the id of an actor or a statement'],
    ['objects inside', '{"old":{"new":{}}}', 'This is no plain data: nested more than 1 deep.'],
  ];
  for (const [name, input, says] of refused) {
    it(`is refused when it is or holds ${name}`, () => {
      const answer = parseAliases(input);
      expect(answer.ok ? [] : answer.error.map(problemLine)).toEqual([says]);
    });
  }
});

describe('aliasProblems', () => {
  const problemsOf = (entries: readonly (readonly [string, string])[]) =>
    aliasProblems(FABLE, new Map(entries)).map(problemLine);

  it('finds nothing when every old id leads to something', () => {
    expect(
      problemsOf([
        ['easton', 'eastwick'],
        ['old-easton', 'easton'],
        ['stmt.7', first!.id],
      ]),
    ).toEqual([]);
  });

  it('finds ids that lead nowhere, in circles, or are still in use', () => {
    expect(
      problemsOf([
        ['easton', 'atlantis'],
        ['here', 'there'],
        ['there', 'here'],
        ['westham', 'eastwick'],
      ]),
    ).toEqual([
      'easton: there is no actor or statement “atlantis” in the dossier',
      'here: leads back to itself',
      'there: leads back to itself',
      'westham: is an id that is still in use',
    ]);
  });
});
