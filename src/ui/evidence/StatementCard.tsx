import { useEffect } from 'react';
import { type Dossier, statementById } from '../../domain/dossier.ts';
import { type Evidence } from '../../domain/evidence.ts';
import { FACTUALITY_INFO } from '../../domain/factuality.ts';
import { type StatementId } from '../../domain/ids.ts';
import { FAMILY_INFO, familyOf, RELATIONS } from '../../domain/ontology.ts';
import { voicePhrase } from '../../domain/phrase.ts';
import { isDisputed, type Statement, statementLine } from '../../domain/statement.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { FactualityMark, FamilySample } from '../controls/FactualityMark.tsx';
import { currentPiece } from '../reader/reading.ts';
import styles from './Card.module.css';
import { ClaimHeading } from './ClaimHeading.tsx';
import { EvidenceQuote } from './EvidenceQuote.tsx';
import { EvidenceStepper } from './EvidenceStepper.tsx';
import { StatementFacts } from './StatementFacts.tsx';

interface StatementCardProps {
  readonly id: StatementId;
  /** Index of the piece being read. */
  readonly evidence: number;
}

/** The pieces shown together: the one being read, and, where the article shows two sides, the first of the other side. */
const piecesShown = (statement: Statement, current: Evidence): readonly Evidence[] => {
  if (!isDisputed(statement)) return [current];
  const other = statement.evidence.find((piece) => piece.stance !== current.stance);
  return other ? [current, other].sort((a, b) => b.stance.localeCompare(a.stance)) : [current];
};

const StatementBody = ({
  dossier,
  statement,
  evidence,
}: {
  dossier: Dossier;
  statement: Statement;
  evidence: number;
}) => {
  const family = familyOf(statement.relation);
  const current = currentPiece(statement, evidence);
  const shown = piecesShown(statement, current);
  const store = useAppStore();
  // The heading has the focus and is read; this adds who says it, and in which words.
  useEffect(() => {
    const { evidence: pieces } = statement;
    const which = pieces.length > 1 ? ` ${String(pieces.indexOf(current) + 1)} of ${String(pieces.length)}` : '';
    store.getState().announce(`Said by ${voicePhrase(dossier, statement)}. Quote${which}: ${current.exact}`);
  }, [store, dossier, statement, current]);
  return (
    <div className={styles.body} data-family={family}>
      <p className={styles.eyebrow}>
        <span className={styles.kind} title={RELATIONS[statement.relation].meaning}>
          <FamilySample /> {FAMILY_INFO[family].label}: {RELATIONS[statement.relation].label}
        </span>
        <span>
          <FactualityMark factuality={statement.factuality} line={statementLine(statement)} />
          {statement.factuality === 'stated' ? null : `: ${FACTUALITY_INFO[statement.factuality].meaning}`}
        </span>
      </p>
      <ClaimHeading statement={statement} />
      {statement.evidence.map((piece) => (
        <EvidenceQuote
          key={`${piece.article} ${String(piece.start)}`}
          dossier={dossier}
          piece={piece}
          family={family}
          isDisputed={isDisputed(statement)}
          isShown={shown.includes(piece)}
        />
      ))}
      {statement.evidence.length > shown.length ? (
        <EvidenceStepper evidence={statement.evidence} current={current} />
      ) : null}
      <StatementFacts dossier={dossier} statement={statement} current={current} />
    </div>
  );
};

/** A statement with its words: who does what to whom, who says so, and whether it is so. */
export const StatementCard = ({ id, evidence }: StatementCardProps) => {
  const dossier = useApp(selectDossier);
  const statement = dossier ? statementById(dossier, id) : null;
  return dossier && statement ? <StatementBody dossier={dossier} statement={statement} evidence={evidence} /> : null;
};
