import { NOTHING } from '../../domain/view.ts';
import { useHref, usePage } from '../app-context.tsx';
import styles from './Header.module.css';

/** The name of the house; leads to the library, or to the start where there is none. */
export const Wordmark = () => {
  const href = useHref();
  const page = usePage();
  return (
    <a className={styles.wordmark} href={page === 'file' ? href(NOTHING) : './'}>
      Dramatis
    </a>
  );
};
