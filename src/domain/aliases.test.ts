import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ALIASES, resolveAlias } from './aliases.ts';

describe('resolveAlias', () => {
  const aliases = new Map([
    ['usa', 'united-states'],
    ['america', 'usa'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['self', 'self'],
  ]);

  const cases: readonly { readonly name: string; readonly id: string; readonly expected: string }[] = [
    { name: 'answers the id that stands for an old one', id: 'usa', expected: 'united-states' },
    { name: 'follows several renamings', id: 'america', expected: 'united-states' },
    { name: 'leaves an id that was never renamed', id: 'united-states', expected: 'united-states' },
    { name: 'leaves an id that leads to itself', id: 'self', expected: 'self' },
    { name: 'leaves an id that leads in a circle', id: 'b', expected: 'b' },
  ];
  for (const { name, id, expected } of cases) {
    it(name, () => {
      expect(resolveAlias(aliases, id)).toBe(expected);
    });
  }

  it('knows nothing without a table', () => {
    expect(resolveAlias(NO_ALIASES, 'usa')).toBe('usa');
  });

  it('ends for any table', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id)), id, (entries, start) => {
        const table = new Map<string, string>(entries);
        const end = resolveAlias(table, start);
        expect(end === start || !table.has(end)).toBe(true);
      }),
    );
  });
});
