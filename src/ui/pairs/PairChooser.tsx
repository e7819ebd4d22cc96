import { useId, useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { asActorId, type ActorId } from '../../domain/ids.ts';
import { useHref } from '../app-context.tsx';
import styles from './PairPanel.module.css';

interface PairChooserProps {
  readonly dossier: Dossier;
  readonly from: ActorId;
  /** Null when only one of the two is chosen so far. */
  readonly to: ActorId | null;
}

/**
 * "How is A connected to B?", as two lists and a link. Choosing in a list changes nothing but the link:
 * a list that acts at every arrow key cannot be used by keyboard. Give it a `key` of its two actors, so that it starts anew with them.
 */
export const PairChooser = ({ dossier, from, to }: PairChooserProps) => {
  const [first, setFirst] = useState<ActorId>(from);
  const [second, setSecond] = useState<ActorId | null>(to);
  const href = useHref();
  const id = useId();
  const choices = (except: ActorId | null) =>
    dossier.actors
      .filter((actor) => actor.id !== except)
      .map((actor) => (
        <option key={actor.id} value={actor.id}>
          {actor.name}
        </option>
      ));
  const isNew = second !== null && (first !== from || second !== to);
  return (
    <div className={styles.chooser} role="group" aria-labelledby={`${id}-title`} data-needs-script>
      <p id={`${id}-title`}>{to ? 'Ask about two others' : 'How is it connected to …'}</p>
      {to ? (
        <select aria-label="From" value={first} onChange={(event) => setFirst(asActorId(event.target.value) ?? from)}>
          {choices(second)}
        </select>
      ) : null}
      <select aria-label="To" value={second ?? ''} onChange={(event) => setSecond(asActorId(event.target.value))}>
        {to ? null : <option value="">Choose an actor</option>}
        {choices(first)}
      </select>
      {second && isNew ? (
        <a href={href({ kind: 'pair', from: first, to: second })}>Show how</a>
      ) : (
        <span aria-hidden="true">Show how</span>
      )}
    </div>
  );
};
