import { describe, expect, it } from 'vitest';
import { type Article, type ParagraphZone } from '../../domain/article.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type ActorId, type ArticleId } from '../../domain/ids.ts';
import { numberedSentences } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import { lightsOf, loadsOf, namesIn, pagesOf, partLayers, sentencesOf, type SentenceLight } from './reading.ts';

const [article] = FABLE.articles;
const one = (predicate: string): Statement => FABLE.statements.find((statement) => statement.predicate === predicate)!;
const choose = (statement: Statement, evidence = 0) =>
  lightsOf(FABLE, { kind: 'statement', id: statement.id, evidence });
const told = (lights: ReadonlyMap<number, SentenceLight>) =>
  [...lights].map(([number, { layers, current }]) => [
    number,
    current,
    layers.map(({ mark }) => (mark.kind === 'evidence' ? mark.stance : mark.kind)).join(' '),
  ]);

describe('the articles as pages', () => {
  const zoned = (text: string, zones: readonly ParagraphZone[]): Article => {
    let at = 0;
    const paragraphs = text.split('|').map((words, index) => {
      const start = at;
      at += words.length + 1;
      return { start, end: start + words.length, zone: zones[index] ?? 'body' };
    });
    const sentences = paragraphs.filter(({ zone }) => zone === 'headline' || zone === 'body');
    return { ...article, text, paragraphs, sentences };
  };
  const pageOf = (text: string, zones: readonly ParagraphZone[]) => {
    const dossier: Dossier = { ...FABLE, articles: [zoned(text, zones)] };
    const [page] = pagesOf(dossier);
    return {
      headline: page?.headline ? sliceSpan(text, page.headline.paragraph) : null,
      body: page?.body.map((set) => [set.dateline, sliceSpan(text, set.paragraph), set.sentences.length]),
    };
  };

  it('keep furniture away and run the dateline into the paragraph behind it', () => {
    expect(pageOf('Head|PARIS:|One.|Two.|Comment', ['headline', 'dateline', 'body', 'body', 'furniture'])).toEqual({
      headline: 'Head',
      body: [
        ['PARIS:', 'One.', 1],
        [null, 'Two.', 1],
      ],
    });
  });

  it('set a second headline in the body, and do without one', () => {
    expect(pageOf('A|B|C', ['headline', 'headline', 'body']).body).toHaveLength(2);
    expect(pageOf('A', ['body']).headline).toBeNull();
  });

  it('number sentences through all articles', () => {
    const second = { ...article, id: 'second' as ArticleId };
    const pages = pagesOf({ ...FABLE, articles: [article, second] });
    const first = pages.map((page) => page.headline?.sentences[0]?.number);
    expect(first).toEqual([1, article.sentences.length + 1]);
  });
});

describe('the names in a sentence', () => {
  const sentences = numberedSentences(FABLE);
  const namesOf = (number: number) =>
    namesIn(FABLE, sentences[number - 1]!)
      .filter((name) => name.mark)
      .map((name) => `${sliceSpan(article.text, name)} = ${name.mark ?? ''}`);

  it('lead to the actors they name', () => {
    expect(namesOf(3)).toEqual(['The town = eastwick', 'Bakers’ Guild = bakers-guild']);
  });

  it('and the words between spell the sentence', () => {
    for (const place of sentences)
      expect(
        namesIn(FABLE, place)
          .map((name) => sliceSpan(article.text, name))
          .join(''),
      ).toBe(sliceSpan(article.text, place.sentence));
  });
});

describe('what a sentence carries', () => {
  it('is counted with the family of the first statement', () => {
    const loads = loadsOf(FABLE, FABLE.statements);
    expect(loads.get(6)).toEqual({ count: 2, first: one('hides').id, family: 'material-cooperation' });
    expect(loads.get(9)).toBeUndefined();
  });

  it('follows the filter', () => {
    expect(loadsOf(FABLE, [one('accuses')]).get(6)).toMatchObject({ count: 1, family: 'verbal-conflict' });
    expect(loadsOf(FABLE, []).size).toBe(0);
  });
});

describe('what a choice lights up', () => {
  it('is nothing for nothing and for an actor, whose names are marked instead', () => {
    expect(lightsOf(FABLE, { kind: 'nothing' }).size).toBe(0);
    expect(lightsOf(FABLE, { kind: 'actor', id: 'westham' as ActorId }).size).toBe(0);
  });

  it('is the whole of a chosen sentence', () => {
    expect(told(lightsOf(FABLE, { kind: 'sentence', number: 4 }))).toEqual([[4, true, '']]);
  });

  it('is every piece of evidence, the one being read as current', () => {
    const closed = one('has closed the bridge to');
    expect(told(choose(closed))).toEqual([
      [1, false, 'supports'],
      [2, true, 'supports'],
    ]);
    expect(told(choose(closed, 1))).toEqual([
      [1, true, 'supports'],
      [2, false, 'supports'],
    ]);
  });

  it('shows both sides of what is disputed', () => {
    expect(told(choose(one('hides')))).toEqual([
      [6, true, 'supports'],
      [7, false, 'disputes'],
    ]);
  });

  it('takes the first piece when there is no such piece', () => {
    expect(told(choose(one('accuses'), 9))).toEqual([[6, true, 'supports']]);
  });

  it('marks the place of a quote that the article no longer has, without its parts', () => {
    const hides = one('hides');
    const [piece] = hides.evidence;
    const parts = { source: { start: piece.start, end: piece.start + 4 } };
    const changed = { ...hides, evidence: [{ ...piece, parts, exact: 'Other words.' }] } as unknown as Statement;
    const dossier = { ...FABLE, statements: [changed] };
    expect(told(lightsOf(dossier, { kind: 'statement', id: changed.id, evidence: 0 }))).toEqual([[6, true, 'orphan']]);
  });

  it('is what ties a pair, without anything current', () => {
    const lights = lightsOf(FABLE, { kind: 'pair', from: 'eastwick' as ActorId, to: 'westham' as ActorId });
    expect(told(lights).map(([number, current]) => [number, current])).toEqual([
      [1, false],
      [2, false],
      [4, false],
    ]);
  });
});

describe('the sentences of a statement', () => {
  it('are those that hold its evidence', () => {
    expect(sentencesOf(FABLE, one('has closed the bridge to').id)).toEqual([1, 2]);
  });

  it('are none for an actor and for nothing', () => {
    expect([sentencesOf(FABLE, 'westham'), sentencesOf(FABLE, null)]).toEqual([[], []]);
  });
});

describe('the parts of a statement in its evidence', () => {
  it('are those whose words are there', () => {
    const [piece] = one('accuses').evidence;
    const parts = { cue: { start: 3, end: 5 }, source: { start: 0, end: 2 } };
    expect(partLayers({ ...piece, parts }, 'tie', true)).toEqual([
      { start: 0, end: 2, mark: { kind: 'part', part: 'source', family: 'tie', current: true } },
      { start: 3, end: 5, mark: { kind: 'part', part: 'cue', family: 'tie', current: true } },
    ]);
    expect(partLayers(piece, 'tie', true)).toEqual([]);
  });
});
