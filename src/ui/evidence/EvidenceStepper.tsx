import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type Evidence } from '../../domain/evidence.ts';
import { type Statement } from '../../domain/statement.ts';
import { useAppStore } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import styles from './Card.module.css';

interface EvidenceStepperProps {
  readonly evidence: Statement['evidence'];
  readonly current: Evidence;
}

/** Steps through the pieces of evidence. */
export const EvidenceStepper = ({ evidence, current }: EvidenceStepperProps) => {
  const store = useAppStore();
  const index = evidence.indexOf(current);
  const step = (by: number): void => {
    store.getState().showEvidence((index + by + evidence.length) % evidence.length);
  };
  return (
    <div className={styles.stepper} role="group" aria-label="Quotes" data-needs-script>
      <IconButton label="Previous quote" onClick={() => step(-1)}>
        <ChevronLeft aria-hidden="true" />
      </IconButton>
      <span>
        Quote {index + 1} of {evidence.length}
      </span>
      <IconButton label="Next quote" onClick={() => step(1)}>
        <ChevronRight aria-hidden="true" />
      </IconButton>
    </div>
  );
};
