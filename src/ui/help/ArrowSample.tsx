import { type Family } from '../../domain/ontology.ts';
import { headOf, headPath, shorten } from '../../graph/arrowhead.ts';
import { curvePath } from '../../graph/curve.ts';
import styles from './HelpDialog.module.css';

const WIDTH = 2.2;
const CURVE = { start: [2, 8], control: [22, 8], end: [42, 8] } as const;

/** A line with the arrowhead of a family, made by the code that draws the graph. */
export const ArrowSample = ({ family }: { readonly family: Family }) => {
  const head = headOf(family);
  const line = shorten(CURVE, head, WIDTH);
  return (
    <svg className={styles.sample} width="46" height="16" viewBox="0 0 46 16" aria-hidden="true" focusable="false">
      <path d={curvePath(line)} fill="none" stroke="currentColor" strokeWidth={WIDTH} />
      <path d={headPath(CURVE, line, head, WIDTH)} fill="currentColor" />
    </svg>
  );
};
