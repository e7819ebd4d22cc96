import { type StatementDraft } from './statements.ts';

const keyOf = (draft: StatementDraft): string =>
  [draft.source, draft.relation, draft.target, draft.factuality, ...draft.chain.map((link) => link.entity)].join('\n');

/** Statements that agree in source, relation, target, factuality and speakers become one, with all their evidence in text order. */
export const mergeRepeated = (drafts: readonly StatementDraft[]): readonly StatementDraft[] => {
  const merged = new Map<string, StatementDraft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    if (!known) merged.set(key, draft);
    else {
      const fresh = draft.evidence.filter(
        (piece) => !known.evidence.some((other) => other.start === piece.start && other.stance === piece.stance),
      );
      merged.set(key, {
        ...known,
        evidence: [...known.evidence, ...fresh],
        confidence: Math.max(known.confidence, draft.confidence),
      });
    }
  }
  return [...merged.values()];
};
