import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { type Exportable } from './exportable.ts';
import { actorRows, codePointsBefore, statementRows } from './rows.ts';

const given: Exportable = {
  dossier: FABLE,
  file: '',
  site: null,
  addressOf: (choice) => choice.kind,
  picture: () => '',
  paint: () => Promise.resolve(null),
  frame: null,
};

describe('rows', () => {
  it('hold every statement with its words, its speaker and how it stands', () => {
    const rows = statementRows(given);
    expect(rows.map(({ id }) => id)).toEqual(FABLE.statements.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      const statement = FABLE.statements[index];
      expect(row.factuality).toBe(statement?.factuality);
      expect(row.speakers).toEqual(statement?.attribution.map((one) => one.actor));
      expect(row.evidence.map(({ quote }) => quote)).toEqual(statement?.evidence.map(({ exact }) => exact));
    }
  });

  it('give an end that nobody names a stand-in, so that a graph can hold it', () => {
    const ids = actorRows(given).map(({ id }) => id);
    for (const { source, target } of statementRows(given)) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
    expect(ids.at(-1)).toBe('none');
    const named = FABLE.statements.filter(({ source, target }) => source !== null && target !== null);
    expect(actorRows({ ...given, dossier: { ...FABLE, statements: named } }).map(({ id }) => id)).not.toContain('none');
  });
});

describe('positions in whole characters', () => {
  it.each([
    ['a🚢b', 3, 2],
    ['a🚢b', 1, 1],
    ['éa', 1, 1],
    ['', 0, 0],
  ])('%s before %d: %d', (text, at, expected) => expect(codePointsBefore(text, at)).toBe(expected));
});
