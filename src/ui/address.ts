import { linkPath } from '../codec/link-path.ts';
import { type DossierId } from '../domain/ids.ts';
import { type Selection } from '../domain/view.ts';

/** The site-relative address of a choice in a dossier. */
export const addressOf = (dossier: DossierId, selection: Selection): string => linkPath(dossier, selection);
