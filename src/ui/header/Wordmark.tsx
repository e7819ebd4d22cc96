import styles from './Header.module.css';

/** The name of the house; leads to the library. */
export const Wordmark = () => (
  <a className={styles.wordmark} href="./">
    Dramatis
  </a>
);
