import { type Dossier } from '../../domain/dossier.ts';
import { type StatementId } from '../../domain/ids.ts';
import { type Statement } from '../../domain/statement.ts';
import { HiddenNote } from '../statements/HiddenNote.tsx';
import { StatementLine } from '../statements/StatementLine.tsx';
import styles from './ActorPanel.module.css';

interface ActorStatementsProps {
  readonly dossier: Dossier;
  readonly visible: ReadonlySet<StatementId>;
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly withoutSource?: boolean;
}

/** One part an actor plays, as lines; nothing at all when it does not play it. */
export const ActorStatements = ({ dossier, visible, title, statements, withoutSource }: ActorStatementsProps) => {
  if (statements.length === 0) return null;
  const shown = statements.filter((statement) => visible.has(statement.id));
  return (
    <section className={styles.section}>
      <h3>
        {title} <small>{statements.length}</small>
      </h3>
      <ul>
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementLine dossier={dossier} statement={statement} withoutSource={withoutSource ?? false} />
          </li>
        ))}
      </ul>
      <HiddenNote count={statements.length - shown.length} />
    </section>
  );
};
