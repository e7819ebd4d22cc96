import './ui/styles/tokens.css';
import './ui/styles/fonts.css';
import './ui/styles/base.css';
import './ui/styles/plain.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseDossier } from './codec/dossier-file.ts';
import { decodeFileLink, encodeFileLink } from './codec/file-link.ts';
import { DEFAULT_VIEW, selectIn } from './domain/view.ts';
import { startTheme } from './services/theme.ts';
import { startUrlSync } from './services/url-sync.ts';
import { createAppStore } from './state/store.ts';
import { AppProvider } from './ui/app-context.tsx';
import { Desk } from './ui/Desk.tsx';
import { DialogsProvider } from './ui/dialogs.tsx';

/**
 * The desk of a dossier that stands in the page itself: one file, opened from disk or from anywhere, that fetches nothing. What can be
 * read without scripts stands in the page until this takes its place; when the dossier cannot be read, it stays.
 */
const start = (place: HTMLElement, file: string): void => {
  const read = parseDossier(file);
  if (!read.ok) return;
  const { dossier, problems } = read.value;
  const store = createAppStore();
  store.getState().open(dossier, problems, 'file');
  const { selection } = decodeFileLink(window.location.href, dossier.id).link.view;
  store.getState().look(selectIn(DEFAULT_VIEW, selection));
  const hrefOf = (choice: typeof selection): string =>
    encodeFileLink(dossier.id, { ...DEFAULT_VIEW, selection: choice });
  place.replaceChildren();
  createRoot(place).render(
    <StrictMode>
      <AppProvider store={store} page="file" hrefOf={hrefOf}>
        <DialogsProvider>
          <Desk />
        </DialogsProvider>
      </AppProvider>
    </StrictMode>,
  );
  startTheme(store, document);
  startUrlSync(
    {
      store,
      page: { kind: 'dossier', id: dossier.id },
      addresses: {
        of: (view) => encodeFileLink(dossier.id, view),
        read: (href) => decodeFileLink(href, dossier.id),
      },
      base: window.location.pathname,
      rendered: null,
      siteName: 'Dramatis',
    },
    window,
  );
};

const place = document.getElementById('app');
const file = document.getElementById('dossier')?.textContent;
if (place && file) start(place, file);
