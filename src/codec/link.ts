import { type DossierId } from '../domain/ids.ts';
import { MESSAGES } from '../domain/messages.ts';
import { type Sought } from '../domain/nearest.ts';
import { type Notice, plainNotice } from '../domain/notice.ts';
import { NOTHING, type View } from '../domain/view.ts';
import { EMBED_FOLDER } from './embed-path.ts';
import { decodeOptions, encodeOptions } from './link-options.ts';
import { linkPath, readDossierId, readSelection, segmentsOf, selectionPath } from './link-path.ts';
import { readOldFragment } from './old-links.ts';
import { decodePercent, encodeSegment } from './percent.ts';

/** Which page a link opens. */
export type Page =
  /** The list of bundled dossiers. Nothing can be chosen on it. */
  | { readonly kind: 'library' }
  /** A bundled dossier. */
  | { readonly kind: 'dossier'; readonly id: DossierId }
  /** A private dossier. `payload` is the text behind `#d1=`, still packed; null when the link carries none. */
  | { readonly kind: 'open'; readonly payload: string | null }
  /** A dossier of one's own, kept in this browser under a key. */
  | { readonly kind: 'own'; readonly key: string };

/** A link as a value: a page, and how it is looked at. */
export interface Link {
  /** The page. */
  readonly page: Page;
  /** What is chosen and left visible on it. */
  readonly view: View;
}

/** What a text means as a link. */
export interface ReadLink {
  /** The nearest sensible link. */
  readonly link: Link;
  /** What was left out or not understood, for the reader to see. */
  readonly notices: readonly Notice[];
  /** What the path asks for in words that cannot be an id, for `landOn` to find the nearest; null when there is no such thing. */
  readonly sought: Sought | null;
}

/** The scheme of a private dossier's fragment: deflate, then base64url. */
const PAYLOAD_SCHEME = 'd1';
/** The key of a dossier that is kept in this browser. */
const KEY_NAME = 'own';
/** The selection in a private dossier's fragment: the same path as behind a bundled dossier's id. */
const PLACE_NAME = 'at';
/** Longest path and query that are read. No link of ours comes near it. */
const MOST_CHARACTERS = 20_000;

/** A link as text: path, query and fragment, under the base path of the site (`/` or `/sub/path/`). Defaults are left out. */
export const encodeLink = ({ page, view }: Link, base: string): string => {
  const options = encodeOptions(view);
  const root = base.endsWith('/') ? base : `${base}/`;
  switch (page.kind) {
    case 'library':
      return `${root}${options}`;
    case 'dossier':
      return `${root}${linkPath(page.id, view.selection)}${options}`;
    case 'open':
      return `${root}open/${options}${encodeFragment(PAYLOAD_SCHEME, page.payload, selectionPath(view.selection))}`;
    case 'own':
      return `${root}open/${options}${encodeFragment(KEY_NAME, page.key, selectionPath(view.selection))}`;
  }
};

/**
 * Reads a link: a whole address, or its path, query and fragment. Any text has an answer: what is not understood becomes
 * the nearest sensible view and a notice. Whether the dossier has what is chosen is for `landOn` to say.
 */
export const decodeLink = (text: string, base: string): ReadLink => {
  const [address, fragment] = splitAt(text.trim().replace(/^[a-z][a-z0-9+.-]*:(?=\/\/)/iu, ''), '#');
  const local = address.replace(/^\/\/[^/?]*/u, '');
  const old = readOldFragment(fragment.slice(0, MOST_CHARACTERS + 1));
  // What stands behind "#/" is counted from the base, wherever the old page itself was.
  const [path, query] = splitAt(old ?? local, '?');
  if (path.length + query.length > MOST_CHARACTERS) return strayed(MESSAGES.longLink);
  const segments = old === null ? belowBase(path, base) : segmentsOf(path);
  if (!segments) return strayed(MESSAGES.notThisSite);
  const { options, notices } = decodeOptions(query);
  const [first, ...rest] = segments;
  if (first === undefined) return { link: linkOf({ kind: 'library' }, options), notices, sought: null };
  if (first === 'open') {
    const { payload, key, place, notices: damage } = decodeFragment(fragment);
    const chosen = readSelection(rest.length > 0 ? rest : segmentsOf(place));
    const page: Page = key === null ? { kind: 'open', payload } : { kind: 'own', key };
    const link = linkOf(page, options, chosen.selection);
    return { link, notices: [...damage, ...chosen.notices, ...notices], sought: chosen.sought };
  }
  if (first === EMBED_FOLDER && rest.length > 0 && rest[0] !== EMBED_FOLDER) return asEmbedded(rest, query, base);
  const id = readDossierId(first);
  if (!id) {
    const stray = plainNotice(MESSAGES.noSuchPage(segments.join('/')));
    return { link: linkOf({ kind: 'library' }, options), notices: [stray, ...notices], sought: null };
  }
  const chosen = readSelection(rest);
  const link = linkOf({ kind: 'dossier', id }, options, chosen.selection);
  return { link, notices: [...chosen.notices, ...notices], sought: chosen.sought };
};

