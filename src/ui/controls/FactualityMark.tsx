import { type Factuality, FACTUALITY_INFO, type LineStyle } from '../../domain/factuality.ts';
import styles from './controls.module.css';

const dashes: Record<LineStyle, string | undefined> = {
  solid: undefined,
  dashed: '5 4',
  dotted: '0.1 4.2',
  crossed: undefined,
};

/** A short piece of the line with which a statement is drawn. */
export const LineSample = ({ line }: { readonly line: LineStyle }) => (
  <svg className={styles.sample} width="22" height="10" viewBox="0 0 22 10" aria-hidden="true" focusable="false">
    <path
      d="M2 5H20"
      stroke="currentColor"
      strokeWidth={line === 'dotted' ? 2.6 : 2.2}
      strokeDasharray={dashes[line]}
      strokeLinecap={line === 'dotted' ? 'round' : 'butt'}
    />
    {line === 'crossed' ? <path d="M8 2l6 6M14 2l-6 6" stroke="currentColor" strokeWidth="1.8" /> : null}
  </svg>
);

/** The colour and weight of a family's line. */
export const FamilySample = () => (
  <svg className={styles.sample} width="16" height="10" viewBox="0 0 16 10" aria-hidden="true" focusable="false">
    <path d="M0 5H16" stroke="currentColor" strokeWidth="3" />
  </svg>
);

interface FactualityMarkProps {
  readonly factuality: Factuality;
  readonly line: LineStyle;
}

/** How a statement stands, by word and by line; its meaning as a tip. */
export const FactualityMark = ({ factuality, line }: FactualityMarkProps) => (
  <span className={styles.factuality} title={FACTUALITY_INFO[factuality].meaning}>
    <LineSample line={line} />
    {FACTUALITY_INFO[factuality].label}
  </span>
);
