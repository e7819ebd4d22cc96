import { shownParagraphNumberAt } from '../../domain/article.ts';
import { articleById, type Dossier } from '../../domain/dossier.ts';
import { type Evidence } from '../../domain/evidence.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { type Statement, type Status } from '../../domain/statement.ts';
import { useActorHref, useHref } from '../app-context.tsx';
import { ActorName } from '../controls/ActorName.tsx';
import { Chip, ChipButton, ChipLink } from '../controls/Chip.tsx';
import { prefetchDialog, useDialogs } from '../dialogs.tsx';
import styles from './Card.module.css';
import { CopyLink } from './CopyLink.tsx';

/** Below this a statement is shown as uncertain. */
const LOW_CONFIDENCE = 0.7;

const statusWords = { proposed: 'proposal', accepted: 'accepted', rejected: 'rejected' } as const satisfies Record<
  Status,
  string
>;

interface StatementFactsProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly current: Evidence;
}

/** Who says it, where and when, how it was read; and the ways on. */
export const StatementFacts = ({ dossier, statement, current }: StatementFactsProps) => {
  const href = useHref();
  const actorHref = useActorHref();
  const { openDialog } = useDialogs();
  const article = articleById(dossier, current.article);
  const number = sentenceNumberOf(dossier, current.article, current);
  const paragraph = article ? shownParagraphNumberAt(article, current) : null;
  const first = articleById(dossier, statement.evidence[0].article);
  const time = statement.time && first ? sliceSpan(first.text, statement.time) : null;
  const { attribution, provenance } = statement;
  const isUncertain = (provenance.confidence ?? 1) < LOW_CONFIDENCE;
  return (
    <div className={styles.facts}>
      {attribution.length === 0 ? <Chip>said by the article itself</Chip> : null}
      {attribution.map((link, index) => (
        <ChipLink key={link.actor} href={actorHref(link.actor)}>
          <span>
            {index === 0 ? 'said by' : 'citing'} <ActorName id={link.actor} />
          </span>
        </ChipLink>
      ))}
      {number === null ? null : (
        <ChipLink href={href({ kind: 'sentence', number })}>
          {paragraph === null ? '' : `¶${String(paragraph)} · `}sentence {number}
        </ChipLink>
      )}
      {time ? <Chip dir="auto">when: “{time}”</Chip> : null}
      {statement.status ? <Chip>{statusWords[statement.status]}</Chip> : null}
      {isUncertain ? (
        <Chip against title={`How sure the reading is, from 0 to 1: ${String(provenance.confidence)}`}>
          low confidence
        </Chip>
      ) : null}
      <CopyLink href={href({ kind: 'statement', id: statement.id, evidence: 0 })} />
      <ChipButton
        data-needs-script
        onClick={() => openDialog('share')}
        onPointerEnter={() => prefetchDialog('share')}
        onFocus={() => prefetchDialog('share')}
      >
        Share…
      </ChipButton>
      <span className={styles.origin} title={provenance.rule ? `Rule: ${provenance.rule}` : undefined}>
        {provenance.kind} by <bdi>{provenance.by}</bdi>
      </span>
    </div>
  );
};
