import { type MouseEvent } from 'react';
import { type ActorId } from '../../domain/ids.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { PageView } from './PageView.tsx';
import styles from './Reader.module.css';
import { selectPages } from './reading-selectors.ts';
import { useScrollToChosen } from './use-scroll-to-chosen.ts';

const selectHoveredActor = (state: AppState): ActorId | null => {
  const dossier = state.hovered === null ? null : selectDossier(state);
  return dossier?.actors.find(({ id }) => id === state.hovered)?.id ?? null;
};

const isSelectingText = (): boolean => document.getSelection()?.isCollapsed === false;

/** The articles as pages: sentences that carry statements are marked, names lead to actors, and the choice is lit up. */
export const Reader = () => {
  const dossier = useApp(selectDossier);
  const pages = useApp(selectPages);
  const hovered = useApp(selectHoveredActor);
  const store = useAppStore();
  useScrollToChosen();

  // A convenience for the mouse: the number behind a sentence is the link that everybody can use.
  const click = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('a, button') || isSelectingText()) return;
    const sentence = event.target.closest('[data-marked]')?.getAttribute('data-sentence');
    if (sentence) store.getState().select({ kind: 'sentence', number: Number(sentence) });
  };
  const hover = (event: MouseEvent): void => {
    const over = event.target instanceof Element ? event.target.closest('[data-actor], [data-statement]') : null;
    const id = over?.getAttribute('data-actor') ?? over?.getAttribute('data-statement') ?? null;
    if (id !== store.getState().hovered) store.getState().hover(id);
  };
  if (!dossier) return null;
  return (
    <div
      className={styles.reader}
      onClick={click}
      onMouseOver={hover}
      onMouseLeave={() => store.getState().hover(null)}
    >
      {pages.map((page) => (
        <PageView key={page.article.id} dossier={dossier} page={page} hovered={hovered} />
      ))}
    </div>
  );
};
