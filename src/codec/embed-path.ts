import { type DossierId } from '../domain/ids.ts';
import { type Selection } from '../domain/view.ts';
import { selectionPath } from './link-path.ts';
import { encodeSegment } from './percent.ts';

/** The folder of the pages that stand inside other sites. */
export const EMBED_FOLDER = 'embed';

/** Where the embedded page of a choice stands, from the site's root; of a kept version of the dossier when one is named. */
export const embedPath = (id: DossierId, selection: Selection, kept: string | null = null): string =>
  `${EMBED_FOLDER}/${encodeSegment(id)}${kept === null ? '' : `@${kept}`}/${selectionPath(selection)}`;
