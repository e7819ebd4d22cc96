import { ACTOR_KIND_INFO } from '../domain/actor.ts';
import { actorName, type Dossier } from '../domain/dossier.ts';
import { type ActorId } from '../domain/ids.ts';
import { claimPhrase } from '../domain/phrase.ts';
import { statementsBetween, statementsOfActor } from '../domain/query.ts';
import { isDrawn, type Statement } from '../domain/statement.ts';
import { type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { htmlElement } from './html-element.ts';
import { plainArticle, plainSource } from './plain-article.ts';
import { type PlainHref, plainStatement } from './plain-statement.ts';

/** What a plain page of a dossier is made with. */
export interface PlainPage {
  /** The graph as inline SVG. */
  readonly graph: string;
  /** Address of a choice. */
  readonly hrefOf: PlainHref;
  /** Id of the element that tells of a choice. */
  readonly idOf: (selection: Selection) => string;
}

const links = (dossier: Dossier, statements: readonly Statement[], hrefOf: PlainHref): string =>
  htmlElement(
    'ul',
    {},
    ...statements.map((statement) =>
      htmlElement(
        'li',
        {},
        htmlElement(
          'a',
          { href: hrefOf({ kind: 'statement', id: statement.id, evidence: 0 }) },
          xmlText(claimPhrase(dossier, statement)),
        ),
      ),
    ),
  );

const actors = (dossier: Dossier, { hrefOf, idOf }: PlainPage): string =>
  dossier.actors
    .map((actor) => {
      const { does, undergoes, claims } = statementsOfActor(dossier, actor.id);
      const own = [...new Set([...does, ...undergoes, ...claims])];
      const names = actor.aliases.length > 0 ? `, also ${actor.aliases.map((one) => `“${one}”`).join(', ')}` : '';
      return htmlElement(
        'section',
        { id: idOf({ kind: 'actor', id: actor.id }) },
        htmlElement('h3', { dir: 'auto' }, xmlText(actor.name)),
        htmlElement('p', {}, xmlText(`${ACTOR_KIND_INFO[actor.kind].label}${names}`)),
        links(dossier, own, hrefOf),
      );
    })
    .join('');

/** Everybody between whom a curve of the graph stands for several statements, and so leads to the pair. */
const pairsOf = (dossier: Dossier): readonly (readonly [ActorId, ActorId])[] => {
  const counts = new Map<string, readonly [ActorId, ActorId, number]>();
  for (const { source, target } of dossier.statements.filter(isDrawn)) {
    const key = `${source}\n${target}`;
    counts.set(key, [source, target, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  return [...counts.values()].filter(([, , count]) => count > 1).map(([source, target]) => [source, target]);
};

const pairs = (dossier: Dossier, { hrefOf, idOf }: PlainPage): string =>
  pairsOf(dossier)
    .map(([from, to]) =>
      htmlElement(
        'section',
        { id: idOf({ kind: 'pair', from, to }) },
        htmlElement('h3', {}, xmlText(`${actorName(dossier, from)} and ${actorName(dossier, to)}`)),
        links(dossier, statementsBetween(dossier, from, to), hrefOf),
      ),
    )
    .join('');

/**
 * A whole dossier as HTML that works without scripts: the graph, every statement with its quotes, the actors, and the articles. Each
 * has an id, and every link inside leads to one.
 */
export const plainDossier = (dossier: Dossier, page: PlainPage): string =>
  htmlElement(
    'main',
    { class: 'plain', id: page.idOf({ kind: 'nothing' }) },
    htmlElement('h1', { dir: 'auto' }, xmlText(dossier.title)),
    ...dossier.articles.map((article) => htmlElement('p', { class: 'source' }, plainSource(article))),
    htmlElement('figure', {}, page.graph),
    htmlElement('h2', {}, 'Statements'),
    htmlElement(
      'ol',
      {},
      ...dossier.statements.map((statement) =>
        htmlElement(
          'li',
          { id: page.idOf({ kind: 'statement', id: statement.id, evidence: 0 }) },
          plainStatement(dossier, statement, page.hrefOf),
        ),
      ),
    ),
    htmlElement('h2', {}, dossier.articles.length === 1 ? 'The article' : 'The articles'),
    ...dossier.articles.map((article) => plainArticle(dossier, article, page.hrefOf, page.idOf)),
    htmlElement('h2', {}, 'Actors'),
    actors(dossier, page),
    htmlElement('h2', {}, 'Between two'),
    pairs(dossier, page),
  );
