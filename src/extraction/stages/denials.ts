import { type Evidence } from '../../domain/evidence.ts';
import { type Factuality } from '../../domain/factuality.ts';
import { type ArticleId } from '../../domain/ids.ts';
import { type Span } from '../../domain/span.ts';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { dependents, subtree, type Tree } from '../tree.ts';
import { type ReadSentence } from '../types.ts';
import { type ClauseReading } from './clause-reading.ts';
import { type Frame } from './frames.ts';
import { partiesOf, type Party } from './parties.ts';
import { type SentenceQuote, type StatementDraft } from './statements.ts';

/** Somebody denies what was said of them, without saying again what that was: "Iran denied the accusation". */
export interface Denial {
  /** Key of who denies. */
  readonly by: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the denying verb in it. */
  readonly event: number;
  /** The denial in its own words. */
  readonly evidence: Evidence;
}

/** How far back, in sentences, a denial may look for the claim that it denies. */
const REACH = 2;
/** What is denied when the claim itself is not named. */
const CHARGES = new Set(['wrongdoing', 'involvement', 'responsibility', 'report', 'assertion']);
/** Words that stand for the claim. Not "them" or "him": those are people. */
const POINTERS = new Set(['it', 'this', 'that', 'which', 'all']);

const isClaim = (tree: Tree, word: number): boolean => {
  const token = tree.tokens[word];
  if (!token) return false;
  const lemma = token.lemma.toLowerCase();
  return SPEECH_NOUNS.get(lemma) === 'doubting' || CHARGES.has(lemma) || POINTERS.has(token.text.toLowerCase());
};

const ANYTHING = new Set(['so', 'it', 'this', 'that']);

/** "doing so", "taking part in it", "being involved": whatever was said. */
const isAnyDeed = (tree: Tree, deed: number): boolean => {
  const next = tree.tokens[deed + 1]?.text.toLowerCase() ?? '';
  switch (tree.tokens[deed]?.lemma) {
    case 'do':
      return ANYTHING.has(next);
    case 'take':
      return next === 'part';
    case 'involve':
    case 'involved':
      return true;
    default:
      return false;
  }
};

const LINKING = new Set(['that', 'which']);

/** Whether a denying clause has a claim for its object, behind it or before it: "denied the claim", "a charge (that) Iran denies", "which Iran denies". */
const deniesClaim = (tree: Tree, frame: Frame, party: Party): boolean => {
  if (frame.patients.some((patient) => isClaim(tree, patient))) return true;
  if (dependents(tree, frame.predicate, 'xcomp', 'ccomp', 'advcl').some((deed) => isAnyDeed(tree, deed))) return true;
  // What it says itself ("denied arming them") is denied where it stands.
  if (frame.patients.length > 0 || dependents(tree, frame.predicate, 'ccomp', 'xcomp').length > 0) return false;
  const before = party.first - 1;
  const isLinked = LINKING.has(tree.tokens[before]?.text.toLowerCase() ?? '');
  return isClaim(tree, before) || (isLinked && isClaim(tree, before - 1));
};

/** A denial that was not made, or only supposed, denies nothing. */
const UNDONE: ReadonlySet<Factuality> = new Set<Factuality>(['negated', 'hypothetical']);

/** The denials of a sentence. */
export const denialsIn = (
  reading: ClauseReading,
  sentence: ReadSentence,
  article: ArticleId,
  keyOf: (party: Party) => string,
  quotes: SentenceQuote,
): readonly Denial[] =>
  reading.frames
    .filter((frame) => SPEECH_VERBS.get(frame.key) === 'denying' && !frame.passive)
    .filter((frame) => !UNDONE.has(reading.standings.get(frame.predicate)?.value ?? 'stated'))
    .flatMap((frame) => {
      const verb = reading.tree.tokens[frame.predicate];
      const cue: Span = verb ? { start: verb.start, end: verb.end } : sentence.span;
      const { start, end } = sentence.span;
      return frame.agents
        .flatMap((head) => partiesOf(reading.tree, reading.at, head, 'agent'))
        .filter((party) => deniesClaim(reading.tree, frame, party))
        .map((party) => ({
          by: keyOf(party),
          sentence: sentence.index,
          event: frame.predicate,
          evidence: { article, start, end, ...quotes(sentence), stance: 'disputes' as const, parts: { cue } },
        }));
    });

/** Whether a statement's verb denies a claim of its target: "denied his claim", "dismissed the allegation". */
const rejectsClaim = ({ tree }: ReadSentence, draft: StatementDraft): boolean =>
  draft.relation === 'REJECT' &&
  SPEECH_VERBS.get(tree.tokens[draft.event]?.lemma ?? '') === 'denying' &&
  subtree(tree, draft.event).some((word) => SPEECH_NOUNS.get(tree.tokens[word]?.lemma ?? '') === 'doubting');

/** A denial, and whose claim it is that is denied; null when only the claim is named. */
interface Answer extends Denial {
  readonly of: string | null;
}

/** The denials that are statements themselves: "denied his claim". */
const answersIn = (drafts: readonly StatementDraft[], sentences: readonly ReadSentence[]): readonly Answer[] =>
  drafts.flatMap((draft): readonly Answer[] => {
    const sentence = sentences[draft.sentence];
    const [piece] = draft.evidence;
    if (!sentence || !piece || !draft.source || !draft.target || !rejectsClaim(sentence, draft)) return [];
    const cue = piece.parts?.predicate;
    const evidence: Evidence = { ...piece, stance: 'disputes', parts: cue ? { cue } : {} };
    return [{ by: draft.source, of: draft.target, sentence: draft.sentence, event: draft.event, evidence }];
  });

/** Whether a denial answers a claim: one that its addressee made about who denies, or one of a deed of who denies in anybody else's words. */
const isAnswered = (claim: StatementDraft, { by, of, sentence, event }: Answer): boolean => {
  const distance = sentence - claim.sentence;
  if (distance < 0 || distance > REACH || (distance === 0 && claim.event === event)) return false;
  if (claim.factuality !== 'alleged' && claim.factuality !== 'stated') return false;
  if (of !== null) return claim.chain.at(-1)?.entity === of && (claim.source === by || claim.target === by);
  const isSaid = claim.factuality === 'alleged' || claim.chain.length > 0;
  return claim.source === by && isSaid && claim.chain.every((link) => link.entity !== by);
};

/**
 * Where one place claims and another denies the same thing, it is one statement with evidence of both stances. A denial that names no
 * addressee answers the latest sentence that claims a deed of who denies.
 */
export const joinDenials = (
  drafts: readonly StatementDraft[],
  sentences: readonly ReadSentence[],
  denials: readonly Denial[],
): readonly StatementDraft[] => {
  const joined = [...drafts];
  for (const answer of [...answersIn(drafts, sentences), ...denials.map((denial) => ({ ...denial, of: null }))]) {
    const near = joined.filter((claim) => isAnswered(claim, answer));
    const latest = Math.max(...near.map((claim) => claim.sentence));
    joined.forEach((claim, index) => {
      if (!near.includes(claim) || (answer.of === null && claim.sentence < latest)) return;
      joined[index] = { ...claim, factuality: 'denied', evidence: [...claim.evidence, answer.evidence] };
    });
  }
  return joined;
};
