import { type Dossier } from '../../domain/dossier.ts';
import { type Selection } from '../../domain/view.ts';
import { CopyField } from './CopyField.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { originalUrl, quoteOf } from './share-links.ts';
import styles from './ShareDialog.module.css';

interface ShareChoiceProps {
  readonly dossier: Dossier;
  readonly selection: Selection;
  /** The plain link of the choice, for the quotation. */
  readonly url: string;
}

/** For a statement or a sentence: the same words on the article's own page, and as a quotation. */
export const ShareChoice = ({ dossier, selection, url }: ShareChoiceProps) => {
  const quote = quoteOf(dossier, selection, url);
  const original = originalUrl(dossier, selection);
  if (!quote) return null;
  return (
    <>
      <QuoteCard dossier={dossier} selection={selection} />
      {original ? (
        <CopyField label="The same words on the article’s own page" value={original} opens />
      ) : (
        <p className={styles.note}>The address of the article’s own page is not known, so there is no link to it.</p>
      )}
      <CopyField label="As a quotation (Markdown), with who says so and whether it is so" value={quote} long />
    </>
  );
};
