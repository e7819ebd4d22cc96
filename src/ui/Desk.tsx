import { lazy, Suspense, useState } from 'react';
import { type AppState } from '../state/store.ts';
import { useApp, usePage } from './app-context.tsx';
import styles from './Desk.module.css';
import { ChosenCard } from './evidence/ChosenCard.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { GraphPane } from './graph/GraphPane.tsx';
import { Header } from './header/Header.tsx';
import { LeadTabs } from './header/LeadTabs.tsx';
import { SkipLink } from './header/SkipLink.tsx';
import { selectLead } from './lead.ts';
import { LiveRegion } from './notices/LiveRegion.tsx';
import { Notices } from './notices/Notices.tsx';
import { Reader } from './reader/Reader.tsx';
import { LATER, SIDE } from './served-order.ts';
import { StatementList } from './statements/StatementList.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const WorkBar = lazy(async () => ({ default: (await import('./work/WorkBar.tsx')).WorkBar }));

/** Whether the dossier is one's own, or may become so. Nobody's work is bundled, so its code is not fetched there. */
const selectIsWork = ({ current }: AppState): boolean =>
  current.kind === 'ready' && (current.origin === 'own' || current.origin === 'private');

/** Id of what one comes for. */
const MAIN = 'desk';
/** Id of legend and filter. */
const FILTERS = 'filters';

/**
 * The large parts of the desk, each taken over by itself. They are made once: whatever else the desk shows anew while one of them is still
 * as it was served, React need not take it over first.
 */
const STAGE = (
  <>
    <section className={styles.graph} aria-label="Graph">
      <Suspense>
        <GraphPane />
      </Suspense>
    </section>
    <section className={styles.list} aria-label="List of statements">
      <Suspense>
        <StatementList />
      </Suspense>
    </section>
  </>
);
const ARTICLE = (
  <section className={styles.article} aria-label="Article" data-scroller>
    <Suspense>
      <Reader />
    </Suspense>
  </section>
);

const selectHasCard = (state: AppState): boolean => state.view.selection.kind !== 'nothing';

/** The desk: graph or list on the left, the chosen card and the article on the right; on a phone one of them at a time. */
export const Desk = () => {
  const lead = useApp(selectLead);
  const hasCard = useApp(selectHasCard);
  const isWork = useApp(selectIsWork);
  const isServed = usePage() === 'dossier';
  const [isUnfolded, setUnfolded] = useState(false);
  useShortcuts();
  return (
    <div className={styles.desk} data-lead={lead} data-card={hasCard ? '' : undefined}>
      <SkipLink to={MAIN} />
      {isServed ? (
        <style {...{ [LATER]: '' }} suppressHydrationWarning>
          {''}
        </style>
      ) : null}
      <Header filters={FILTERS} />
      <LeadTabs isUnfolded={isUnfolded} onFold={() => setUnfolded(!isUnfolded)} filters={FILTERS} />
      <FilterBar id={FILTERS} isUnfolded={isUnfolded} />
      <Notices />
      {isWork ? (
        <Suspense>
          <WorkBar />
        </Suspense>
      ) : null}
      <main className={styles.main} id={MAIN} tabIndex={-1}>
        {STAGE}
        {/* Last in here, and first on the line: see served-order.ts, which finds it by being the last. */}
        <div className={styles.side} {...{ [SIDE]: '' }}>
          <ChosenCard />
          {ARTICLE}
        </div>
      </main>
      <LiveRegion />
    </div>
  );
};
