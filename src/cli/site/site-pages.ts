import { linkPath } from '../../codec/link-path.ts';
import { resolveAlias } from '../../domain/aliases.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { type LibraryEntry, libraryEntryOf } from '../../domain/library.ts';
import { numberedSentences } from '../../domain/query.ts';
import { NOTHING, type Selection } from '../../domain/view.ts';
import { describePage, type PageDescription } from './describe-page.ts';
import { type PageKind, SITE_NAME } from './page-document.ts';
import { type Seed } from './seeds.ts';

/** One page of the site, before it is rendered. */
export interface SitePage extends PageDescription {
  /** What kind of page. */
  readonly kind: PageKind;
  /** Where the page belongs, site-relative and percent-encoded; empty for the library. */
  readonly address: string;
  /** Where it is written: its address, or an old address that leads to the same thing. */
  readonly place: string;
  /** Its dossier, or null. */
  readonly dossier: Dossier | null;
  /** What it is about. */
  readonly selection: Selection;
}

/** Everything in a dossier that has an address of its own, the dossier itself first. Pairs are ordered: there and back differ. */
export const choicesOf = (dossier: Dossier): readonly Selection[] => [
  NOTHING,
  ...dossier.actors.map(({ id }): Selection => ({ kind: 'actor', id })),
  ...dossier.statements.map(({ id }): Selection => ({ kind: 'statement', id, evidence: 0 })),
  ...numberedSentences(dossier).map(({ number }): Selection => ({ kind: 'sentence', number })),
  ...dossier.actors.flatMap((from) =>
    dossier.actors
      .filter((to) => to.id !== from.id)
      .map((to): Selection => ({ kind: 'pair', from: from.id, to: to.id })),
  ),
];

/** Every page of one seed: its own, and those at the addresses that renamed things had before. */
export const pagesOfSeed = ({ dossier, aliases }: Seed): readonly SitePage[] => {
  const pages = choicesOf(dossier).map((selection): SitePage => {
    const address = linkPath(dossier.id, selection);
    return { ...describePage(dossier, selection), kind: 'dossier', address, place: address, dossier, selection };
  });
  return [...pages, ...[...aliases.keys()].flatMap((old) => pagesAtOldId(pages, old, resolveAlias(aliases, old)))];
};

/** An id that was published can stand in a path as one folder; what cannot was never the address of a page. */
const isFolderName = (id: string): boolean => !/[/\\]|^\.*$/u.test(id) && id.length <= MAX_FOLDER_NAME;
const MAX_FOLDER_NAME = 250;

const pagesAtOldId = (pages: readonly SitePage[], old: string, now: string): readonly SitePage[] => {
  if (!isFolderName(old)) return [];
  const [was, is] = [encodeURIComponent(old), encodeURIComponent(now)];
  return pages
    .filter((page) => page.address.split('/').slice(1).includes(is))
    .map((page) => {
      const [home = '', ...rest] = page.address.split('/');
      return { ...page, place: [home, ...rest.map((part) => (part === is ? was : part))].join('/') };
    });
};

/** The pages that belong to no dossier. */
export const pagesOfSite = (): readonly SitePage[] => [
  {
    kind: 'library',
    title: SITE_NAME,
    description: 'News articles as graphs you can check: every edge opens the exact sentence it comes from.',
    address: '',
    place: '',
    dossier: null,
    selection: NOTHING,
  },
  {
    kind: 'open',
    title: 'A private dossier',
    description: 'Opens a dossier that travels in the link itself. Nothing of it is sent anywhere.',
    address: 'open/',
    place: 'open/',
    dossier: null,
    selection: NOTHING,
  },
];

/** The page for addresses that are not there. */
export const MISSING_PAGE: SitePage = {
  kind: 'missing',
  title: 'Nothing stands at this address',
  description: 'The address names nothing in this library.',
  address: '404.html',
  place: '404.html',
  dossier: null,
  selection: NOTHING,
};

/** The list that the library page shows. */
export const libraryOf = (seeds: readonly Seed[]): readonly LibraryEntry[] =>
  seeds.map(({ dossier }) => libraryEntryOf(dossier));
