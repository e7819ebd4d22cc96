import { type Factuality } from '../../domain/factuality.ts';
import { HEARSAY, SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import {
  CONDITIONAL_MARKS,
  MODALS,
  NEGATIVE_DETERMINERS,
  NEGATIVE_IMPLICATIVES,
  NEGATIVE_PREPOSITIONS,
  NEGATORS,
  OPEN_PREDICATES,
  POSSIBILITY,
} from '../lexicon/modality.ts';
import { dependents, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';

/** How a clause stands, and the word that makes it so. */
export interface Standing {
  /** Is it so? */
  readonly value: Factuality;
  /** Index of the cue word; -1 when it is simply stated. */
  readonly cue: number;
}

const STATED: Standing = { value: 'stated', cue: -1 };

/** Signs found on the way up from a clause; each holds the index of the first word that showed it, or -1. */
interface Signs {
  denied: number;
  negated: number;
  hypothetical: number;
  alleged: number;
}

const lower = (tree: Tree, at: number): string => tree.tokens[at]?.text.toLowerCase() ?? '';
const lemma = (tree: Tree, at: number): string => tree.tokens[at]?.lemma.toLowerCase() ?? '';

/** The words that mark a clause, also those that stand before its auxiliary: "of having shelled". */
const marksOf = (tree: Tree, predicate: number): readonly string[] =>
  [predicate, ...dependents(tree, predicate, 'aux', 'aux:pass')]
    .flatMap((word) => dependents(tree, word, 'mark', 'case'))
    .map((at) => lower(tree, at));

/** "not only X but" affirms X. */
const isNotOnly = (tree: Tree, at: number): boolean =>
  ['only', 'just', 'merely', 'least'].includes(lower(tree, at + 1));

/** The negator of a predicate: its adverb, a negative subject or a negative object; -1 for none. */
const negatorOf = (tree: Tree, frame: Frame): number => {
  for (const child of dependents(tree, frame.predicate, 'advmod', 'aux', 'det', 'cc', 'mark')) {
    const word = lower(tree, child);
    if (NEGATORS.has(word) && !isNotOnly(tree, child)) return child;
    if (NEGATIVE_PREPOSITIONS.has(word)) return child;
  }
  for (const child of dependents(tree, frame.predicate, 'nsubj', 'nsubj:pass', 'obj')) {
    if (NEGATORS.has(lower(tree, child))) return child;
    const determiner = dependents(tree, child, 'det', 'cc', 'advmod').find((at) =>
      NEGATIVE_DETERMINERS.has(lower(tree, at)),
    );
    if (determiner !== undefined) return determiner;
  }
  return -1;
};

/** A modal auxiliary, a condition, or a possibility adverb of the clause itself; -1 for none. */
const openingOf = (tree: Tree, frame: Frame): number => {
  for (const child of dependents(tree, frame.predicate, 'aux', 'mark', 'advmod')) {
    const word = lower(tree, child);
    const relation = tree.tokens[child]?.relation;
    if (relation === 'aux' && MODALS.has(word)) return child;
    if (relation === 'mark' && CONDITIONAL_MARKS.has(word)) return child;
    if (relation === 'advmod' && POSSIBILITY.has(word)) return child;
  }
  return -1;
};

const PERFORMED_BY_ACTING = new Set(['protest', 'demand', 'celebrate', 'commemorate', 'express', 'mark']);

/** An infinitive of purpose ("to free the hostages") is an aim, not a deed. */
const isPurpose = (tree: Tree, frame: Frame): number => {
  if (frame.link !== 'advcl' && frame.link !== 'acl' && frame.link !== 'xcomp') return -1;
  // What is done in order to protest is the protest.
  if (PERFORMED_BY_ACTING.has(frame.key)) return -1;
  const to = dependents(tree, frame.predicate, 'mark').find((at) => tree.tokens[at]?.tag === 'TO');
  return to ?? -1;
};

/** An order or request: a bare verb form without subject, auxiliary or mark, at the top of its sentence or of a clause beside it. */
const isImperative = (tree: Tree, frame: Frame): boolean =>
  tree.tokens[frame.predicate]?.tag === 'VB' &&
  (frame.link === 'root' || frame.link === 'parataxis') &&
  dependents(tree, frame.predicate, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'expl').length === 0;

const hearsayOf = (tree: Tree, frame: Frame): number =>
  dependents(tree, frame.predicate, 'advmod', 'amod').find((child) => HEARSAY.has(lower(tree, child))) ?? -1;

const first = (signs: Signs, sign: keyof Signs, at: number): void => {
  if (at >= 0 && signs[sign] < 0) signs[sign] = at;
};

/** Verbs of belief and report that cast what they bring as unproven when nobody is named who believes. */
const HELD = new Set(
  'believe say think suspect report allege rumour rumor understand reckon presume claim assume fear suppose'.split(' '),
);
/** What somebody calls a claim who denies it. */
const UNTRUE = new Set(
  'untrue false baseless groundless unfounded fabricated lie lies nonsense fiction absurd ridiculous malicious slander rubbish fabrication invention myth fairytale'.split(
    ' ',
  ),
);

const isDenying = (tree: Tree, verb: number): boolean => SPEECH_VERBS.get(lemma(tree, verb)) === 'denying';

/** The verb or word that denies the claim which a noun names: "rejected reports that", "called the claim untrue"; -1 for none. */
const denierOf = (tree: Tree, noun: number): number => {
  const above = tree.tokens[noun]?.head ?? -1;
  const relation = tree.tokens[noun]?.relation ?? 'dep';
  if (above >= 0 && isDenying(tree, above) && ['obj', 'nsubj:pass', 'conj', 'obl'].includes(relation)) return above;
  if (!['call', 'label', 'brand', 'term', 'describe', 'dismiss', 'deem'].includes(lemma(tree, above))) return -1;
  const { tokens } = tree;
  return tokens.findIndex(
    (token) => token.index > noun && token.index < noun + FARTHEST_VERDICT && UNTRUE.has(token.lemma),
  );
};
const FARTHEST_VERDICT = 25;

/** What is read off a verb together with what stands beside it: deniers of a claim, belief without a believer, "has yet to". */
const beyondVerb = (
  tree: Tree,
  above: number,
  link: string,
  below: Frame,
): { readonly value: 'denied' | 'negated' | 'alleged'; readonly cue: number } | null => {
  const token = tree.tokens[above];
  if (!token) return null;
  if (token.tag.startsWith('NN')) {
    const strength = SPEECH_NOUNS.get(lemma(tree, above));
    const denier = strength === undefined ? -1 : denierOf(tree, above);
    return denier < 0 ? null : { value: 'denied', cue: denier };
  }
  const isToldOf = token.tag === 'VBN' && dependents(tree, above, 'aux:pass', 'nsubj:pass').length > 0;
  const isInfinitive = marksOf(tree, below.predicate).some((mark) => ['to', 'of', 'that'].includes(mark));
  if (isToldOf && HELD.has(lemma(tree, above)) && isInfinitive && dependents(tree, above, 'obl:agent').length === 0)
    return { value: 'alleged', cue: above };
  const yet = dependents(tree, above, 'advmod').find((at) => lower(tree, at) === 'yet');
  if (link === 'xcomp' && yet !== undefined && ['have', 'be', 'remain'].includes(lemma(tree, above)))
    return { value: 'negated', cue: yet };
  return null;
};

/** What the predicate above does to the clause below it. */
const fromAbove = (tree: Tree, signs: Signs, above: number, link: string, below: Frame): void => {
  const word = lemma(tree, above);
  const isComplement =
    link === 'xcomp' || link === 'ccomp' || link === 'csubj' || link === 'acl' || link === 'parataxis';
  const isPrepositional =
    link === 'advcl' &&
    marksOf(tree, below.predicate).some((mark) => ['of', 'from', 'for', 'against', 'in', 'to'].includes(mark));
  if (!isComplement && !isPrepositional) return;
  const wider = beyondVerb(tree, above, link, below);
  if (wider) first(signs, wider.value, wider.cue);
  if (wider?.value === 'denied') return;
  const strength = SPEECH_VERBS.get(word) ?? (link === 'acl' ? SPEECH_NOUNS.get(word) : undefined);
  if (strength === 'denying') first(signs, 'denied', above);
  else if (strength === 'doubting') first(signs, 'alleged', above);
  if (link === 'parataxis') return;
  if (NEGATIVE_IMPLICATIVES.has(word) && strength !== 'denying') {
    if (link !== 'ccomp') first(signs, 'negated', above);
    return;
  }
  const finite = dependents(tree, below.predicate, 'nsubj', 'nsubj:pass').length > 0;
  const openSpeech = [
    'demand',
    'urge',
    'propose',
    'recommend',
    'suggest',
    'hope',
    'fear',
    'insist',
    'request',
    'ask',
    'want',
    'expect',
  ];
  if (OPEN_PREDICATES.has(word) && (!finite || openSpeech.includes(word)) && strength !== 'doubting')
    first(signs, 'hypothetical', above);
};

/** The strongest sign wins: denied, negated, supposed, alleged. */
const verdict = (signs: Signs): Standing => {
  if (signs.denied >= 0) return { value: 'denied', cue: signs.denied };
  if (signs.negated >= 0) return { value: 'negated', cue: signs.negated };
  if (signs.hypothetical >= 0) return { value: 'hypothetical', cue: signs.hypothetical };
  if (signs.alleged >= 0) return { value: 'alleged', cue: signs.alleged };
  return STATED;
};

/** Links along which negation and modality of the clause above reach the clause below. */
const CARRIES_NEGATION = new Set(['xcomp', 'csubj']);
const CARRIES_MODALITY = new Set(['xcomp', 'ccomp', 'csubj']);

/** "Spain to recognise Palestine": the "to" of a headline's infinitive that has a subject of its own, or -1. */
const plannedBy = (tree: Tree, frame: Frame): number => {
  if (tree.tokens[frame.predicate]?.tag !== 'VB' || frame.sharing !== 'own') return -1;
  if (frame.link !== 'root' && frame.link !== 'ccomp') return -1;
  const marks = dependents(tree, frame.predicate, 'mark');
  const to = marks.find((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to') ?? -1;
  return marks.some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'for') ? -1 : to;
};

/**
 * How each clause stands, by scope: its own negation, modals and marks, then what every predicate above does to its complement.
 * A negation above reaches an infinitive ("did not agree to meet") but not a finite clause ("did not say that they met").
 */
export const standingsOf = (tree: Tree, frames: readonly Frame[]): ReadonlyMap<number, Standing> => {
  const byPredicate = new Map(frames.map((frame) => [frame.predicate, frame]));
  const standings = new Map<number, Standing>();
  for (const frame of frames) {
    const signs: Signs = { denied: -1, negated: -1, hypothetical: -1, alleged: -1 };
    first(signs, 'negated', negatorOf(tree, frame));
    first(signs, 'hypothetical', openingOf(tree, frame));
    first(signs, 'alleged', hearsayOf(tree, frame));
    first(signs, 'hypothetical', frame.link === 'xcomp' ? -1 : isPurpose(tree, frame));
    first(signs, 'hypothetical', plannedBy(tree, frame));
    if (isImperative(tree, frame)) first(signs, 'hypothetical', frame.predicate);
    let below = frame;
    for (let depth = 0; depth < 8; depth += 1) {
      const head = tree.tokens[below.predicate]?.head ?? -1;
      if (head < 0) break;
      fromAbove(tree, signs, head, below.link, below);
      const upper = byPredicate.get(below.above);
      if (!upper) break;
      if (CARRIES_NEGATION.has(below.link)) first(signs, 'negated', negatorOf(tree, upper));
      if (CARRIES_MODALITY.has(below.link)) {
        const speech = SPEECH_VERBS.has(upper.key) && below.link === 'ccomp';
        if (!speech) first(signs, 'hypothetical', openingOf(tree, upper));
      }
      // The second verb of "will meet and sign" shares the auxiliary of the first.
      if (below.link === 'conj' && (below.sharing !== 'own' || tree.tokens[below.predicate]?.tag === 'VB')) {
        const shared = standings.get(upper.predicate);
        if (tree.tokens[below.predicate]?.tag === 'VB' && shared?.value === 'hypothetical')
          first(signs, shared.value, shared.cue);
        else first(signs, 'hypothetical', openingOf(tree, upper));
      }
      below = upper;
      if (
        !CARRIES_MODALITY.has(below.link) &&
        below.link !== 'conj' &&
        below.link !== 'advcl' &&
        below.link !== 'acl' &&
        below.link !== 'parataxis'
      )
        break;
    }
    standings.set(frame.predicate, verdict(signs));
  }
  return standings;
};
