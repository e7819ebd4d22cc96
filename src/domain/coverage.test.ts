import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { type Dossier } from './dossier.ts';
import { FABLE } from './fable.fixture.ts';
import { type ArticleId } from './ids.ts';

describe('coverageOf', () => {
  it('counts each sentence once', () => {
    const { sentences, withStatements, uncovered, rest } = coverageOf(FABLE);
    expect({ sentences, withStatements, rest }).toEqual({ sentences: 9, withStatements: 8, rest: 0 });
    expect(uncovered.map((one) => [one.number, one.reason])).toEqual([[9, FABLE.uncovered[0]?.reason]]);
  });

  it('counts what is neither read into statements nor listed', () => {
    const bare: Dossier = { ...FABLE, statements: FABLE.statements.slice(0, 1), uncovered: [] };
    expect(coverageOf(bare)).toMatchObject({ withStatements: 2, rest: 7, uncovered: [] });
  });

  it('finds a listed sentence in the second article, numbered through both', () => {
    const second = { ...FABLE.articles[0], id: 'second' as ArticleId };
    const both: Dossier = {
      ...FABLE,
      articles: [FABLE.articles[0], second],
      uncovered: [{ article: second.id, sentence: 4, reason: 'Seen before.' }],
    };
    expect(coverageOf(both).uncovered.map((one) => one.number)).toEqual([13]);
  });

  it('does not call a sentence uncovered when a statement stands in it', () => {
    const both: Dossier = { ...FABLE, uncovered: [{ article: FABLE.articles[0].id, sentence: 2, reason: 'Nothing.' }] };
    expect(coverageOf(both)).toMatchObject({ withStatements: 8, uncovered: [], rest: 1 });
  });
});
