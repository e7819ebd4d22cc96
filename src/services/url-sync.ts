import { decodeLink, encodeLink, type Page, type ReadLink } from '../codec/link.ts';
import { NO_ALIASES } from '../domain/aliases.ts';
import { choiceTitle } from '../domain/choice-title.ts';
import { type Dossier } from '../domain/dossier.ts';
import { landOn } from '../domain/landing.ts';
import { sameChoice, type Selection, type View } from '../domain/view.ts';
import { selectDossier } from '../state/selectors.ts';
import { type AppStore } from '../state/store.ts';
import { internalLink } from './internal-link.ts';

/** What the address bar is synced with. */
export interface UrlSyncOptions {
  /** The store, with a dossier open. */
  readonly store: AppStore;
  /** The page that stays open: choices and filters change within it. */
  readonly page: Page;
  /** How addresses are written and read; those of the site when absent. */
  readonly addresses?: Addresses;
  /** Path under which the site is hosted, with slashes at both ends. */
  readonly base: string;
  /** What the page was rendered with, when an old address led to it; null to take it from the address. */
  readonly rendered: Selection | null;
  /** Name of the site, behind the titles. */
  readonly siteName: string;
}

/** How the addresses of the open page are written and read. */
export interface Addresses {
  /** Where a view stands, relative to the address that is open. */
  readonly of: (view: View) => string;
  /** What an address means. */
  readonly read: (href: string) => ReadLink;
}

/** The part of a window that is used; a test brings its own. */
export type SyncWindow = Pick<
  Window,
  'location' | 'history' | 'document' | 'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'
>;

/** Replacements are gathered for so long, in milliseconds: browsers refuse many in a row. */
const GATHER = 300;

/**
 * Keeps address bar and view the same, and turns plain clicks on links of the open dossier into choices.
 * A new choice is a step that Back undoes; filters, drawing, part and theme only change the step one is at.
 * Answers its stop.
 */
export const startUrlSync = (options: UrlSyncOptions, win: SyncWindow): (() => void) => {
  const { store, page, base } = options;
  const dossier = (): Dossier | null => selectDossier(store.getState());
  const addresses = options.addresses ?? {
    of: (view) => encodeLink({ page, view }, base),
    read: (href) => decodeLink(href, base),
  };
  const addressOf = addresses.of;
  const standing = (): View => {
    const state = store.getState();
    return (state.pressed ?? state).view;
  };
  let timer: number | null = null;
  // While a link is being followed, the address is already right.
  let following = false;

  const nameTab = (view: View): void => {
    const open = dossier();
    if (open) win.document.title = `${choiceTitle(open, view.selection)} · ${options.siteName}`;
  };
  const write = (how: 'pushState' | 'replaceState', view: View): void => {
    try {
      win.history[how](null, '', addressOf(view));
    } catch {
      // Too many changes in a row, by the browser's count. The next one carries everything.
    }
    nameTab(view);
  };
  const settle = (view: View): void => {
    if (timer === null) return;
    win.clearTimeout(timer);
    timer = null;
    write('replaceState', view);
  };
  const replaceSoon = (): void => {
    timer ??= win.setTimeout(() => {
      settle(standing());
    }, GATHER);
  };

  const follow = (selection: Selection | null): void => {
    const open = dossier();
    if (!open) return;
    const read = addresses.read(win.location.href);
    const asked = selection ? { ...read.link.view, selection } : read.link.view;
    const { view, notices } = landOn(open, NO_ALIASES, asked, selection ? null : read.sought);
    following = true;
    store.getState().look(view);
    following = false;
    store.getState().notify([...read.notices, ...notices]);
    nameTab(view);
  };

  const stopWatching = store.subscribe((state, before) => {
    // A press that is not released yet has chosen nothing.
    if (following || state.pressed) return;
    const { view: left } = before.pressed ?? before;
    if (state.view === left) return;
    if (sameChoice(state.view.selection, left.selection)) {
      if (addressOf(state.view) !== addressOf(left)) replaceSoon();
      return;
    }
    // What was still to be replaced belongs to the step that is left now.
    settle(left);
    if (state.notices.length > 0) state.dismissAll();
    write('pushState', state.view);
  });
  const back = (): void => {
    if (timer !== null) win.clearTimeout(timer);
    timer = null;
    const { link } = addresses.read(win.location.href);
    if (isSamePage(link.page, page)) {
      store.getState().dismissAll();
      follow(null);
    }
    // A fragment that was pasted over the address can lead to another dossier altogether.
    else if (link.page.kind === 'open' || link.page.kind === 'own') win.location.reload();
    else win.location.assign(encodeLink(link, base));
  };
  const click = (event: MouseEvent): void => {
    const link = internalLink(event, win, base, addresses.read);
    const open = dossier();
    if (!link || !open) return;
    const to = link.read.link.page;
    // A private dossier has no pages of its own: what looks like one is a choice in it.
    if (
      !isSamePage(to, page) &&
      !((page.kind === 'open' || page.kind === 'own') && to.kind === 'dossier' && to.id === open.id)
    )
      return;
    event.preventDefault();
    if (link.target) {
      link.target.focus();
      link.target.scrollIntoView();
      return;
    }
    const { view } = store.getState();
    const { selection } = landOn(open, NO_ALIASES, link.read.link.view).view;
    store
      .getState()
      .select(selection.kind === 'statement' && sameChoice(selection, view.selection) ? view.selection : selection);
  };
  const leave = (): void => settle(standing());

  follow(options.rendered);
  // An older address, or one that asked for what is not there, becomes the one to share.
  const here = win.location.href;
  if (new URL(addressOf(store.getState().view), here).href !== here) write('replaceState', store.getState().view);
  win.addEventListener('popstate', back);
  win.addEventListener('pagehide', leave);
  win.document.addEventListener('click', click);
  return () => {
    leave();
    stopWatching();
    win.removeEventListener('popstate', back);
    win.removeEventListener('pagehide', leave);
    win.document.removeEventListener('click', click);
  };
};

const isSamePage = (a: Page, b: Page): boolean => {
  switch (a.kind) {
    case 'library':
      return false;
    case 'dossier':
      return b.kind === 'dossier' && a.id === b.id;
    case 'open':
      return b.kind === 'open' && a.payload === b.payload;
    case 'own':
      return b.kind === 'own' && a.key === b.key;
  }
};
