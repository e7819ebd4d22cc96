import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { isDrawn } from '../domain/statement.ts';
import { type PictureWish } from '../domain/picture-wish.ts';
import { NOTHING } from '../domain/view.ts';
import { PALETTES } from './palette.ts';
import { wholePicture } from './whole-picture.ts';

const WISH: PictureWish = { hrefOf: null, hasLegend: true, colours: 'light', selection: NOTHING, metadata: '' };
const read = (wish: Partial<PictureWish> = {}, dossier = FABLE) =>
  new DOMParser().parseFromString(wholePicture(dossier, { ...WISH, ...wish }), 'text/xml');
const drawn = FABLE.statements.filter(isDrawn);

describe('the picture of a graph', () => {
  it('says of every curve what it claims, who says so, and the words', () => {
    const titles = [...read().querySelectorAll('[data-edge] > title')].map((one) => one.textContent);
    for (const statement of drawn) {
      const own = titles.filter((title) => title.includes(statement.evidence[0].exact));
      expect(own.length, statement.id).toBeGreaterThan(0);
      expect(own.every((title) => title.includes('Said by'))).toBe(true);
    }
    expect(titles.some((title) => title.startsWith('Denied: '))).toBe(true);
  });

  it('has a shape with a name for every actor that has a place', () => {
    const page = read();
    for (const { id, name } of FABLE.actors)
      expect(page.querySelector(`[data-node="${id}"] > title`)?.textContent).toContain(name);
  });

  it('makes every curve and actor a link where there are addresses, and none elsewhere', () => {
    const linked = read({ hrefOf: (selection) => `#${selection.kind}` });
    expect(linked.querySelectorAll('a[href="#actor"]')).toHaveLength(FABLE.actors.length);
    expect(linked.querySelectorAll('a').length).toBe(linked.querySelectorAll('[data-edge], [data-node]').length);
    expect(read().querySelectorAll('a')).toHaveLength(0);
  });

  it('paints what is chosen last, with its words, and the rest faintly', () => {
    const [first] = drawn;
    const page = read({ selection: { kind: 'statement', id: first!.id, evidence: 0 } });
    const edges = [...page.querySelectorAll('[data-edge]')];
    expect(edges.at(-1)?.getAttribute('data-edge')).toBe(first!.id);
    expect(edges.at(-1)?.getAttribute('opacity')).toBeNull();
    expect(edges.slice(0, -1).every((one) => Number(one.getAttribute('opacity')) < 1)).toBe(true);
    const words = [...page.querySelectorAll('g[aria-hidden] > text')].map((one) => one.textContent).join(' ');
    expect(words).toContain(first!.predicate.split(' ')[0]);
  });

  it('explains in its legend only what it has', () => {
    const one = { ...FABLE, statements: drawn.filter((statement) => statement.factuality === 'denied').slice(0, 1) };
    const words = [...read({}, one).querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toContain('denied or negated');
    expect(words).not.toContain('hypothetical');
    expect(words.join(' ')).toContain(FABLE.title);
    const bare = [...read({ hasLegend: false }, one).querySelectorAll('text')].map((text) => text.textContent);
    expect(bare).not.toContain('denied or negated');
  });

  it('is painted in the colours asked for', () => {
    expect(wholePicture(FABLE, { ...WISH, colours: 'dark' })).toContain(PALETTES.dark.paper);
    const page = wholePicture(FABLE, { ...WISH, colours: 'page' });
    expect(page).toContain('var(--paper)');
    expect(page).not.toMatch(/#[0-9a-f]{6}/u);
  });

  it('lets no name or note break out of its text', () => {
    const actors = FABLE.actors.map((actor) => ({ ...actor, name: '</text><script>"&' }));
    const page = read({ metadata: ']]> <x> & "' }, { ...FABLE, actors, title: '<b>' });
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('metadata')?.textContent).toBe(']]> <x> & "');
  });
});
