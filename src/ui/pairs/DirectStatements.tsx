import { actorName, type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type PairAnswer } from '../../domain/pair.ts';
import { type Statement } from '../../domain/statement.ts';
import { HiddenNote } from '../statements/HiddenNote.tsx';
import { StatementLine } from '../statements/StatementLine.tsx';
import styles from './PairPanel.module.css';

interface DirectionProps {
  readonly dossier: Dossier;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly statements: readonly Statement[];
}

const Direction = ({ dossier, from, to, statements }: DirectionProps) =>
  statements.length === 0 ? null : (
    <section className={styles.section}>
      <h3>
        <bdi>{actorName(dossier, from)}</bdi> → <bdi>{actorName(dossier, to)}</bdi> <small>{statements.length}</small>
      </h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLine dossier={dossier} statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );

interface DirectStatementsProps {
  readonly dossier: Dossier;
  readonly answer: PairAnswer;
  readonly from: ActorId;
  readonly to: ActorId;
}

/** What ties the two directly, each way apart, whatever its factuality: it is told with its word. */
export const DirectStatements = ({ dossier, answer, from, to }: DirectStatementsProps) => (
  <>
    {answer.there.length + answer.back.length + answer.hidden === 0 && from !== to ? (
      <p className={styles.none}>No statement ties them directly.</p>
    ) : null}
    <Direction dossier={dossier} from={from} to={to} statements={answer.there} />
    <Direction dossier={dossier} from={to} to={from} statements={answer.back} />
    <HiddenNote count={answer.hidden} />
  </>
);
