import { isFiltering } from '../../domain/view.ts';
import { selectVisible } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import styles from './Header.module.css';

const selectIsFiltering = ({ view }: AppState): boolean => isFiltering(view.filter);
const selectShown = (state: AppState): number => selectVisible(state).length;

interface ShownCountProps {
  /** How many statements there are in all. */
  readonly all: number;
  /** Id of legend and filter. */
  readonly filters: string;
}

/** How many statements there are; and, under a filter, how many it leaves, said aloud as it changes, with the way back to all. */
export const ShownCount = ({ all, filters }: ShownCountProps) => {
  const filtering = useApp(selectIsFiltering);
  const shown = useApp(selectShown);
  const store = useAppStore();
  const clear = (): void => {
    store.getState().clearFilter();
    // The button goes; whoever pressed it with a key stays near.
    document.getElementById(filters)?.focus({ preventScroll: true });
  };
  return (
    <>
      <span role="status">
        {filtering ? `${String(shown)} of ${String(all)} statements shown` : `${String(all)} statements`}
      </span>
      {filtering ? (
        <button type="button" className={styles.clear} onClick={clear}>
          Clear
        </button>
      ) : null}
    </>
  );
};