/** An embedded page is a file of its own. Whoever is led here instead sees the page of today, and is told when another version was asked for. */
const asEmbedded = ([name = '', ...rest]: readonly string[], query: string, base: string): ReadLink => {
  const [id, version] = splitAt(name, '@');
  const path = [id, ...rest].map(encodeSegment).join('/');
  const read = decodeLink(`${base.endsWith('/') ? base : `${base}/`}${path}/${query === '' ? '' : `?${query}`}`, base);
  if (version === '' || read.link.page.kind !== 'dossier') return read;
  return { ...read, notices: [plainNotice(MESSAGES.embedNotKept), ...read.notices] };
};

const linkOf = (page: Page, options: Omit<View, 'selection'>, selection: View['selection'] = NOTHING): Link => ({
  page,
  view: { selection, ...options },
});

/** The library, and why. */
const strayed = (why: string): ReadLink => ({
  link: linkOf({ kind: 'library' }, decodeOptions('').options),
  notices: [plainNotice(why)],
  sought: null,
});

/** The segments below the base; a path without a slash before it counts from the base. Null when the path is somewhere else. */
const belowBase = (path: string, base: string): readonly string[] | null => {
  const segments = segmentsOf(path);
  if (!path.startsWith('/')) return segments;
  const above = segmentsOf(base);
  return above.every((segment, index) => segment === segments[index]) ? segments.slice(above.length) : null;
};

/** A text in two at the first occurrence of a sign, which falls away; the second part is empty without it. */
const splitAt = (text: string, sign: string): readonly [string, string] => {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

const encodeFragment = (name: string, payload: string | null, place: string): string => {
  const parts = [
    ...(payload === null ? [] : [`${name}=${payload}`]),
    ...(place === '' ? [] : [`${PLACE_NAME}=${place}`]),
  ];
  // Finders of links in running text drop an underscore at the end.
  return parts.length === 0 ? '' : `#${parts.join('&')}`.replace(/_$/u, '%5F');
};

const decodeFragment = (
  fragment: string,
): {
  readonly payload: string | null;
  readonly key: string | null;
  readonly place: string;
  readonly notices: readonly Notice[];
} => {
  let payload: string | null = null;
  let key: string | null = null;
  let place = '';
  const notices: Notice[] = [];
  // What follows ":~:" is for the browser: it scrolls to a text.
  for (const part of (fragment.split(':~:', 1)[0] ?? '').split('&')) {
    const [name, value] = splitAt(part, '=');
    if (name === PLACE_NAME) place = value.slice(0, MOST_CHARACTERS);
    else if (name === KEY_NAME && /^[\w-]{1,64}$/u.test(value)) key = value;
    else if (name === PAYLOAD_SCHEME) {
      const packed = decodePercent(value);
      if (/^[\w-]+$/u.test(packed)) payload = packed;
      else notices.push(plainNotice(MESSAGES.brokenPayload));
    } else if (/^d\d+$/u.test(name)) notices.push(plainNotice(MESSAGES.newerPayload(name)));
    else if (name !== '') notices.push(plainNotice(MESSAGES.unknownOption(name)));
  }
  return { payload, key, place, notices };
};
