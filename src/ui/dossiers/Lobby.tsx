import { type PageKind } from '../page-kind.ts';
import { Library } from './Library.tsx';
import styles from './Lobby.module.css';
import { Wordmark } from '../header/Wordmark.tsx';
import { OpenProblem } from './OpenProblem.tsx';

const titles = {
  open: 'A private dossier',
  file: 'This file holds no dossier that can be read',
  missing: 'Nothing stands at this address',
  dossier: 'This dossier is not open',
} as const satisfies Record<Exclude<PageKind, 'library'>, string>;

const texts = {
  open: 'A private dossier travels in the link itself, behind the “#”. No server ever sees it.',
  file: 'It may have been cut off, or changed by hand.',
  missing: 'The address names nothing in this library. It may have been cut off, or mistyped.',
  dossier: 'It could not be fetched.',
} as const satisfies Record<Exclude<PageKind, 'library'>, string>;

/** Everything but the desk: the library, and pages without a dossier. */
export const Lobby = ({ page }: { readonly page: PageKind }) =>
  page === 'library' ? (
    <Library />
  ) : (
    <div className={styles.lobby}>
      <header className={styles.head}>
        <Wordmark />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{titles[page]}</h1>
        <p className={styles.lede}>{texts[page]}</p>
        <OpenProblem />
        <p>
          <a href="./">To the library</a>
        </p>
      </main>
    </div>
  );
