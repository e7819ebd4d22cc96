import { type Dossier } from '../../domain/dossier.ts';
import { type LibraryEntry } from '../../domain/library.ts';
import { type Selection } from '../../domain/view.ts';
import { type PageKind, type RenderedPage } from './page-document.ts';

/** What the server half of the app is asked to render. */
export interface RenderRequest {
  /** What kind of page. */
  readonly kind: PageKind;
  /** The dossier of the page; null on the library, the open page and the missing page. */
  readonly dossier: Dossier | null;
  /** What the page is about. */
  readonly selection: Selection;
  /** The dossiers of the site, for the library page. */
  readonly library: readonly LibraryEntry[];
}

/** The server half of the app, as built or as served in development. */
export interface ServerModule {
  /** The markup of a page's app: the very same that the client will render first, in the order in which it is served. */
  readonly renderPage: (request: RenderRequest) => RenderedPage;
  /** The picture of a page for previews of links: the text of an SVG, and what it says in words. */
  readonly renderCard: (dossier: Dossier, selection: Selection) => RenderedCard;
  /** The markup of an embedded page's body. */
  readonly renderEmbed: (dossier: Dossier, request: EmbedRequest) => string;
}

/** A picture of a page for previews of links. */
export interface RenderedCard {
  /** The text of an SVG. */
  readonly svg: string;
  /** What it says, for whoever cannot see it. */
  readonly words: string;
}

/** What an embedded page is rendered from. */
export interface EmbedRequest {
  /** What it is about. */
  readonly selection: Selection;
  /** Where the embedded page of a choice stands, seen from this one. */
  readonly hrefOf: (selection: Selection) => string;
  /** Where the same thing stands on the site itself, seen from this page. */
  readonly siteHref: string;
  /** The version of the dossier. */
  readonly version: string;
}
