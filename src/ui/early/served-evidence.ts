import { type ShowServed } from '../../services/early-clicks.ts';
import card from '../evidence/Card.module.css';
import styles from './EarlyCard.module.css';

/** What a row of the served list says (see statements/StatementRow.tsx, which writes the cells in this order). */
interface ServedRow {
  readonly family: string;
  readonly who: string;
  readonly claim: string;
  readonly whom: string;
  readonly factuality: string;
  readonly voice: string;
  readonly quote: string;
  /** Why the quote is not in the article any more; empty when it is. */
  readonly orphan: string;
  /** Address of the sentence in which the first quote begins; null when it stands nowhere. */
  readonly sentence: string | null;
}

const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';

const readRow = (row: HTMLTableRowElement): ServedRow => {
  const [who, claim, whom, factuality, voice, quote, sentences] = row.cells;
  return {
    family: row.dataset['family'] ?? '',
    who: textOf(who?.querySelector('bdi, i')),
    claim: textOf(claim),
    whom: textOf(whom?.querySelector('bdi, i')),
    factuality: textOf(factuality),
    voice: textOf(voice),
    quote: textOf(quote?.querySelector('q')),
    orphan: textOf(quote?.querySelector('b')),
    sentence: sentences?.querySelector('a')?.getAttribute('href') ?? null,
  };
};

const make = (name: string, className: string | undefined, ...content: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.className = className ?? '';
  element.append(...content);
  return element;
};

/** The card as it will be, as far as the served page knows it. */
const cardOf = (row: ServedRow): HTMLElement => {
  const quote = make('blockquote', card.words, row.quote);
  quote.dir = 'auto';
  const figure = make('figure', card.quote, quote);
  figure.dataset['shown'] = '';
  if (row.orphan) figure.append(make('p', card.orphan, row.orphan));
  const body = make(
    'div',
    card.body,
    make('p', card.eyebrow, make('span', '', row.factuality), make('span', '', `said by ${row.voice}`)),
    make('h2', card.heading, row.who, ' ', make('span', card.predicate, row.claim), ' ', row.whom),
    figure,
  );
  body.dataset['family'] = row.family;
  const section = make('section', `${card.card ?? ''} ${styles.early ?? ''}`, body);
  section.ariaLabel = 'Chosen';
  return section;
};

/** Sets an attribute; answers how to put back what was there. */
const mark = (element: Element, name: string, value: string): (() => void) => {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
};

const linksTo = (place: Element, selector: string, href: string): readonly Element[] => [
  ...place.querySelectorAll(`${selector} a[href="${CSS.escape(href)}"]`),
];

/** Where the card stands: over the top of the article's column; the style sheet makes it a sheet on a phone. */
const placeOver = (element: HTMLElement, main: Element | null, article: Element | null): void => {
  const column = article?.getBoundingClientRect();
  if (!main || !column || column.width === 0) return;
  element.style.setProperty('--top', `${String(main.getBoundingClientRect().top)}px`);
  element.style.setProperty('--start', `${String(column.left)}px`);
  element.style.setProperty('--width', `${String(column.width)}px`);
};

/** Puts a sentence back to where it stood on the screen, if all of it is in sight there now that the card takes its own room. */
const holdStill = (sentence: Element, stood: number): void => {
  const scroller = sentence.closest('[data-scroller]');
  const box = sentence.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect();
  if (!scroller || !view || box.height === 0 || stood < view.top || stood + box.height > view.bottom) return;
  scroller.scrollTop += box.top - stood;
};

/**
 * Shows a statement from nothing but the served page: its line stands out, its sentence is marked and in sight, and its words are on a card.
 * Everything comes from the row that the list of statements has for it.
 */
export const showServedEvidence =
  (place: Element): ShowServed =>
  (link) => {
    const href = link.getAttribute('href') ?? '';
    const row = linksTo(place, 'th', href)[0]?.closest('tr');
    if (!row) return null;
    const served = readRow(row);
    const article = place.querySelector('[data-scroller]');
    const sentence =
      article && served.sentence !== null ? linksTo(article, '', served.sentence)[0]?.closest('[data-sentence]') : null;
    const shown = cardOf(served);
    placeOver(shown, place.querySelector('main'), article);
    const undo = [
      ...linksTo(place, 'svg', href).map((line) => mark(line, 'data-mark', 'chosen')),
      ...(sentence ? [mark(sentence, 'data-whole', '')] : []),
      () => shown.remove(),
    ];
    document.body.append(shown);
    sentence?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return () => {
      const stood = sentence?.getBoundingClientRect().top;
      undo.forEach((one) => one());
      // By then the interface has made its card and its marks, and nothing of it has been painted.
      if (sentence && stood !== undefined) requestAnimationFrame(() => holdStill(sentence, stood));
    };
  };
