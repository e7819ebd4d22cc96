import { type DossierState } from '../../state/dossier-slice.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import styles from './Lobby.module.css';

const selectCurrent = (state: AppState): DossierState => state.current;

/** Most places listed at once. */
const MOST = 20;

/** Why a dossier could not be opened, with the places of its faults. */
export const OpenProblem = () => {
  const current = useApp(selectCurrent);
  if (current.kind === 'loading') return <p role="status">Opening…</p>;
  if (current.kind !== 'failed') return null;
  const more = current.problems.length - MOST;
  return (
    <div role="alert" className={styles.problem}>
      <p>{current.reason}</p>
      {current.problems.length > 0 ? (
        <ul>
          {current.problems.slice(0, MOST).map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {problem.path ? <code>{problem.path}</code> : null} {problem.message}
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p>And {more} more.</p> : null}
    </div>
  );
};
