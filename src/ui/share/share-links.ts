import { encodeLink } from '../../codec/link.ts';
import { fragmentUrl } from '../../codec/text-fragment.ts';
import { sentenceMarkdown, statementMarkdown } from '../../codec/markdown-quote.ts';
import { articleById, type Dossier, statementById } from '../../domain/dossier.ts';
import { sentenceOfNumber } from '../../domain/query.ts';
import { DEFAULT_VIEW, type Selection, type View } from '../../domain/view.ts';

/** Where the site is, and the address shown now. */
export interface Site {
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  /** The address in the address bar. */
  readonly here: string;
}

/** The site that a page belongs to. */
export const siteOf = (page: Pick<Window, 'document' | 'location'>): Site => ({
  root: new URL('.', page.document.baseURI).href,
  here: page.location.href,
});

/** The whole address of a view. A private dossier is in the address bar alone. */
export const viewUrl = (site: Site, dossier: Dossier, view: View, isPrivate: boolean): string => {
  if (isPrivate) return site.here;
  return new URL(
    encodeLink({ page: { kind: 'dossier', id: dossier.id }, view }, new URL(site.root).pathname),
    site.root,
  ).href;
};

/** The whole address of a choice, without filter and other options. */
export const choiceUrl = (site: Site, dossier: Dossier, selection: Selection): string =>
  viewUrl(site, dossier, { ...DEFAULT_VIEW, selection }, false);

/** The address of the chosen words on the article's own page; null when that page is not known, or nothing with words is chosen. */
export const originalUrl = (dossier: Dossier, selection: Selection): string | null => {
  if (selection.kind === 'sentence') {
    const place = sentenceOfNumber(dossier, selection.number);
    return place && fragmentUrl(place.article, place.sentence);
  }
  if (selection.kind !== 'statement') return null;
  const pieces = statementById(dossier, selection.id)?.evidence;
  const piece = pieces?.[selection.evidence] ?? pieces?.[0];
  const article = piece && articleById(dossier, piece.article);
  return article ? fragmentUrl(article, piece) : null;
};

/** The chosen statement or sentence as Markdown with its quotes; null when something else is chosen. */
export const quoteOf = (dossier: Dossier, selection: Selection, url: string): string | null => {
  if (selection.kind === 'sentence') {
    const place = sentenceOfNumber(dossier, selection.number);
    return place && sentenceMarkdown(dossier, place, url);
  }
  if (selection.kind !== 'statement') return null;
  const statement = statementById(dossier, selection.id);
  return statement && statementMarkdown(dossier, statement, url);
};
