import { type Dossier } from '../domain/dossier.ts';
import { familyOf } from '../domain/ontology.ts';
import { sentenceNumberOf } from '../domain/query.ts';
import { claimPhrase, voicePhrase } from '../domain/phrase.ts';
import { type Statement } from '../domain/statement.ts';
import { type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { htmlElement } from './html-element.ts';

/** Where a choice stands on a plain page. */
export type PlainHref = (selection: Selection) => string;

/** One piece of evidence: the very words, whether they speak for or against, and a link to their sentence. */
const plainQuote = (dossier: Dossier, statement: Statement, index: number, hrefOf: PlainHref): string => {
  const piece = statement.evidence[index] ?? statement.evidence[0];
  const number = sentenceNumberOf(dossier, piece.article, piece);
  const place =
    number === null
      ? ''
      : ` ${htmlElement('a', { href: hrefOf({ kind: 'sentence', number }) }, `sentence ${String(number)}`)}`;
  const against = piece.stance === 'disputes' ? htmlElement('b', {}, 'Against it: ') : '';
  return htmlElement('blockquote', { dir: 'auto' }, against, htmlElement('q', {}, xmlText(piece.exact)), place);
};

/** A statement in HTML that needs neither scripts nor style: the claim with its factuality and speaker, a link, and every quote. */
export const plainStatement = (dossier: Dossier, statement: Statement, hrefOf: PlainHref): string =>
  htmlElement(
    'p',
    { class: 'claim', 'data-family': familyOf(statement.relation) },
    htmlElement(
      'a',
      { href: hrefOf({ kind: 'statement', id: statement.id, evidence: 0 }) },
      xmlText(claimPhrase(dossier, statement)),
    ),
    ` (${xmlText(`${statement.factuality}; said by ${voicePhrase(dossier, statement)}`)})`,
  ) + statement.evidence.map((_, index) => plainQuote(dossier, statement, index, hrefOf)).join('');
