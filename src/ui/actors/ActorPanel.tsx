import { ACTOR_KIND_INFO } from '../../domain/actor.ts';
import { actorById } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { connectionsOf } from '../../domain/profile.ts';
import { statementsOfActor } from '../../domain/query.ts';
import { selectDossier, selectVisibleIds } from '../../state/selectors.ts';
import { useApp } from '../app-context.tsx';
import { Chip } from '../controls/Chip.tsx';
import { PairChooser } from '../pairs/PairChooser.tsx';
import { ActorConnections } from './ActorConnections.tsx';
import styles from './ActorPanel.module.css';
import { ActorStatements } from './ActorStatements.tsx';
import { SurfaceForms } from './SurfaceForms.tsx';

/** Who an actor is in this article: its names, what it does, what is done to it, what it says, and whom it is tied to. */
export const ActorPanel = ({ id }: { readonly id: ActorId }) => {
  const dossier = useApp(selectDossier);
  const visible = useApp(selectVisibleIds);
  const actor = dossier && actorById(dossier, id);
  if (!actor) return null;
  const { does, undergoes, claims } = statementsOfActor(dossier, id);
  const shared = { dossier, visible };
  return (
    <div className={styles.panel}>
      <header>
        <h2>
          <bdi>{actor.name}</bdi>
        </h2>
        <Chip>{ACTOR_KIND_INFO[actor.kind].label}</Chip>
      </header>
      <SurfaceForms dossier={dossier} actor={actor} />
      <ActorStatements {...shared} title="Does or says" statements={does} withoutSource />
      <ActorStatements {...shared} title="Done to, or said of" statements={undergoes} />
      <ActorStatements {...shared} title="Claims as a speaker" statements={claims} />
      <ActorConnections dossier={dossier} actor={id} connections={connectionsOf(dossier, id)} />
      <PairChooser key={id} dossier={dossier} from={id} to={null} />
    </div>
  );
};
