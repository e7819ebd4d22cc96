import { articleById, type Dossier } from '../../domain/dossier.ts';
import { differenceOf } from '../../domain/difference.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { wordsAt } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { type QuoteTrust } from '../../domain/trust.ts';
import { Marked } from '../dialog/Marked.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import styles from './TrustDialog.module.css';

interface OrphanItemProps {
  readonly dossier: Dossier;
  readonly quote: QuoteTrust;
}

/** A quote that no longer matches: its words, what stands in its place now, and the nearest words, each difference marked. */
export const OrphanItem = ({ dossier, quote }: OrphanItemProps) => {
  const { evidence, nearest } = quote;
  const now = wordsAt(dossier, evidence);
  const article = articleById(dossier, evidence.article);
  const near = article && nearest && 'span' in nearest ? sliceSpan(article.text, nearest.span) : null;
  // What to compare with: the nearest words where there are any, for a shifted place differs everywhere.
  const { before, after } = differenceOf(evidence.exact, near ?? now);
  return (
    <QuoteItem dossier={dossier} quote={quote}>
      <dl className={styles.orphan}>
        <dt>The quote</dt>
        <dd>
          <q dir="auto">
            <Marked text={evidence.exact} spans={[before]} />
          </q>
        </dd>
        {near === now ? null : (
          <>
            <dt>Stands there now</dt>
            <dd>{now ? <q dir="auto">{now}</q> : 'nothing: the article is shorter'}</dd>
          </>
        )}
        <dt>{near === now ? 'Stands there now' : 'Nearest words'}</dt>
        <dd>
          {near === null ? null : (
            <q dir="auto">
              <Marked text={near} spans={[after]} />
            </q>
          )}
          <span>{MESSAGES.nearest(nearest)}</span>
        </dd>
      </dl>
    </QuoteItem>
  );
};
