import { holds } from '../../domain/anchor.ts';
import { articleById, type Dossier } from '../../domain/dossier.ts';
import { type Evidence } from '../../domain/evidence.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { useHref } from '../app-context.tsx';
import styles from './StatementLine.module.css';

interface EvidenceQuotesProps {
  readonly dossier: Dossier;
  readonly pieces: readonly Evidence[];
}

/** Quotes, each with its sentence; what speaks against the statement says so. */
export const EvidenceQuotes = ({ dossier, pieces }: EvidenceQuotesProps) => {
  const href = useHref();
  return pieces.map((piece, index) => {
    const number = sentenceNumberOf(dossier, piece.article, piece);
    return (
      <figure key={index} className={styles.piece} data-stance={piece.stance}>
        <blockquote dir="auto">{piece.exact}</blockquote>
        <figcaption>
          {piece.stance === 'disputes' ? <b>Against it · </b> : null}
          {holds(articleById(dossier, piece.article)?.text ?? '', piece) ? null : <b>No longer in the article · </b>}
          {piece.role ? `${piece.role} · ` : null}
          {number === null ? null : <a href={href({ kind: 'sentence', number })}>sentence {number}</a>}
        </figcaption>
      </figure>
    );
  });
};
