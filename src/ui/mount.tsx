import { StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type LibraryEntry } from '../domain/library.ts';
import { type Selection } from '../domain/view.ts';
import { type AppStore } from '../state/store.ts';
import { AppProvider, type Work } from './app-context.tsx';
import { App } from './App.tsx';
import { prefetchCanvas } from './graph/use-takeover.ts';
import { type PageKind } from './page-kind.ts';
import { inDeskOrder } from './served-order.ts';

/** What the page is about to show. */
export interface MountProps {
  readonly store: AppStore;
  readonly kind: PageKind;
  readonly library: readonly LibraryEntry[] | null;
  /** Where choices stand, when not at the addresses of a bundled dossier. */
  readonly hrefOf?: (selection: Selection) => string;
  /** What can be done with a dossier of one's own. */
  readonly work?: Work;
  /** Starts what may only happen once the page has been taken over, because the server did not know of it. Answers its stop. */
  readonly onTakenOver: () => () => void;
}

const Root = ({ store, kind, library, hrefOf, work, onTakenOver }: MountProps) => {
  useEffect(onTakenOver, [onTakenOver]);
  return (
    <AppProvider store={store} page={kind} library={library} hrefOf={hrefOf ?? null} work={work ?? null}>
      <App />
    </AppProvider>
  );
};

/** Takes over the markup that the server rendered; or renders anew, where the page turns out to be another one. */
export const mount = (place: HTMLElement, props: MountProps, isRendered: boolean): void => {
  const tree = (
    <StrictMode>
      <Root {...props} />
    </StrictMode>
  );
  // It comes down the line while the page is being taken over.
  if (props.kind === 'dossier') prefetchCanvas();
  if (isRendered) {
    inDeskOrder(place);
    hydrateRoot(place, tree);
  } else createRoot(place).render(tree);
};
