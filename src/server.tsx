import { renderToString } from 'react-dom/server';
import { type RenderRequest } from './cli/site/render-request.ts';
import { DEFAULT_VIEW } from './domain/view.ts';
import { createAppStore } from './state/store.ts';
import { AppProvider } from './ui/app-context.tsx';
import { App } from './ui/App.tsx';

/** The app's markup for one address, from a store filled the same way as the client fills its own before it takes over. */
export const renderPage = ({ kind, dossier, selection, library }: RenderRequest): string => {
  const store = createAppStore();
  if (dossier) store.getState().open(dossier, [], 'bundled');
  store.getState().look({ ...DEFAULT_VIEW, selection });
  return renderToString(
    <AppProvider store={store} page={kind} library={kind === 'library' ? library : null}>
      <App />
    </AppProvider>,
  );
};
