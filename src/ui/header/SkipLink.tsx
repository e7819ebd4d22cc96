import { type Selection } from '../../domain/view.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useHref } from '../app-context.tsx';
import styles from './SkipLink.module.css';

const selectSelection = ({ view }: AppState): Selection => view.selection;

/** For the keyboard: past head and filter at once. With its whole address, because the page has a base of its own. */
export const SkipLink = ({ to }: { readonly to: string }) => {
  const here = useHref()(useApp(selectSelection));
  // The fragment of a private dossier is taken.
  if (here.includes('#')) return null;
  return (
    <a className={styles.skip} href={`${here}#${to}`}>
      Skip to the content
    </a>
  );
};
