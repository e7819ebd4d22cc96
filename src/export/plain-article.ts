import { type Article, type Paragraph } from '../domain/article.ts';
import { type Dossier } from '../domain/dossier.ts';
import { numberedSentences, type NumberedSentence, statementsOfSentence } from '../domain/query.ts';
import { containsSpan, sliceSpan } from '../domain/span.ts';
import { type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { htmlElement } from './html-element.ts';
import { type PlainHref } from './plain-statement.ts';

/** A sentence with its place on the page, and a link to each statement that it is evidence of. */
const plainSentence = (
  dossier: Dossier,
  place: NumberedSentence,
  hrefOf: PlainHref,
  idOf: (selection: Selection) => string,
): string => {
  const statements = statementsOfSentence(dossier, place);
  const marks = statements.map(({ id }, index) =>
    htmlElement(
      'a',
      {
        href: hrefOf({ kind: 'statement', id, evidence: 0 }),
        'aria-label': `Statement ${String(index + 1)} of sentence ${String(place.number)}`,
      },
      String(index + 1),
    ),
  );
  return htmlElement(
    'span',
    {
      id: idOf({ kind: 'sentence', number: place.number }),
      class: statements.length > 0 ? 'sentence marked' : 'sentence',
    },
    xmlText(sliceSpan(place.article.text, place.sentence)),
    marks.length > 0 ? htmlElement('sup', {}, marks.join(' ')) : '',
  );
};

/** Where an article came from, in one line of HTML; empty when nothing is known. */
export const plainSource = ({ publisher, published, url }: Article): string =>
  [
    publisher === undefined ? '' : xmlText(publisher),
    published === undefined ? '' : xmlText(published),
    url === undefined ? '' : htmlElement('a', { href: url, rel: 'noreferrer' }, 'the article’s own page'),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** An article as a page: headline and body sentence by sentence, each with an id to link to; furniture is left out. */
export const plainArticle = (
  dossier: Dossier,
  article: Article,
  hrefOf: PlainHref,
  idOf: (selection: Selection) => string,
): string => {
  const sentences = numberedSentences(dossier).filter((place) => place.article === article);
  const paragraph = (one: Paragraph): string => {
    const own = sentences.filter((place) => containsSpan(one, place.sentence));
    const words =
      own.length > 0
        ? own.map((place) => plainSentence(dossier, place, hrefOf, idOf)).join(' ')
        : xmlText(sliceSpan(article.text, one));
    return htmlElement(one.zone === 'headline' ? 'h3' : 'p', {}, words);
  };
  return htmlElement(
    'article',
    { lang: article.language, dir: 'auto' },
    ...article.paragraphs.filter(({ zone }) => zone !== 'furniture').map(paragraph),
  );
};
