import { useMemo } from 'react';
import { anchor, holds } from '../../domain/anchor.ts';
import { articleById, type Dossier } from '../../domain/dossier.ts';
import { type Evidence } from '../../domain/evidence.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { type Family } from '../../domain/ontology.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { useHref } from '../app-context.tsx';
import { partLayers } from '../reader/reading.ts';
import { cutRuns } from '../reader/runs.ts';
import { TextRun } from '../reader/TextRun.tsx';
import styles from './Card.module.css';

interface EvidenceQuoteProps {
  readonly dossier: Dossier;
  readonly piece: Evidence;
  readonly family: Family;
  /** Whether the article shows both sides, so that each quote says which side it is on. */
  readonly isDisputed: boolean;
  /** Whether it is in sight; the others wait their turn, and are all in sight where there are no scripts. */
  readonly isShown: boolean;
}

interface OrphanNoteProps {
  readonly text: string;
  readonly piece: Evidence;
}

/** Says plainly that the article no longer says these words, what it says there now, and what was found elsewhere. */
const OrphanNote = ({ text, piece }: OrphanNoteProps) => {
  const nearest = useMemo(() => anchor(text, piece), [text, piece]);
  const words = 'span' in nearest ? sliceSpan(text, nearest.span) : sliceSpan(text, piece);
  return (
    <p className={styles.orphan}>
      <b>This quote no longer matches the article</b>: {MESSAGES.nearest(nearest)}
      {words ? (
        <>
          : <q dir="auto">{words}</q>
        </>
      ) : (
        '.'
      )}
    </p>
  );
};

/** One piece of evidence: its very words, with the parts of the statement marked in them. */
export const EvidenceQuote = ({ dossier, piece, family, isDisputed, isShown }: EvidenceQuoteProps) => {
  const href = useHref();
  const text = articleById(dossier, piece.article)?.text ?? '';
  const isVerbatim = holds(text, piece);
  const number = sentenceNumberOf(dossier, piece.article, piece);
  const runs = cutRuns(piece, isVerbatim ? partLayers(piece, family, false) : []);
  const disputes = piece.stance === 'disputes';
  return (
    <figure className={styles.quote} data-stance={piece.stance} data-shown={isShown ? '' : undefined}>
      {isDisputed || disputes ? (
        <figcaption className={styles.stance}>
          {disputes ? 'Disputed' : 'Claimed'}
          {number === null ? null : (
            <>
              {' in '}
              <a href={href({ kind: 'sentence', number })}>sentence {number}</a>
            </>
          )}
        </figcaption>
      ) : null}
      <blockquote className={styles.words} dir="auto">
        {runs.map((run) => (
          <TextRun
            key={run.start}
            words={piece.exact.slice(run.start - piece.start, run.end - piece.start)}
            run={run}
          />
        ))}
      </blockquote>
      {piece.role ? <p className={styles.role}>{piece.role}</p> : null}
      {isVerbatim ? null : <OrphanNote text={text} piece={piece} />}
    </figure>
  );
};
