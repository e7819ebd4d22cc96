import { type Article } from '../../domain/article.ts';
import styles from './Reader.module.css';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words, the same in every time zone and locale: the server and the reader must agree. */
export const dayInWords = (moment: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return moment;
  return day ? `${String(Number(day))} ${name} ${year}` : `${name} ${year}`;
};

/** Who published the article, when, and where it stands; nothing when nothing of it is known. */
export const Byline = ({ article: { publisher, published, url } }: { readonly article: Article }) => {
  if (!publisher && !published && !url) return null;
  return (
    <p className={styles.byline}>
      {publisher ? <bdi>{publisher}</bdi> : null}
      {published ? <time dateTime={published}>{dayInWords(published)}</time> : null}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          The article’s own page
        </a>
      ) : null}
    </p>
  );
};
