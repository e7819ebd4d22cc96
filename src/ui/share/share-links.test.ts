import { describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type ActorId } from '../../domain/ids.ts';
import { DEFAULT_VIEW, NO_FILTER, NOTHING, type Selection } from '../../domain/view.ts';
import { choiceUrl, originalUrl, quoteOf, siteOf, viewUrl } from './share-links.ts';

const site = { root: 'https://here.example/sub/', here: 'https://here.example/sub/open/#d1=abc' };
const denied = FABLE.statements.find((one) => one.factuality === 'denied')!;
const chosen = (evidence: number): Selection => ({ kind: 'statement', id: denied.id, evidence });

describe('viewUrl', () => {
  it('holds choice and filter, under the path of the site', () => {
    const view = { ...DEFAULT_VIEW, selection: chosen(1), filter: { ...NO_FILTER, query: 'flour' } };
    expect(viewUrl(site, FABLE, view, false)).toBe(`https://here.example/sub/fable/statement/${denied.id}/?q=flour`);
  });

  it('is the address bar for a private dossier, which is nowhere else', () => {
    expect(viewUrl(site, FABLE, DEFAULT_VIEW, true)).toBe(site.here);
  });
});

describe('choiceUrl', () => {
  it('holds the choice alone', () => {
    const eastwick: Selection = { kind: 'actor', id: 'eastwick' as ActorId };
    expect(choiceUrl(site, FABLE, eastwick)).toBe('https://here.example/sub/fable/actor/eastwick/');
    expect(choiceUrl(site, FABLE, NOTHING)).toBe('https://here.example/sub/fable/');
  });
});

describe('siteOf', () => {
  it('takes the root from the base of the page, not from where one is', () => {
    const page = {
      document: { baseURI: 'https://here.example/sub/' },
      location: { href: 'https://here.example/sub/fable/actor/eastwick/' },
    };
    expect(siteOf(page as Window)).toEqual({ root: 'https://here.example/sub/', here: page.location.href });
  });
});

describe('originalUrl', () => {
  it('leads to the words of the piece that is open', () => {
    expect(originalUrl(FABLE, chosen(1))).toBe(
      'https://news.example/bridge#:~:text=The%20guild%20denied%20hiding%20any%20smugglers%2E',
    );
    expect(originalUrl(FABLE, chosen(0))).toContain('Lord%20Moth');
  });

  it('leads to the words of a sentence', () => {
    expect(originalUrl(FABLE, { kind: 'sentence', number: 8 })).toContain('text=Somebody%20painted');
  });

  const without = [
    { name: 'an actor', selection: { kind: 'actor', id: 'eastwick' as ActorId } },
    { name: 'nothing', selection: NOTHING },
    { name: 'a sentence that is not there', selection: { kind: 'sentence', number: 99 } },
  ] as const;
  for (const one of without) {
    it(`is null for ${one.name}`, () => {
      expect(originalUrl(FABLE, one.selection)).toBeNull();
    });
  }

  it('is null where the article’s own page is not known', () => {
    const { url: _, ...article } = FABLE.articles[0];
    expect(originalUrl({ ...FABLE, articles: [article] }, chosen(0))).toBeNull();
  });
});

describe('quoteOf', () => {
  it('says of a denied statement that it is denied', () => {
    expect(quoteOf(FABLE, chosen(0), 'https://x.example/')).toMatch(/^\*\*Denied: /u);
  });

  it('is null when neither a statement nor a sentence is chosen', () => {
    expect(quoteOf(FABLE, NOTHING, 'https://x.example/')).toBeNull();
  });
});
