import { type Dossier } from '../../domain/dossier.ts';
import { familyOf } from '../../domain/ontology.ts';
import { claimPhrase, voicePhrase } from '../../domain/phrase.ts';
import { type Statement, statementLine } from '../../domain/statement.ts';
import { useHref } from '../app-context.tsx';
import { LineSample } from '../controls/FactualityMark.tsx';
import styles from './Card.module.css';

interface StatementLinkProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
}

/** A statement in one line, as a link: its line, the claim with its factuality, and who says so. */
export const StatementLink = ({ dossier, statement }: StatementLinkProps) => (
  <a
    className={styles.statement}
    href={useHref()({ kind: 'statement', id: statement.id, evidence: 0 })}
    data-family={familyOf(statement.relation)}
  >
    <LineSample line={statementLine(statement)} />
    <span>
      <bdi>{claimPhrase(dossier, statement)}</bdi>{' '}
      <span className={styles.voice}>
        said by <bdi>{voicePhrase(dossier, statement)}</bdi>
      </span>
    </span>
  </a>
);
