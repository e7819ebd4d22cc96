import { type MouseEvent, type ReactNode } from 'react';
import { type Factuality, FACTUALITY_INFO, lineStyleOf } from '../../domain/factuality.ts';
import { type Family, FAMILY_INFO } from '../../domain/ontology.ts';
import { type Count } from '../../domain/tally.ts';
import { type Filter } from '../../domain/view.ts';
import { useAppStore } from '../app-context.tsx';
import { FamilySample, LineSample } from '../controls/FactualityMark.tsx';
import { useHydrated } from '../use-hydrated.ts';
import styles from './FilterBar.module.css';

interface ToggleProps {
  readonly label: string;
  readonly tip: string;
  readonly count: number;
  readonly sample: ReactNode;
  readonly family?: Family;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** Leaves this choice alone visible. */
  readonly onOnly: () => void;
}

const Toggle = ({ label, tip, count, sample, family, isOn, onToggle, onOnly }: ToggleProps) => {
  // Without scripts the legend only explains.
  const hydrated = useHydrated();
  const click = (event: MouseEvent): void => (event.shiftKey || event.altKey ? onOnly() : onToggle());
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isOn}
      disabled={!hydrated}
      data-family={family}
      title={tip}
      onClick={click}
    >
      {sample}
      <span className={styles.label}>{label}</span> <span className={styles.number}>{count}</span>
    </button>
  );
};

const TIP = 'Click to show or hide, Shift-click for only these';

interface TogglesProps<Choice> {
  readonly counts: readonly Count<Choice>[];
  readonly filter: Filter;
}

/** One switch for each family, in its colour. */
export const FamilyToggles = ({ counts, filter }: TogglesProps<Family>) => {
  const store = useAppStore();
  return (
    <div role="group" aria-label="Families" className={styles.group}>
      {counts.map(({ choice, count }) => (
        <Toggle
          key={choice}
          label={FAMILY_INFO[choice].label}
          tip={TIP}
          count={count}
          family={choice}
          sample={<FamilySample />}
          isOn={filter.families?.includes(choice) ?? true}
          onToggle={() => store.getState().toggleFamily(choice)}
          onOnly={() => store.getState().filter({ families: [choice] })}
        />
      ))}
    </div>
  );
};

/** One switch for each factuality, with the line it is drawn with. */
export const FactualityToggles = ({ counts, filter }: TogglesProps<Factuality>) => {
  const store = useAppStore();
  return (
    <div role="group" aria-label="Factuality" className={styles.group}>
      {counts.map(({ choice, count }) => (
        <Toggle
          key={choice}
          label={FACTUALITY_INFO[choice].label}
          tip={`${FACTUALITY_INFO[choice].meaning} ${TIP}`}
          count={count}
          sample={<LineSample line={lineStyleOf(choice, false)} />}
          isOn={filter.factuality?.includes(choice) ?? true}
          onToggle={() => store.getState().toggleFactuality(choice)}
          onOnly={() => store.getState().filter({ factuality: [choice] })}
        />
      ))}
    </div>
  );
};
