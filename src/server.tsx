import { renderToString } from 'react-dom/server';
import { type ServerModule } from './cli/site/render-request.ts';
import { DEFAULT_VIEW, NOTHING } from './domain/view.ts';
import { embedBody } from './export/embed-page.ts';
import { card, cardWords } from './graph/card.ts';
import { PALETTES } from './graph/palette.ts';
import { wholePicture } from './graph/whole-picture.ts';
import { createAppStore } from './state/store.ts';
import { AppProvider } from './ui/app-context.tsx';
import { App } from './ui/App.tsx';
import { inServedOrder } from './ui/served-order.ts';

/** The app's markup for one address in the order it is served, from a store filled the same way as the client fills its own before it takes over. */
export const renderPage: ServerModule['renderPage'] = ({ kind, dossier, selection, library }) => {
  const store = createAppStore();
  if (dossier) store.getState().open(dossier, [], 'bundled');
  store.getState().look({ ...DEFAULT_VIEW, selection });
  const markup = renderToString(
    <AppProvider store={store} page={kind} library={kind === 'library' ? library : null}>
      <App />
    </AppProvider>,
  );
  return inServedOrder(markup, selection.kind !== 'nothing');
};

/** The picture of a page for previews of links, in the light theme. */
export const renderCard: ServerModule['renderCard'] = (dossier, selection) => {
  const isWhole = selection.kind === 'nothing';
  const wish = { hrefOf: null, hasLegend: false, colours: 'light', selection: NOTHING, metadata: '' } as const;
  const graph = isWhole ? wholePicture(dossier, wish) : '';
  return {
    svg: card(dossier, selection, { palette: PALETTES.light, style: '', graph }),
    words: cardWords(dossier, selection),
  };
};

/** The body of an embedded page. */
export const renderEmbed: ServerModule['renderEmbed'] = (dossier, { selection, hrefOf, siteHref, version }) =>
  embedBody(dossier, {
    selection,
    hrefOf,
    siteHref,
    version,
    graph: wholePicture(dossier, { hrefOf, hasLegend: false, colours: 'page', selection, metadata: '' }),
  });
