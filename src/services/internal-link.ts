import { type ReadLink } from '../codec/link.ts';

/** A link of this site that was clicked plainly. */
export interface InternalLink {
  /** What it means. */
  readonly read: ReadLink;
  /** The element of this very page that it points at; null when it leads to a choice. */
  readonly target: HTMLElement | null;
}

/** The part of a window that is used. */
type ClickWindow = Pick<Window, 'location' | 'document'>;

/** Whether a click means "follow this here": no other button, no key that asks for a new tab, and nobody has answered it. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * The link of this site under a click, or null when the click is for the browser: another site, a new tab, a download.
 * `base` is the path of the site, `read` says what an address means.
 */
export const internalLink = (
  event: MouseEvent,
  win: ClickWindow,
  base: string,
  read: (href: string) => ReadLink,
): InternalLink | null => {
  if (!isPlainClick(event)) return null;
  const anchor = (event.target as Partial<Element> | null)?.closest?.('a[href]');
  if (!anchor || anchor.hasAttribute('download') || (anchor.getAttribute('target') ?? '_self') !== '_self') return null;
  // The attribute, not the property: in a drawing the property is no text.
  const url = urlOf(anchor.getAttribute('href') ?? '', win.document.baseURI);
  if (!url || url.origin !== win.location.origin || !url.pathname.startsWith(base)) return null;
  // A page that carries its dossier itself is a file, and its links stand behind its own name.
  const isHere = url.pathname === win.location.pathname && url.hash.startsWith('#/');
  const isFile = !isHere && /\.[a-z0-9]+$/iu.test(url.pathname) && !url.pathname.endsWith('/index.html');
  if (isFile) return null;
  const id = /^#[A-Za-z][\w-]*$/u.test(url.hash) ? url.hash.slice(1) : null;
  const target = id !== null && url.pathname === win.location.pathname ? win.document.getElementById(id) : null;
  return { read: read(url.href), target };
};

const urlOf = (href: string, base: string): URL | null => {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
};
