import { decodeLink, encodeLink, type Page } from './codec/link.ts';
import { DEFAULT_VIEW, type Selection, selectIn, type View } from './domain/view.ts';
import { breath } from './services/breath.ts';
import { keepEarlyClicks } from './services/early-clicks.ts';
import { freezeBase } from './services/freeze-base.ts';
import { listDossiers, loadDossier } from './services/seed-library.ts';
import { startTheme } from './services/theme.ts';
import { startUrlSync } from './services/url-sync.ts';
import { createAppStore } from './state/store.ts';
import { showServedEvidence } from './ui/early/served-evidence.ts';
import { drawAhead } from './ui/graph/served-drawings.ts';
import type { MountProps } from './ui/mount.tsx';
import { asPageKind, type PageKind } from './ui/page-kind.ts';

const SITE_NAME = 'Dramatis';

const site = freezeBase(document);
const base = site.pathname;
const store = createAppStore();

const place = document.getElementById('app');
const early = place ? keepEarlyClicks(place, showServedEvidence(place)) : null;
let isMounted = false;

type Props = Omit<MountProps, 'store'>;

/**
 * The interface comes beside this: what is shown is read while the other half is still on its way. React is run in a task of its own,
 * before the rest, so that the page can answer between the two.
 */
const ui = import('react-dom/client')
  .then(breath)
  .then(() => import('./ui/mount.tsx'))
  .catch(() => null);

const mount = async (place: HTMLElement, props: Props, isRendered: boolean): Promise<void> => {
  const loaded = await ui;
  // Without the interface the page stays as it was served: it can be read, and its links work.
  if (!loaded) return;
  isMounted = true;
  early?.leaveButtons();
  const onTakenOver = (): (() => void) => {
    const stop = props.onTakenOver();
    // Not from within React: it could not take over what was clicked.
    setTimeout(() => early?.end());
    return stop;
  };
  loaded.mount(place, { ...props, onTakenOver, store }, isRendered);
};

const themeOnly = (): (() => void) => startTheme(store, document);

/** The address bar and the theme, for as long as a dossier is open. `rendered` is what an old address stood for. */
const deskServices = (page: Page, rendered: Selection | null) => (): (() => void) => {
  const stops = [
    startUrlSync({ store, page, base, rendered, siteName: SITE_NAME }, window),
    startTheme(store, document),
  ];
  return () => stops.forEach((stop) => stop());
};

const startLibrary = async (place: HTMLElement): Promise<void> => {
  const { link } = decodeLink(window.location.href, base);
  // An older address kept everything behind the `#`, which no server sees.
  if (link.page.kind !== 'library') window.location.replace(encodeLink(link, base));
  const list = await listDossiers(site.href);
  // Without the list the page stays as it was served: it can be read, and its links work.
  if (!list.ok) return;
  store.getState().look(link.view);
  await mount(place, { kind: 'library', library: list.value, onTakenOver: themeOnly }, true);
};

const startDossier = async (place: HTMLElement, kind: PageKind, address: string): Promise<void> => {
  const { page, view } = decodeLink(address, base).link;
  if (page.kind !== 'dossier') return;
  const loaded = await loadDossier(site.href, page.id);
  // The same: what was served stays.
  if (!loaded.ok) return;
  store.getState().open(loaded.value.dossier, loaded.value.problems, 'bundled');
  store.getState().look(selectIn(DEFAULT_VIEW, view.selection));
  await breath();
  drawAhead(loaded.value.dossier);
  const isRendered = kind === 'dossier';
  await mount(
    place,
    { kind, library: null, onTakenOver: deskServices(page, isRendered ? view.selection : null) },
    isRendered,
  );
};

/** Where choices of a dossier stand that has no pages of its own. */
const hrefIn =
  (page: Page) =>
  (selection: Selection): string =>
    encodeLink({ page, view: selectIn(DEFAULT_VIEW, selection) }, '').replace(/^\//u, '');

const startOwn = async (place: HTMLElement, key: string, view: View): Promise<void> => {
  const page = { kind: 'own', key } as const;
  const { openOwn } = await import('./services/own-dossier.ts');
  const own = await openOwn(key, store);
  if (!own.ok) store.getState().refuse(own.error, []);
  store.getState().look(selectIn(DEFAULT_VIEW, view.selection));
  const onTakenOver = own.ok ? deskServices(page, null) : themeOnly;
  await mount(
    place,
    { kind: 'open', library: null, hrefOf: hrefIn(page), onTakenOver, ...(own.ok ? { work: own.value } : {}) },
    false,
  );
};

const startPrivate = async (place: HTMLElement): Promise<void> => {
  const { link, notices } = decodeLink(window.location.href, base);
  const { page, view } = link;
  if (page.kind === 'own') {
    await startOwn(place, page.key, view);
    return;
  }
  if (page.kind !== 'open' || page.payload === null) {
    // The page is open already when a link is pasted over its address.
    window.addEventListener('hashchange', () => window.location.reload(), { once: true });
    const [damage] = notices;
    if (!damage) return;
    store.getState().refuse(damage.text, []);
    await mount(place, { kind: 'open', library: null, onTakenOver: themeOnly }, false);
    return;
  }
  const { unpackDossier } = await import('./services/private-link.ts');
  const read = await unpackDossier(page.payload);
  if (read.ok) store.getState().open(read.value.dossier, read.value.problems, 'private');
  else store.getState().refuse(read.error.reason, read.error.problems);
  store.getState().look(selectIn(DEFAULT_VIEW, view.selection));
  const onTakenOver = read.ok ? deskServices(page, null) : themeOnly;
  await mount(place, { kind: 'open', library: null, hrefOf: hrefIn(page), onTakenOver }, false);
};

const start = async (place: HTMLElement): Promise<void> => {
  const kind = asPageKind(place.dataset['page']);
  switch (kind) {
    case 'library':
      return startLibrary(place);
    case 'dossier':
      return startDossier(place, kind, base + (place.dataset['address'] ?? ''));
    case 'missing':
      return startDossier(place, kind, window.location.href);
    case 'open':
      return startPrivate(place);
  }
};

// In a task of its own: what came before was read and run in one.
if (place)
  void breath()
    .then(() => start(place))
    // Nobody will come: what was clicked leads where it leads.
    .finally(() => (isMounted ? undefined : early?.end()));
