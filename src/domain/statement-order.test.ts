import { describe, expect, it } from 'vitest';
import { FABLE } from './fable.fixture.ts';
import { endName, voicePhrase } from './phrase.ts';
import { orderBy, READING_ORDER, sentencesOf, sortStatements, STATEMENT_COLUMNS } from './statement-order.ts';

const sorted = (by: (typeof STATEMENT_COLUMNS)[number], descending = false) =>
  sortStatements(FABLE, FABLE.statements, { by, descending });

describe('sortStatements', () => {
  const cases = [
    {
      by: 'source',
      shows: (one: (typeof FABLE.statements)[number]) => endName(FABLE, one.source),
      expected: [
        'Bakers’ Guild',
        'Bakers’ Guild',
        'Éastwick',
        'Éastwick',
        'Ida Brøn',
        'Lord Moth',
        'Westham',
        'nobody named',
      ],
    },
    {
      by: 'factuality',
      shows: (one: (typeof FABLE.statements)[number]) => one.factuality,
      expected: ['stated', 'stated', 'stated', 'stated', 'alleged', 'denied', 'negated', 'hypothetical'],
    },
    {
      by: 'voice',
      shows: (one: (typeof FABLE.statements)[number]) => voicePhrase(FABLE, one),
      expected: [
        'the article itself',
        'the article itself',
        'the article itself',
        'the article itself',
        'Ida Brøn',
        'Ida Brøn',
        'Lord Moth',
        'Lord Moth',
      ],
    },
    {
      by: 'place',
      shows: (one: (typeof FABLE.statements)[number]) => sentencesOf(FABLE, one)[0],
      expected: [2, 3, 4, 5, 6, 6, 7, 8],
    },
  ] as const;
  for (const one of cases) {
    it(`orders by ${one.by}`, () => {
      expect(sorted(one.by).map((statement) => one.shows(statement))).toEqual(one.expected);
    });
  }

  it('orders by predicate without regard to case', () => {
    const predicates = sorted('predicate').map((one) => one.predicate);
    expect(predicates.slice(0, 2)).toEqual(['accuses', 'does not trust']);
  });

  for (const by of STATEMENT_COLUMNS) {
    it(`loses nothing when ordered by ${by}, and keeps equals in their order both ways`, () => {
      for (const descending of [false, true]) {
        const ids = sorted(by, descending).map((one) => one.id);
        expect(ids.sort()).toEqual(FABLE.statements.map((one) => one.id).sort());
      }
      const twice = sortStatements(FABLE, sorted(by), { by, descending: false });
      expect(twice).toEqual(sorted(by));
    });
  }

  it('puts a missing end last when names ascend and first when they descend', () => {
    expect(sorted('source').at(-1)?.source).toBeNull();
    expect(sorted('source', true)[0]?.source).toBeNull();
  });
});

describe('sentencesOf', () => {
  it('names the sentence of each piece once, in the order of the evidence', () => {
    expect(FABLE.statements.map((one) => sentencesOf(FABLE, one))).toEqual([
      [2, 1],
      [3],
      [4],
      [5],
      [6, 7],
      [6],
      [7],
      [8],
    ]);
  });
});

describe('orderBy', () => {
  it('turns the same column round', () => {
    expect(orderBy(READING_ORDER, 'place')).toEqual({ by: 'place', descending: true });
    expect(orderBy({ by: 'place', descending: true }, 'place')).toEqual(READING_ORDER);
  });

  it('starts another column ascending', () => {
    expect(orderBy({ by: 'place', descending: true }, 'source')).toEqual({ by: 'source', descending: false });
  });
});
