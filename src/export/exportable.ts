import { type Dossier } from '../domain/dossier.ts';
import { type PictureWish } from '../domain/picture-wish.ts';
import { type Selection } from '../domain/view.ts';

/** What a writer is given. */
export interface Exportable {
  /** The dossier. */
  readonly dossier: Dossier;
  /** The dossier as the text of its own file. */
  readonly file: string;
  /** The address of the site, with a slash at its end; null when it is not known. */
  readonly site: string | null;
  /** The address of a page of the dossier, relative to the site's root. */
  readonly addressOf: (selection: Selection) => string;
  /** Draws the graph: the text of an SVG. */
  readonly picture: (wish: PictureWish) => string;
  /** Paints the text of an SVG as a PNG, two dots to a unit; null when that cannot be done here. */
  readonly paint: (svg: string) => Promise<Uint8Array | null>;
  /** The page that a whole dossier is put into; null unless the format asks for it. */
  readonly frame: string | null;
}

/** One file that a writer made. */
export interface ExportFile {
  /** Its name without a folder. */
  readonly name: string;
  /** Its content: text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

/** Where pages stand when the site's own address is not known: a name that by its standard (RFC 2606) is nobody's. */
export const NOWHERE = 'https://dramatis.invalid/';

/** The whole address of a page; relative to the site's root when that is not known. */
export const pageAddress = ({ site, addressOf }: Exportable, selection: Selection): string =>
  (site ?? '') + addressOf(selection);

/** A page's address as an identifier, which must be absolute. */
export const absoluteAddress = ({ site }: Exportable, address: string): string =>
  site === null ? NOWHERE + address : address;
