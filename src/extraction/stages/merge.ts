import { SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { subtree } from '../tree.ts';
import { type ReadSentence } from '../types.ts';
import { type StatementDraft } from './statements.ts';

/** How far back, in sentences, a denial may look for the claim that it denies. */
const DENIAL_REACH = 2;

/** Whether the statement's verb denies a claim: "denied his claim", "dismissed the allegation". */
const deniesClaim = (sentence: ReadSentence, draft: StatementDraft): boolean => {
  const { tree } = sentence;
  if (draft.relation !== 'REJECT' || SPEECH_VERBS.get(tree.tokens[draft.event]?.lemma ?? '') !== 'denying')
    return false;
  return subtree(tree, draft.event).some((word) => SPEECH_NOUNS.get(tree.tokens[word]?.lemma ?? '') === 'doubting');
};

/**
 * Where one place claims and another denies the same thing, it is one statement with evidence of both stances. A denial answers the latest
 * claim that its target made about it.
 */
export const joinDenials = (
  drafts: readonly StatementDraft[],
  sentences: readonly ReadSentence[],
): readonly StatementDraft[] => {
  const joined = [...drafts];
  for (const denial of drafts) {
    const sentence = sentences[denial.sentence];
    if (!sentence || !denial.source || !denial.target || !deniesClaim(sentence, denial)) continue;
    joined.forEach((claim, index) => {
      const near =
        denial.sentence - claim.sentence >= 0 && denial.sentence - claim.sentence <= DENIAL_REACH && claim !== denial;
      const isTheirs =
        claim.chain.at(-1)?.entity === denial.target &&
        (claim.source === denial.source || claim.target === denial.source);
      if (!near || !isTheirs || (claim.factuality !== 'alleged' && claim.factuality !== 'stated')) return;
      const [piece] = denial.evidence;
      if (piece)
        joined[index] = {
          ...claim,
          factuality: 'denied',
          evidence: [
            ...claim.evidence,
            {
              ...piece,
              stance: 'disputes',
              parts: { ...(piece.parts?.predicate ? { cue: piece.parts.predicate } : {}) },
            },
          ],
        };
    });
  }
  return joined;
};

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
