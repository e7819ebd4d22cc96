import { type Dossier } from '../../domain/dossier.ts';
import { tallyOf, type Tally } from '../../domain/tally.ts';
import { type Filter } from '../../domain/view.ts';
import { selectDossier } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
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

interface FilterBarProps {
  readonly id: string;
  /** On a phone it is folded away until it is asked for. */
  readonly isUnfolded: boolean;
}

/** The legend, which is the filter. */
export const FilterBar = ({ id, isUnfolded }: FilterBarProps) => {
  const tally = useApp(selectTally);
  const filter = useApp(selectFilter);
  if (!tally) return null;
  return (
    <section
      id={id}
      tabIndex={-1}
      className={styles.filters}
      aria-label="Legend and filter"
      data-unfolded={isUnfolded ? '' : undefined}
    >
      <FamilyToggles counts={tally.families} filter={filter} />
      <FactualityToggles counts={tally.factualities} filter={filter} />
      <VoicePicker ownVoice={tally.ownVoice} by={filter.by} />
      <FilterSearch query={filter.query} />
    </section>
  );
};
