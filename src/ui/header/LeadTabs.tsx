import { BookOpenText, List, Waypoints } from 'lucide-react';
import { type Lead } from '../../domain/view.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { selectLead } from '../lead.ts';
import styles from './Header.module.css';

const options = [
  { value: 'graph', label: 'Graph', icon: <Waypoints aria-hidden="true" /> },
  { value: 'article', label: 'Article', icon: <BookOpenText aria-hidden="true" /> },
  { value: 'list', label: 'List', icon: <List aria-hidden="true" /> },
] as const;

/** Which part is shown, where there is room for one. */
export const LeadTabs = () => {
  const lead = useApp(selectLead);
  const store = useAppStore();
  return (
    <div className={styles.tabs}>
      <Segmented<Lead> label="Show" options={options} value={lead} onChange={(value) => store.getState().lead(value)} />
    </div>
  );
};
