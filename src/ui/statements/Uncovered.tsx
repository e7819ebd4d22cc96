import { memo } from 'react';
import { coverageOf } from '../../domain/coverage.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { sliceSpan } from '../../domain/span.ts';
import { useHref } from '../app-context.tsx';
import styles from './StatementList.module.css';

/** What was read without finding a statement, and why: so that an empty place is not taken for an unread one. */
export const Uncovered = memo(({ dossier }: { readonly dossier: Dossier }) => {
  const href = useHref();
  const { sentences, withStatements, uncovered, rest } = coverageOf(dossier);
  const facts = [
    `${String(withStatements)} of ${String(sentences)} sentences carry statements`,
    ...(uncovered.length > 0
      ? [`${String(uncovered.length)} ${uncovered.length === 1 ? 'was' : 'were'} read without one`]
      : []),
    ...(rest > 0 ? [`${String(rest)} ${rest === 1 ? 'does' : 'do'} not tie two actors`] : []),
  ];
  return (
    <section className={styles.uncovered}>
      <h2>Read without a statement</h2>
      <p>{`${facts.join('; ')}.`}</p>
      <ul>
        {uncovered.map(({ article, sentence, number, reason }) => (
          <li key={number}>
            <a href={href({ kind: 'sentence', number })} aria-label={`Sentence ${String(number)}`}>
              {number}
            </a>
            <div>
              <q dir="auto">{sliceSpan(article.text, sentence)}</q>
              <p dir="auto">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});
Uncovered.displayName = 'Uncovered';
