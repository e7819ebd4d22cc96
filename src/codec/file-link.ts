import { type DossierId } from '../domain/ids.ts';
import { MESSAGES } from '../domain/messages.ts';
import { plainNotice } from '../domain/notice.ts';
import { DEFAULT_VIEW, NOTHING, type View } from '../domain/view.ts';
import { decodeLink, type ReadLink } from './link.ts';
import { encodeOptions } from './link-options.ts';
import { linkPath } from './link-path.ts';

/**
 * A link inside a page that carries its dossier itself, such as a file opened from disk: path and options stand behind `#/`, since
 * nothing else of such a page's address may change. The older addresses of the site had the same form, so there too they open.
 */
export const encodeFileLink = (id: DossierId, view: View): string =>
  `#/${linkPath(id, view.selection)}${encodeOptions(view)}`;

/** Reads the address of such a page; without `#/` it is the dossier as it opens. What asks for another dossier opens this one, and says so. */
export const decodeFileLink = (href: string, id: DossierId): ReadLink => {
  const page = { kind: 'dossier', id } as const;
  const at = href.indexOf('#/');
  if (at < 0) return { link: { page, view: DEFAULT_VIEW }, notices: [], sought: null };
  const read = decodeLink(href.slice(at), '/');
  if (read.link.page.kind === 'dossier' && read.link.page.id === id) return read;
  const view = { ...read.link.view, selection: NOTHING };
  return { link: { page, view }, notices: [plainNotice(MESSAGES.notInThisFile)], sought: null };
};
