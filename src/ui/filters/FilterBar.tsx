import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { tallyOf, type Tally } from '../../domain/tally.ts';
import { type Filter } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { FilterSearch } from './FilterSearch.tsx';
import styles from './FilterBar.module.css';
import { FactualityToggles, FamilyToggles } from './FilterToggles.tsx';
import { VoicePicker } from './VoicePicker.tsx';

const tallies = new WeakMap<Dossier, Tally>();
const selectTally = (state: AppState): Tally | null => {
  const dossier = selectDossier(state);
  if (!dossier) return null;
  const known = tallies.get(dossier) ?? tallyOf(dossier);
  tallies.set(dossier, known);
  return known;
};
const selectFilter = ({ view }: AppState): Filter => view.filter;

/** The legend, which is the filter. On a phone it is folded away until it is asked for. */
export const FilterBar = () => {
  const tally = useApp(selectTally);
  const filter = useApp(selectFilter);
  const [isUnfolded, setUnfolded] = useState(false);
  if (!tally) return null;
  return (
    <section className={styles.bar} aria-label="Legend and filter" data-unfolded={isUnfolded ? '' : undefined}>
      <div className={styles.fold} data-needs-script>
        <Button aria-expanded={isUnfolded} aria-controls="filters" onClick={() => setUnfolded(!isUnfolded)}>
          <SlidersHorizontal aria-hidden="true" />
          Legend and filter
        </Button>
      </div>
      <div className={styles.filters} id="filters">
        <FamilyToggles counts={tally.families} filter={filter} />
        <FactualityToggles counts={tally.factualities} filter={filter} />
        <VoicePicker ownVoice={tally.ownVoice} by={filter.by} />
        <FilterSearch query={filter.query} />
      </div>
    </section>
  );
};
