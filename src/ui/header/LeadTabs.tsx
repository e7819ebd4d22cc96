import { BookOpenText, List, SlidersHorizontal, Waypoints } from 'lucide-react';
import { type Lead } from '../../domain/view.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { selectLead } from '../lead.ts';
import styles from './Header.module.css';

const options = [
  { value: 'graph', label: 'Graph', icon: <Waypoints aria-hidden="true" /> },
  { value: 'article', label: 'Article', icon: <BookOpenText aria-hidden="true" /> },
  { value: 'list', label: 'List', icon: <List aria-hidden="true" /> },
] as const;

interface LeadTabsProps {
  /** Whether legend and filter are unfolded. */
  readonly isUnfolded: boolean;
  readonly onFold: () => void;
  /** Id of legend and filter. */
  readonly filters: string;
}

/** Which part is shown, where there is room for one; and the way to legend and filter. */
export const LeadTabs = ({ isUnfolded, onFold, filters }: LeadTabsProps) => {
  const lead = useApp(selectLead);
  const store = useAppStore();
  return (
    <nav className={styles.tabs} aria-label="Parts of the desk" data-needs-script>
      <Segmented<Lead> label="Show" options={options} value={lead} onChange={(value) => store.getState().lead(value)} />
      <IconButton
        label="Legend and filter"
        look={isUnfolded ? 'plain' : 'bare'}
        aria-expanded={isUnfolded}
        aria-controls={filters}
        onClick={onFold}
      >
        <SlidersHorizontal aria-hidden="true" />
      </IconButton>
    </nav>
  );
};
