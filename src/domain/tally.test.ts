import { describe, expect, it } from 'vitest';
import { FABLE } from './fable.fixture.ts';
import { FACTUALITIES } from './factuality.ts';
import { FAMILIES, familyOf } from './ontology.ts';
import { tallyOf } from './tally.ts';

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0);

describe('tallyOf', () => {
  const tally = tallyOf(FABLE);

  it('counts every statement once by family and once by factuality', () => {
    expect([sum(tally.families), sum(tally.factualities)]).toEqual([FABLE.statements.length, FABLE.statements.length]);
  });

  it('keeps the order of the ontology and leaves out what does not occur', () => {
    const occurring = new Set(FABLE.statements.map((statement) => familyOf(statement.relation)));
    expect(tally.families.map(({ choice }) => choice)).toEqual(FAMILIES.filter((family) => occurring.has(family)));
    const told = new Set(FABLE.statements.map((statement) => statement.factuality));
    expect(tally.factualities.map(({ choice }) => choice)).toEqual(FACTUALITIES.filter((one) => told.has(one)));
  });

  it('counts the articles’ own voice where nobody is named as speaker', () => {
    expect(tally.ownVoice).toBe(FABLE.statements.filter((statement) => statement.attribution.length === 0).length);
  });

  it('is empty for a dossier without statements', () => {
    expect(tallyOf({ ...FABLE, statements: [] })).toEqual({ families: [], factualities: [], ownVoice: 0 });
  });
});
