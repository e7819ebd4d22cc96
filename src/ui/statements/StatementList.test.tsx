import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Dossier } from '../../domain/dossier.ts';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type Filter, type Selection } from '../../domain/view.ts';
import { createAppStore } from '../../state/store.ts';
import { AppProvider } from '../app-context.tsx';
import { StatementList } from './StatementList.tsx';

interface Asked {
  readonly dossier?: Dossier;
  readonly filter?: Partial<Filter>;
  readonly selection?: Selection;
}

const render = ({ dossier = FABLE, filter, selection }: Asked = {}): string => {
  const store = createAppStore();
  store.getState().open(dossier, [], 'bundled');
  if (filter) store.getState().filter(filter);
  if (selection) store.getState().select(selection);
  return renderToStaticMarkup(
    <AppProvider store={store}>
      <StatementList />
    </AppProvider>,
  );
};
const rowsOf = (html: string): readonly string[] => html.match(/<tr role="row" data-family.*?<\/tr>/gsu) ?? [];
const plain = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

describe('the list on the server', () => {
  it('has a row for every statement, also for one that names nobody', () => {
    const rows = rowsOf(render());
    expect(rows).toHaveLength(FABLE.statements.length);
    expect(rows.filter((row) => row.includes('nobody named'))).toHaveLength(1);
  });

  it('says in the row of every doubtful statement how it stands, beside the claim and in its column', () => {
    const rows = rowsOf(render());
    for (const word of ['denied', 'alleged', 'hypothetical', 'negated']) {
      const row = rows.find((one) => one.includes(`>${word}<`)) ?? '';
      expect(plain(row).split(word).length - 1).toBe(2);
    }
  });

  it('gives each quote whole, and links to statement, actors and sentences', () => {
    const [row = ''] = rowsOf(render());
    expect(row).toContain(FABLE.statements[0]?.evidence[0].exact);
    expect(row.match(/href="[^"]*"/gu)).toEqual([
      'href="fable/actor/eastwick/"',
      `href="fable/statement/${FABLE.statements[0]?.id}/"`,
      'href="fable/actor/westham/"',
      'href="fable/sentence/2/"',
      'href="fable/sentence/1/"',
    ]);
  });

  it('says which sentence speaks against a statement', () => {
    const denied = rowsOf(render()).find((row) => row.includes('>denied<')) ?? '';
    expect(plain(denied)).toMatch(/6 7 against/u);
  });

  it('leaves out what the filter hides, and says how much that is', () => {
    const html = render({ filter: { factuality: ['stated'] } });
    expect(rowsOf(html)).toHaveLength(4);
    expect(html).toContain('4 of 8 statements shown');
  });

  it('marks the chosen row, and offers everything between its two actors', () => {
    const [first] = FABLE.statements;
    const html = render({ selection: { kind: 'statement', id: first!.id, evidence: 0 } });
    expect(html.match(/aria-current="page"/gu)).toHaveLength(1);
    expect(html).toContain('href="fable/pair/eastwick/westham/"');
  });

  it('says of a quote that no longer matches that it is not there', () => {
    const [article] = FABLE.articles;
    const changed = { ...FABLE, articles: [{ ...article, text: article.text.replace('flour', 'sugar') }] } as Dossier;
    const rows = rowsOf(render({ dossier: changed })).filter((row) => row.includes('No longer in the article'));
    expect(rows).toHaveLength(1);
  });

  it('names what was read without a statement, with the reason', () => {
    const html = plain(render());
    expect(html).toContain('8 of 9 sentences carry statements; 1 was read without one.');
    expect(html).toContain(FABLE.uncovered[0]?.reason);
  });

  it('stays lean, and sets no style attribute, which the policy would refuse', () => {
    const html = render();
    const markup = rowsOf(html).map((row) => row.length - plain(row).length);
    expect(Math.max(...markup)).toBeLessThan(700);
    expect(html).not.toContain('style=');
  });

  it('renders a hostile name as text', () => {
    const hostile = { ...FABLE, actors: FABLE.actors.map((actor) => ({ ...actor, name: '<img src=x onerror=y>' })) };
    expect(render({ dossier: hostile })).not.toContain('<img');
  });
});
