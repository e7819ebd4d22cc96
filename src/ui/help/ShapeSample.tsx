import { type ActorKind } from '../../domain/actor.ts';
import { outlinePath, SHAPE_OF_KIND } from '../../graph/node-shape.ts';
import styles from './HelpDialog.module.css';

/** The outline of a kind of actor, made by the code that draws the graph. */
export const ShapeSample = ({ kind }: { readonly kind: ActorKind }) => (
  <svg
    className={styles.shape}
    data-kind={kind}
    width="46"
    height="28"
    viewBox="0 0 46 28"
    aria-hidden="true"
    focusable="false"
  >
    <path d={outlinePath(SHAPE_OF_KIND[kind], [23, 14], 42, 24)} strokeWidth="1.5" />
  </svg>
);
