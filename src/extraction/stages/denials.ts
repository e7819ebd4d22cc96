import { type Evidence } from '../../domain/evidence.ts';
import { type Factuality } from '../../domain/factuality.ts';
import { type ArticleId } from '../../domain/ids.ts';
import { type Span } from '../../domain/span.ts';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { dependents, type Tree } from '../tree.ts';
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

const LINKING = new Set(['that', 'which']);

/** Whether a denying clause has a claim for its object, behind it or before it: "denied the claim", "a charge (that) Iran denies", "which Iran denies". */
const deniesClaim = (tree: Tree, frame: Frame, party: Party): boolean => {
  if (frame.patients.some((patient) => isClaim(tree, patient))) return true;
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

/** Whether a statement tells a deed of who denies, in the words of somebody else. */
const isOfThem = (claim: StatementDraft, denial: Denial): boolean =>
  claim.source === denial.by &&
  (claim.factuality === 'alleged' || (claim.factuality === 'stated' && claim.chain.length > 0)) &&
  claim.chain.every((link) => link.entity !== denial.by);

/** Makes one statement of a claim and its denial, with evidence of both stances. A denial answers the latest sentence that claims a deed of theirs. */
export const joinDeniedDeeds = (
  drafts: readonly StatementDraft[],
  denials: readonly Denial[],
): readonly StatementDraft[] => {
  const joined = [...drafts];
  for (const denial of denials) {
    const near = joined.filter(
      (claim) =>
        isOfThem(claim, denial) &&
        denial.sentence - claim.sentence >= 0 &&
        denial.sentence - claim.sentence <= REACH &&
        (claim.sentence < denial.sentence || claim.event !== denial.event),
    );
    const latest = Math.max(...near.map((claim) => claim.sentence));
    joined.forEach((claim, index) => {
      if (claim.sentence === latest && near.includes(claim))
        joined[index] = { ...claim, factuality: 'denied', evidence: [...claim.evidence, denial.evidence] };
    });
  }
  return joined;
};
