import { actorName, type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type NoPathReason, type PairAnswer } from '../../domain/pair.ts';
import { useAppStore, useHref } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { StatementLine } from '../statements/StatementLine.tsx';
import styles from './PairPanel.module.css';

const explanations = {
  same: () => 'Choose two different actors.',
  nothing: (a, b) => `Nothing in the article connects ${a} and ${b}.`,
  doubtful: (a, b) =>
    `Only denied, negated or hypothetical statements would connect ${a} and ${b}. Include them to see which.`,
  filtered: (a, b) => `The filter keeps out what connects ${a} and ${b}.`,
} as const satisfies Record<NoPathReason, (a: string, b: string) => string>;

interface PathAnswerProps {
  readonly dossier: Dossier;
  readonly answer: PairAnswer;
  readonly from: ActorId;
  readonly to: ActorId;
}

/** The shortest chain of statements, hop by hop with its words; or plainly why there is none. */
export const PathAnswer = ({ dossier, answer: { path, reason, withDoubtful }, from, to }: PathAnswerProps) => {
  const store = useAppStore();
  const href = useHref();
  if (!path) {
    return (
      <section className={styles.section} aria-label="Shortest path">
        <p className={styles.none}>
          {explanations[reason ?? 'nothing'](actorName(dossier, from), actorName(dossier, to))}{' '}
          {reason === 'filtered' ? (
            <Button look="bare" onClick={() => store.getState().clearFilter()}>
              Show all
            </Button>
          ) : null}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.section}>
      <h3>
        {path.length === 1 ? 'Directly, at its best supported' : `In ${String(path.length)} steps`}
        {withDoubtful ? ', doubtful statements included' : ''}
      </h3>
      <ol>
        {path.map((step) => (
          <li key={step.to}>
            <StatementLine dossier={dossier} statement={step.statement} open />
            {path.length > 1 && step.alternatives.length > 0 ? (
              <a className={styles.more} href={href({ kind: 'pair', from: step.from, to: step.to })}>
                {step.alternatives.length} more between <bdi>{actorName(dossier, step.from)}</bdi> and{' '}
                <bdi>{actorName(dossier, step.to)}</bdi>
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
