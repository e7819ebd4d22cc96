import { type Article } from '../../domain/article.ts';
import { dayInWords } from '../../domain/day.ts';
import styles from './Reader.module.css';

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
