import { type Dossier } from '../../domain/dossier.ts';
import { type LibraryEntry } from '../../domain/library.ts';
import { type Selection } from '../../domain/view.ts';
import { type PageKind } from './page-document.ts';

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
  /** The markup of a page's app, the very same that the client will render first. */
  readonly renderPage: (request: RenderRequest) => string;
}
