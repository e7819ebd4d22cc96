import { actorById } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { NOBODY_NAMED } from '../../domain/phrase.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useActorHref, useApp } from '../app-context.tsx';
import styles from './controls.module.css';

interface ActorProps {
  /** Null where the text names nobody. */
  readonly id: ActorId | null;
}

const useName = (id: ActorId | null): string => {
  const dossier = useApp(selectDossier);
  if (!id) return NOBODY_NAMED;
  return (dossier && actorById(dossier, id)?.name) ?? id;
};

/** An actor's name, kept apart from the writing direction around it. */
export const ActorName = ({ id }: ActorProps) => <bdi>{useName(id)}</bdi>;

/** An actor's name that leads to its page. */
export const ActorLink = ({ id }: ActorProps) => {
  const name = useName(id);
  const href = useActorHref();
  if (!id) return <span className={styles.actor}>{name}</span>;
  return (
    <a className={styles.actor} href={href(id)}>
      <bdi>{name}</bdi>
    </a>
  );
};
