import { useMemo } from 'react';
import { actorById, actorName } from '../../domain/dossier.ts';
import { FACTUALITIES } from '../../domain/factuality.ts';
import { type ActorId } from '../../domain/ids.ts';
import { answerPair } from '../../domain/pair.ts';
import { type Filter } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore, useHref } from '../app-context.tsx';
import { ActorLink } from '../controls/ActorName.tsx';
import { DirectStatements } from './DirectStatements.tsx';
import { PairChooser } from './PairChooser.tsx';
import styles from './PairPanel.module.css';
import { PathAnswer } from './PathAnswer.tsx';

const selectFilter = (state: AppState): Filter => state.view.filter;

interface PairPanelProps {
  readonly from: ActorId;
  readonly to: ActorId;
}

/** How two actors are connected: what ties them directly, and the shortest chain of statements, read as quotes. */
export const PairPanel = ({ from, to }: PairPanelProps) => {
  const dossier = useApp(selectDossier);
  const filter = useApp(selectFilter);
  const store = useAppStore();
  const href = useHref();
  const answer = useMemo(() => dossier && answerPair(dossier, from, to, filter), [dossier, from, to, filter]);
  if (!dossier || !answer || !actorById(dossier, from) || !actorById(dossier, to)) return null;
  return (
    <div className={styles.panel}>
      <header>
        <h2>
          How is <ActorLink id={from} /> connected to <ActorLink id={to} />?
        </h2>
        <a
          className={styles.swap}
          href={href({ kind: 'pair', from: to, to: from })}
          aria-label={`Swap: from ${actorName(dossier, to)} to ${actorName(dossier, from)}`}
        >
          ⇄ Swap
        </a>
      </header>
      <label className={styles.doubtful} data-needs-script>
        <input
          type="checkbox"
          checked={answer.withDoubtful}
          onChange={(event) => store.getState().filter({ factuality: event.target.checked ? FACTUALITIES : null })}
        />
        Include what is denied, negated or hypothetical
      </label>
      <PathAnswer dossier={dossier} answer={answer} from={from} to={to} />
      <DirectStatements dossier={dossier} answer={answer} from={from} to={to} />
      <PairChooser key={`${from} ${to}`} dossier={dossier} from={from} to={to} />
    </div>
  );
};
