import { shownParagraphNumberAt } from '../../domain/article.ts';
import { sentenceOfNumber, statementsOfSentence } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp, useHref } from '../app-context.tsx';
import { Chip, ChipLink } from '../controls/Chip.tsx';
import styles from './Card.module.css';
import { CopyLink } from './CopyLink.tsx';
import { StatementLink } from './StatementLink.tsx';

/** A sentence with the statements that it carries, or the reason why it carries none. */
export const SentenceCard = ({ number }: { readonly number: number }) => {
  const dossier = useApp(selectDossier);
  const href = useHref();
  const place = dossier ? sentenceOfNumber(dossier, number) : null;
  if (!dossier || !place) return null;
  const { article, sentence } = place;
  const statements = statementsOfSentence(dossier, place);
  const paragraph = shownParagraphNumberAt(article, sentence);
  const firstOfArticle = number - article.sentences.indexOf(sentence);
  const reason = dossier.uncovered.find(
    (one) => one.article === article.id && one.sentence === number - firstOfArticle + 1,
  )?.reason;
  const neighbours = [number - 1, number + 1].filter((other) => sentenceOfNumber(dossier, other));
  return (
    <div className={styles.body}>
      <p className={styles.eyebrow}>
        {statements.length === 0
          ? 'No statement'
          : `${String(statements.length)} ${statements.length === 1 ? 'statement' : 'statements'}`}
      </p>
      <h2 className={styles.heading} tabIndex={-1}>
        Sentence {number}
      </h2>
      <figure className={styles.quote} data-shown="">
        <blockquote className={styles.words} dir="auto" lang={article.language}>
          {sliceSpan(article.text, sentence)}
        </blockquote>
      </figure>
      {statements.length === 0 ? (
        <p className={styles.meaning}>{reason ?? 'It ties no two actors to each other.'}</p>
      ) : (
        <ul className={styles.statements}>
          {statements.map((statement) => (
            <li key={statement.id}>
              <StatementLink dossier={dossier} statement={statement} />
            </li>
          ))}
        </ul>
      )}
      {statements.length > 0 && reason ? <p className={styles.meaning}>Left out: {reason}</p> : null}
      <div className={styles.facts}>
        {paragraph === null ? null : <Chip>¶{paragraph}</Chip>}
        {neighbours.map((other) => (
          <ChipLink key={other} href={href({ kind: 'sentence', number: other })}>
            {other < number ? 'previous' : 'next'}: sentence {other}
          </ChipLink>
        ))}
        <CopyLink href={href({ kind: 'sentence', number })} />
      </div>
    </div>
  );
};
