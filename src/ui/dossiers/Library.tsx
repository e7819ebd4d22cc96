import { lazy, Suspense } from 'react';
import { useLibrary } from '../app-context.tsx';
import { LineSample } from '../controls/FactualityMark.tsx';
import { Wordmark } from '../header/Wordmark.tsx';
import { ThemeButton } from '../header/ThemeButton.tsx';
import { OwnArticle } from '../own/OwnArticle.tsx';
import { dayInWords } from '../../domain/day.ts';
import { useHydrated } from '../use-hydrated.ts';
import styles from './Lobby.module.css';

const OwnDossiers = lazy(async () => ({ default: (await import('../own/OwnDossiers.tsx')).OwnDossiers }));

const lines = [
  { line: 'solid', text: 'The article says so in its own voice.' },
  { line: 'dashed', text: 'A speaker says so. It is that speaker’s word.' },
  { line: 'dotted', text: 'It is supposed, planned, demanded or possible.' },
  { line: 'crossed', text: 'It is denied, or said not to be so. Denied is not done.' },
] as const;

/** The library: what this is, the dossiers one can open, and how to read them. */
export const Library = () => {
  const library = useLibrary() ?? [];
  const hydrated = useHydrated();
  return (
    <div className={styles.lobby}>
      <header className={styles.head}>
        <Wordmark />
        <span data-needs-script>
          <ThemeButton />
        </span>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>An article becomes a graph you can check.</h1>
        <p className={styles.lede}>
          Dramatis reads a news article as a cast of actors and what they do and say to one another. Every line between
          two of them opens the exact sentence it comes from.
        </p>
        <h2 className={styles.subtitle}>Library</h2>
        <ul className={styles.dossiers}>
          {library.map((entry) => (
            <li key={entry.id}>
              <a className={styles.dossier} href={`${encodeURIComponent(entry.id)}/`}>
                <span className={styles.name} dir="auto">
                  {entry.title}
                </span>
                <span className={styles.counts}>
                  {entry.publisher ? <bdi>{entry.publisher} · </bdi> : null}
                  {entry.published ? <time dateTime={entry.published}>{dayInWords(entry.published)} · </time> : null}
                  {entry.actors} actors · {entry.statements} statements · {entry.sentences} sentences
                </span>
              </a>
            </li>
          ))}
        </ul>
        {hydrated ? (
          <Suspense>
            <OwnDossiers />
          </Suspense>
        ) : null}
        <section data-needs-script aria-labelledby="own">
          <h2 className={styles.subtitle} id="own">
            Read an article of your own
          </h2>
          <OwnArticle />
        </section>
        <h2 className={styles.subtitle}>How to read a graph here</h2>
        <dl className={styles.lines}>
          {lines.map(({ line, text }) => (
            <div key={line}>
              <dt>
                <LineSample line={line} /> {line}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>
          Follow a line to its sentence, a sentence to its lines, a name to everything the article says of it. Whatever
          you look at has an address: copy it from the address bar. Nothing you read or open here is sent anywhere.
        </p>
      </main>
    </div>
  );
};
