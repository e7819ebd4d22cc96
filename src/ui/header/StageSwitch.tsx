import { List, Waypoints } from 'lucide-react';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { selectLead } from '../lead.ts';
import styles from './Header.module.css';

const options = [
  { value: 'graph', label: 'Graph', icon: <Waypoints aria-hidden="true" /> },
  { value: 'list', label: 'List', icon: <List aria-hidden="true" /> },
] as const;

const selectStage = (state: AppState): 'graph' | 'list' => (selectLead(state) === 'list' ? 'list' : 'graph');

/** What stands beside the article, where there is room for both. */
export const StageSwitch = () => {
  const stage = useApp(selectStage);
  const store = useAppStore();
  return (
    <div className={styles.stage}>
      <Segmented
        label="Beside the article"
        options={options}
        value={stage}
        onChange={(value) => store.getState().lead(value === 'graph' ? null : value)}
      />
    </div>
  );
};
