import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { type ActorId, type DossierId } from '../domain/ids.ts';
import { type LibraryEntry } from '../domain/library.ts';
import { NOTHING, type Selection } from '../domain/view.ts';
import { selectDossier } from '../state/selectors.ts';
import { type AppState, type AppStore } from '../state/store.ts';
import { addressOf } from './address.ts';
import { type PageKind } from './page-kind.ts';

interface AppContextValue {
  readonly store: AppStore;
  /** The state that the page was rendered from. Hydration reads it, however late a part of the page is hydrated. */
  readonly first: AppState;
  /** What kind of page this is. */
  readonly page: PageKind;
  /** The dossiers of the library page; null on pages that do not list them. */
  readonly library: readonly LibraryEntry[] | null;
  /** Where choices stand, when not at the addresses of a bundled dossier; else null. */
  readonly hrefOf: ((selection: Selection) => string) | null;
  /** See {@link Work}. */
  readonly work: Work | null;
}

const AppContext = createContext<AppContextValue | null>(null);

/** What the page can do with a dossier of one's own besides changing it; null where there is none. */
export interface Work {
  /** Takes the work over from another tab. */
  readonly takeOver: () => void;
  /** Tries again to keep what could not be kept. */
  readonly retry: () => void;
}

interface AppProviderProps {
  readonly store: AppStore;
  readonly page?: PageKind;
  readonly library?: readonly LibraryEntry[] | null;
  readonly hrefOf?: ((selection: Selection) => string) | null;
  readonly work?: Work | null;
  readonly children: ReactNode;
}

/** Puts the store where every component finds it. The state at this moment is the one that the server rendered. */
export const AppProvider = ({
  store,
  page = 'dossier',
  library = null,
  hrefOf = null,
  work = null,
  children,
}: AppProviderProps) => {
  const [first] = useState(() => store.getState());
  const value = useMemo(
    () => ({ store, first, page, library, hrefOf, work }),
    [store, first, page, library, hrefOf, work],
  );
  return <AppContext.Provider value={value}>{children}</AppContext.Provider>;
};

const useAppContext = (): AppContextValue => {
  const value = useContext(AppContext);
  if (!value) throw new Error('A component of the app stands outside AppProvider.');
  return value;
};

/** What a selector finds in the store. It must return something that is there, or remembered: see state/selectors.ts. */
export const useApp = <Found,>(selector: (state: AppState) => Found): Found => {
  const { store, first } = useAppContext();
  return useSyncExternalStore(
    store.subscribe,
    () => selector(store.getState()),
    () => selector(first),
  );
};

/** The store itself, for handlers and effects that read it when something happens. */
export const useAppStore = (): AppStore => useAppContext().store;

/** What can be done with a dossier of one's own; null where there is none. */
export const useWork = (): Work | null => useAppContext().work;

/** What kind of page this is. */
export const usePage = (): PageKind => useAppContext().page;

/** The list of the library page. */
export const useLibrary = (): readonly LibraryEntry[] | null => {
  const { library } = useAppContext();
  return library;
};

const selectDossierId = (state: AppState): DossierId | null => selectDossier(state)?.id ?? null;

/** Turns a choice into its site-relative address, for a real `href`. */
export const useHref = (): ((selection: Selection) => string) => {
  const dossier = useApp(selectDossierId);
  const { hrefOf } = useAppContext();
  return useMemo(
    () => hrefOf ?? ((selection: Selection) => (dossier ? addressOf(dossier, selection) : '')),
    [dossier, hrefOf],
  );
};

/**
 * The same for the drawing, which holds a link for every curve: a private dossier's own addresses carry it whole, so there they are short
 * ones, which stand for a choice as long as it is open.
 */
export const useShortHref = (): ((selection: Selection) => string) => {
  const href = useHref();
  const page = usePage();
  const dossier = useApp(selectDossierId);
  return useMemo(
    () => (page === 'open' && dossier ? (selection: Selection) => addressOf(dossier, selection) : href),
    [page, dossier, href],
  );
};

/** The address of an actor's page. */
export const useActorHref = (): ((id: ActorId) => string) => {
  const href = useHref();
  return (id) => href({ kind: 'actor', id });
};

/** The address of the dossier with nothing chosen. */
export const useDossierHref = (): string => useHref()(NOTHING);
