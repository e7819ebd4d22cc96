import { choiceTitle } from '../domain/choice-title.ts';
import { dayInWords } from '../domain/day.ts';
import { type Dossier, statementById } from '../domain/dossier.ts';
import { shortestPath } from '../domain/path.ts';
import { sentenceOfNumber, statementsBetween, statementsOfActor, statementsOfSentence } from '../domain/query.ts';
import { sliceSpan } from '../domain/span.ts';
import { type Statement } from '../domain/statement.ts';
import { familyOf } from '../domain/ontology.ts';
import { ARTICLE_VOICE, NO_FILTER, type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { htmlElement } from './html-element.ts';
import { type PlainHref, plainStatement } from './plain-statement.ts';

/** What an embedded page is made with. */
export interface EmbedPage {
  /** What it is about. */
  readonly selection: Selection;
  /** The graph as inline SVG. */
  readonly graph: string;
  /** Where the embedded page of a choice stands. */
  readonly hrefOf: PlainHref;
  /** Where the same thing stands on the site itself. */
  readonly siteHref: string;
  /** The version of the dossier that it shows. */
  readonly version: string;
}

const list = (dossier: Dossier, statements: readonly Statement[], hrefOf: PlainHref): string =>
  htmlElement(
    'ul',
    { class: 'statements' },
    ...statements.map((statement) =>
      htmlElement(
        'li',
        {
          // What a filter in the address asks for (services/embed-frame.ts).
          'data-statement': statement.id,
          'data-families': familyOf(statement.relation),
          'data-factuality': statement.factuality,
          'data-by': statement.attribution.map(({ actor }) => actor).join(' ') || ARTICLE_VOICE,
        },
        plainStatement(dossier, statement, hrefOf),
      ),
    ),
  );

const heading = (words: string): string => htmlElement('h1', { dir: 'auto' }, xmlText(words));

const count = (number: number): string => `${String(number)} ${number === 1 ? 'statement' : 'statements'}`;

/** A list that opens at a touch, so that a page inside a page is not taller than it must be. */
const folded = (dossier: Dossier, statements: readonly Statement[], hrefOf: PlainHref): string =>
  htmlElement(
    'details',
    {},
    htmlElement('summary', {}, `${count(statements.length)}, each with its quotes`),
    list(dossier, statements, hrefOf),
  );

const pairStatements = (dossier: Dossier, { from, to }: Selection & { kind: 'pair' }): readonly Statement[] => {
  const path = shortestPath(dossier, from, to, NO_FILTER) ?? [];
  return [...new Set([...path.map((step) => step.statement), ...statementsBetween(dossier, from, to)])];
};

const content = (dossier: Dossier, { selection, hrefOf }: EmbedPage): string => {
  switch (selection.kind) {
    case 'nothing':
      return folded(dossier, dossier.statements, hrefOf);
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      return statement ? htmlElement('section', {}, plainStatement(dossier, statement, hrefOf)) : '';
    }
    case 'sentence': {
      const place = sentenceOfNumber(dossier, selection.number);
      if (!place) return '';
      return (
        htmlElement(
          'blockquote',
          { class: 'sentence', dir: 'auto', lang: place.article.language },
          htmlElement('q', {}, xmlText(sliceSpan(place.article.text, place.sentence))),
        ) + list(dossier, statementsOfSentence(dossier, place), hrefOf)
      );
    }
    case 'actor': {
      const { does, undergoes, claims } = statementsOfActor(dossier, selection.id);
      return folded(dossier, [...new Set([...does, ...undergoes, ...claims])], hrefOf);
    }
    case 'pair': {
      const statements = pairStatements(dossier, selection);
      return statements.length === 0
        ? htmlElement('p', {}, 'No chain of statements that hold connects them.')
        : list(dossier, statements, hrefOf);
    }
  }
};

const source = ({ title, articles }: Dossier): string => {
  const [{ publisher, published }] = articles;
  return [`“${title}”`, publisher, published === undefined ? undefined : dayInWords(published)]
    .filter((part) => part !== undefined)
    .join(', ');
};

/**
 * A page that stands inside another site: the graph with the choice in it, and what it rests on, in HTML that needs no scripts. Each
 * claim stands with its factuality, its speaker and its quotes. Inner links lead to other such pages, the last one to the site.
 */
export const embedBody = (dossier: Dossier, page: EmbedPage): string =>
  htmlElement(
    'main',
    { class: 'plain embed' },
    heading(choiceTitle(dossier, page.selection)),
    page.selection.kind === 'nothing'
      ? ''
      : htmlElement(
          'p',
          { class: 'source' },
          htmlElement('a', { href: page.hrefOf({ kind: 'nothing' }), dir: 'auto' }, xmlText(source(dossier))),
        ),
    htmlElement('p', { class: 'note', role: 'status' }),
    htmlElement('figure', {}, page.graph),
    content(dossier, page),
    htmlElement(
      'footer',
      {},
      htmlElement(
        'a',
        { class: 'wordmark', href: page.siteHref, target: '_blank', rel: 'noopener' },
        'Open in Dramatis',
      ),
      htmlElement(
        'span',
        {},
        'A line says that the article says so, not that it is so. Version ',
        htmlElement('code', {}, xmlText(page.version)),
      ),
    ),
  );
