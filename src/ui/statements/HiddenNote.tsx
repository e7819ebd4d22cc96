import { useAppStore } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import styles from './StatementLine.module.css';

/** Says how many statements the filter keeps out of sight here, and offers to show them; nothing when there are none. */
export const HiddenNote = ({ count }: { readonly count: number }) => {
  const store = useAppStore();
  if (count === 0) return null;
  return (
    <p className={styles.voice}>
      {count} hidden by the filter.{' '}
      <Button look="bare" onClick={() => store.getState().clearFilter()}>
        Show all
      </Button>
    </p>
  );
};
