import { actorName, type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type Connection } from '../../domain/profile.ts';
import { useHref } from '../app-context.tsx';
import { ChipLink } from '../controls/Chip.tsx';
import styles from './ActorPanel.module.css';

interface ActorConnectionsProps {
  readonly dossier: Dossier;
  readonly actor: ActorId;
  readonly connections: readonly Connection[];
}

/** Whom statements tie to an actor; each leads to everything between the two. */
export const ActorConnections = ({ dossier, actor, connections }: ActorConnectionsProps) => {
  const href = useHref();
  return (
    <section className={styles.section}>
      <h3>
        Connections <small>{connections.length}</small>
      </h3>
      {connections.length === 0 ? <p className={styles.note}>No statement ties it to another actor.</p> : null}
      <ul className={styles.connections}>
        {connections.map((connection) => (
          <li key={connection.actor}>
            <ChipLink href={href({ kind: 'pair', from: actor, to: connection.actor })}>
              <bdi>{actorName(dossier, connection.actor)}</bdi> {connection.statements.length}
            </ChipLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
