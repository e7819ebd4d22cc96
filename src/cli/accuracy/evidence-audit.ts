import { type Dossier } from '../../domain/dossier.ts';
import { containsSpan, sliceSpan } from '../../domain/span.ts';
import { isDrawn } from '../../domain/statement.ts';

/** How the evidence of many statements stands. */
export interface EvidenceAudit {
  /** Pieces of evidence looked at. */
  readonly pieces: number;
  /** Those whose words stand at their place in the text. */
  readonly verbatim: number;
  /** Drawn statements looked at. */
  readonly drawn: number;
  /** Those with a piece of evidence that holds a mention of both actors. */
  readonly holdsBoth: number;
}

/** Looks at the evidence of some dossiers, as a reader would see it. */
export const auditEvidence = (dossiers: readonly Dossier[]): EvidenceAudit => {
  const audit = { pieces: 0, verbatim: 0, drawn: 0, holdsBoth: 0 };
  for (const { articles, actors, statements } of dossiers) {
    const { text } = articles[0];
    const mentions = new Map(actors.map((actor) => [actor.id, actor.mentions]));
    for (const statement of statements) {
      audit.pieces += statement.evidence.length;
      audit.verbatim += statement.evidence.filter((piece) => sliceSpan(text, piece) === piece.exact).length;
      if (!isDrawn(statement)) continue;
      audit.drawn += 1;
      const { source, target } = statement;
      const both = statement.evidence.some((piece) =>
        [source, target].every((id) => mentions.get(id)?.some((mention) => containsSpan(piece, mention))),
      );
      if (both) audit.holdsBoth += 1;
    }
  }
  return audit;
};
