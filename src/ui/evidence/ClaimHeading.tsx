import { FACTUALITY_INFO } from '../../domain/factuality.ts';
import { type Statement } from '../../domain/statement.ts';
import { ActorLink } from '../controls/ActorName.tsx';
import styles from './Card.module.css';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Who does what to whom, with both names as links. What is denied, supposed or negated says so inside the heading: it is never read without. */
export const ClaimHeading = ({
  statement: { source, target, predicate, factuality },
}: {
  readonly statement: Statement;
}) => {
  const { label } = FACTUALITY_INFO[factuality];
  const isBefore = factuality !== 'stated' && factuality !== 'negated';
  return (
    <h2 className={styles.heading} tabIndex={-1}>
      {isBefore ? <span className={styles.caveat}>{capital(label)}: </span> : null}
      <ActorLink id={source} /> <span className={styles.predicate}>{predicate}</span> <ActorLink id={target} />
      {factuality === 'negated' ? <span className={styles.caveat}> (negated)</span> : null}
    </h2>
  );
};
