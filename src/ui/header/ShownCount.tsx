import { isFiltering } from '../../domain/view.ts';
import { selectVisible } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import styles from './Header.module.css';

const selectIsFiltering = ({ view }: AppState): boolean => isFiltering(view.filter);
const selectShown = (state: AppState): number => selectVisible(state).length;

/** How many statements there are; and, under a filter, how many it leaves, said aloud as it changes, with the way back to all. */
export const ShownCount = ({ all }: { readonly all: number }) => {
  const filtering = useApp(selectIsFiltering);
  const shown = useApp(selectShown);
  const store = useAppStore();
  return (
    <>
      <span role="status">
        {filtering ? `${String(shown)} of ${String(all)} statements shown` : `${String(all)} statements`}
      </span>
      {filtering ? (
        <button type="button" className={styles.clear} onClick={() => store.getState().clearFilter()}>
          Clear
        </button>
      ) : null}
    </>
  );
};
