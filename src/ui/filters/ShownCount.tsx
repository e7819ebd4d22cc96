import { useAppStore } from '../app-context.tsx';
import { ChipButton } from '../controls/Chip.tsx';
import styles from './FilterBar.module.css';

interface ShownCountProps {
  readonly shown: number;
  readonly all: number;
  readonly filtering: boolean;
}

/** How much the filter leaves, said aloud as it changes, and the way back to all of it. */
export const ShownCount = ({ shown, all, filtering }: ShownCountProps) => {
  const store = useAppStore();
  return (
    <div className={styles.shown}>
      <span role="status">{filtering ? `${String(shown)} of ${String(all)} shown` : ''}</span>
      {filtering ? <ChipButton onClick={() => store.getState().clearFilter()}>Clear</ChipButton> : null}
    </div>
  );
};
