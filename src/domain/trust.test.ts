import { describe, expect, it } from 'vitest';
import { type Article } from './article.ts';
import { type Dossier } from './dossier.ts';
import { FABLE } from './fable.fixture.ts';
import { MESSAGES } from './messages.ts';
import { overlapsSpan } from './span.ts';
import { trust } from './trust.ts';

/** Milliseconds that are far too many even on a busy machine; what grows with the square of the input takes minutes. */
const BOUND = 10_000;

const [article] = FABLE.articles;
const TOTAL = FABLE.statements.reduce((sum, statement) => sum + statement.evidence.length, 0);

const withArticle = (change: Partial<Article>): Dossier => ({ ...FABLE, articles: [{ ...article, ...change }] });
const withText = (text: string): Dossier => withArticle({ text });

describe('trust', () => {
  it('says that every quote matches when it does', () => {
    const answer = trust(FABLE);
    expect(answer).toMatchObject({ verbatim: TOTAL, orphans: [], elsewhere: 0, similar: 0, lost: 0 });
    expect(answer.quotes).toHaveLength(TOTAL);
    expect(answer.quotes.every((quote) => quote.verbatim && quote.nearest === null)).toBe(true);
    expect(MESSAGES.trust(answer)).toBe(`${TOTAL} of ${TOTAL} quotes match the article`);
  });

  it('names each piece by its statement and place', () => {
    const expected = FABLE.statements.flatMap(({ id, evidence }) => evidence.map((piece, index) => [id, index, piece]));
    expect(trust(FABLE).quotes.map((quote) => [quote.statement, quote.index, quote.evidence])).toEqual(expected);
  });

  it('makes exactly the touched evidence an orphan, whichever unit of the article is changed', () => {
    for (let at = 0; at < article.text.length; at++) {
      const { orphans, quotes } = trust(withText(`${article.text.slice(0, at)}#${article.text.slice(at + 1)}`));
      const touched = quotes.filter(({ evidence }) => overlapsSpan(evidence, { start: at, end: at + 1 }));
      expect(orphans).toEqual(touched);
    }
  });

  it('offers the nearest words of an orphan, and leaves the orphan where it was', () => {
    const [piece] = FABLE.statements[1]!.evidence;
    const [orphan] = trust(withText(article.text.replace('promised flour', 'promised sugar'))).orphans;
    expect(orphan?.evidence).toBe(piece);
    expect(orphan?.nearest).toEqual({ found: 'tolerant', span: { start: piece.start, end: piece.end }, errors: 4 });
    expect(MESSAGES.nearest(orphan?.nearest ?? null)).toBe('only similar words were found, with 4 differences');
  });

  it('counts how the orphans were found: elsewhere, nearly, or not at all', () => {
    expect(trust(withText(`# ${article.text}`))).toMatchObject({ verbatim: 0, elsewhere: TOTAL, similar: 0, lost: 0 });
    expect(trust(withText(article.text.replaceAll('e', 'e ')))).toMatchObject({ verbatim: 0, elsewhere: 0 });
    expect(trust(withText('Nothing of the kind.'))).toMatchObject({
      verbatim: 0,
      elsewhere: 0,
      similar: 0,
      lost: TOTAL,
    });
  });

  it('calls a quote of an unknown article an orphan without nearest words', () => {
    const [orphan] = trust(withArticle({ id: 'elsewhere' as Article['id'] })).orphans;
    expect(orphan).toMatchObject({ verbatim: false, nearest: null });
    expect(MESSAGES.nearest(null)).toBe('not looked for');
  });

  it('says that none of none match for a dossier without statements', () => {
    expect(MESSAGES.trust(trust({ ...FABLE, statements: [] }))).toBe('0 of 0 quotes match the article');
  });

  it(
    'takes no long time when thousands of long quotes are gone from a long text',
    () => {
      const [statement] = FABLE.statements as readonly [Dossier['statements'][number]];
      const [piece] = statement.evidence;
      const evidence = Array.from({ length: 5_000 }, (_, index) => {
        const exact = `${index} ${'a'.repeat(300)}b${'a'.repeat(300)}`;
        return { ...piece, start: index, end: index + exact.length, exact };
      });
      const dossier: Dossier = {
        ...withText('a'.repeat(1_000_000)),
        statements: [{ ...statement, evidence: [piece, ...evidence] }],
      };
      const before = performance.now();
      expect(trust(dossier)).toMatchObject({ verbatim: 0, elsewhere: 0 });
      expect(performance.now() - before).toBeLessThan(BOUND);
    },
    4 * BOUND,
  );
});
