import { type Dossier } from '../../domain/dossier.ts';
import { familyOf } from '../../domain/ontology.ts';
import { edgeLabel, voicePhrase } from '../../domain/phrase.ts';
import { type Statement, statementLine } from '../../domain/statement.ts';
import { useHref } from '../app-context.tsx';
import { ActorLink } from '../controls/ActorName.tsx';
import { LineSample } from '../controls/FactualityMark.tsx';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import styles from './StatementLine.module.css';

interface StatementLineProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  /** Leaves the source out where the heading above names it. */
  readonly withoutSource?: boolean;
  /** Whether the quotes are in sight without being asked for. */
  readonly open?: boolean;
}

/** A statement as a line: the line it is drawn with, the claim with its factuality, who says so, and its quotes on demand. */
export const StatementLine = ({ dossier, statement, withoutSource = false, open = false }: StatementLineProps) => {
  const href = useHref();
  const count = statement.evidence.length;
  return (
    <div className={styles.line} data-family={familyOf(statement.relation)}>
      <LineSample line={statementLine(statement)} />
      <div>
        <p>
          {withoutSource ? null : <ActorLink id={statement.source} />}{' '}
          <a className={styles.claim} href={href({ kind: 'statement', id: statement.id, evidence: 0 })}>
            {edgeLabel(statement)}
          </a>{' '}
          <ActorLink id={statement.target} />
          {statement.attribution.length > 0 ? (
            <span className={styles.voice}>
              , said by <bdi>{voicePhrase(dossier, statement)}</bdi>
            </span>
          ) : null}
        </p>
        <details className={styles.quotes} open={open}>
          <summary>{count === 1 ? 'Quote' : `${String(count)} quotes`}</summary>
          <EvidenceQuotes dossier={dossier} pieces={statement.evidence} />
        </details>
      </div>
    </div>
  );
};
