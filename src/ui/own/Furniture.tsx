import type { ReadableParagraph } from '../../domain/readable-text.ts';
import { Button } from '../controls/Button.tsx';
import styles from './OwnArticle.module.css';

interface FurnitureProps {
  readonly paragraphs: readonly ReadableParagraph[];
  readonly onPutBack: (index: number) => void;
}

/** What was taken for page furniture and left out: struck out, each to be put back. */
export const Furniture = ({ paragraphs, onPutBack }: FurnitureProps) => {
  const count = paragraphs.filter(({ isFurniture }) => isFurniture).length;
  if (count === 0) return null;
  return (
    <details className={styles.furniture}>
      <summary>
        {count === 1 ? 'One paragraph was' : `${String(count)} paragraphs were`} taken for page furniture and left out
      </summary>
      <ul>
        {paragraphs.map((one, index) =>
          one.isFurniture ? (
            <li key={index}>
              <s dir="auto">{one.text.length > 200 ? `${one.text.slice(0, 200)} …` : one.text}</s>{' '}
              <Button look="bare" onClick={() => onPutBack(index)}>
                Put back
              </Button>
            </li>
          ) : null,
        )}
      </ul>
    </details>
  );
};
