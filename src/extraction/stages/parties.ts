import { type Span } from '../../domain/span.ts';
import { conjuncts, dependents, prepositionOf, type Tree } from '../tree.ts';

/** A mention as the reading of relations sees it: which words name whom. */
export interface Party {
  /** Number of the entity it names. */
  readonly entity: number;
  /** First and last word of the mention. */
  readonly first: number;
  /** Last word. */
  readonly last: number;
  /** The word the rest of it depends on. */
  readonly head: number;
  /** Where it stands in the text. */
  readonly span: Span;
  /** Whether it names somebody who can act; a place that is only a place cannot. */
  readonly canAct: boolean;
  /** Whether it names one person. */
  readonly isPerson: boolean;
  /** How sure the naming is, from 0 to 1; pronouns and roles are less sure than names. */
  readonly confidence: number;
  /** Whether the words at its place only stand for it: the speaker for the side that is spoken for. Absent means that they name it. */
  readonly implied?: true;
}

/** Finds the mention that covers a word of the sentence at hand, or null. */
export type PartyAt = (word: number) => Party | null;

/** Prepositions that lead from a noun phrase to the actor it belongs to: "officials from X", "troops of X", "leaders in X". */
const BELONGING = new Set(['of', 'from', 'in', 'at']);
/** Prepositions that lead from the thing acted on to the actor concerned. */
const CONCERNING = new Set([
  'of',
  'from',
  'in',
  'to',
  'with',
  'against',
  'for',
  'on',
  'between',
  'among',
  'at',
  'toward',
  'towards',
  'by',
  'over',
  'inside',
  'near',
  'into',
]);

const KIN = new Set(
  'son daughter wife husband brother sister father mother widow uncle aunt cousin nephew niece friend partner girlfriend boyfriend'.split(
    ' ',
  ),
);

const DEEPEST = 4;

/** People who act for somebody else, and words of number: "officials of A", "a group of B" are A and B when the words say so. */
const STANDS_FOR_OTHERS = new Set(
  'leader official inspector minister member envoy diplomat representative authority delegate activist group hundred thousand score dozen number'.split(
    ' ',
  ),
);

const sideOf = (tree: Tree, at: PartyAt, head: number, direct: Party): Party => {
  if (direct.isPerson) return direct;
  for (const child of dependents(tree, head, 'nmod')) {
    if (!['of', 'from'].includes(prepositionOf(tree, child))) continue;
    const side = at(child);
    if (side && side.entity !== direct.entity) return side;
  }
  return direct;
};

/** "two managers, Ann Vula and Ola Venn": those who are named behind a description of several; empty for none. */
export const namedBehind = (tree: Tree, at: PartyAt, head: number, direct: Party): readonly Party[] => {
  if (tree.tokens[head]?.tag !== 'NNS') return [];
  const named = dependents(tree, head, 'appos').flatMap((one) =>
    conjuncts(tree, one).flatMap((name) => at(name) ?? []),
  );
  return named.length > 1 && named.every(({ entity }) => entity !== direct.entity) ? named : [];
};

/** "the Dutch firm Coldwell", "smuggler Ola Venn": who is named right behind what he, she or it is; null for nobody. */
export const namedRightBehind = (tree: Tree, at: PartyAt, head: number): Party | null =>
  dependents(tree, head, 'flat', 'appos')
    .flatMap((name) => at(name) ?? [])
    .find(({ first }) => first === head + 1) ?? null;

/**
 * The actors that a noun phrase stands for: the mention on its head, else the nearest one inside it. For a subject only owners and members
 * count; for what is acted on, whoever is concerned. Coordination is the caller's business, except inside the phrase.
 */
export const partiesOf = (
  tree: Tree,
  at: PartyAt,
  head: number,
  side: 'agent' | 'patient',
  depth = 0,
): readonly Party[] => {
  const direct = at(head);
  const named = direct ? namedBehind(tree, at, head, direct) : [];
  if (named.length > 0) return named;
  if (direct)
    return STANDS_FOR_OTHERS.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')
      ? [sideOf(tree, at, head, direct)]
      : [direct];
  if (depth >= DEEPEST) return [];
  const prepositions = side === 'agent' ? BELONGING : CONCERNING;
  // "B's son Diego lives": not B.
  const isKin = KIN.has(tree.tokens[head]?.lemma ?? '');
  const names = dependents(tree, head, 'flat', 'appos');
  // What stands before the noun only tells more.
  const close = namedRightBehind(tree, at, head);
  if (close) return [close];
  const owners = isKin ? [] : dependents(tree, head, 'nmod:poss', 'compound', 'amod');
  for (const child of isKin ? names : [...owners, ...names].sort((a, b) => a - b)) {
    const inner = partiesOf(tree, at, child, side, depth + 1);
    if (inner.length > 0) return inner;
  }
  for (const child of dependents(tree, head, 'nmod', 'obl')) {
    if (!prepositions.has(prepositionOf(tree, child))) continue;
    const inner = [child, ...dependents(tree, child, 'conj')].flatMap((one) =>
      partiesOf(tree, at, one, side, depth + 1),
    );
    if (inner.length > 0) return inner;
  }
  return [];
};

/** The same parties once each, in order. */
export const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, index) => parties.findIndex((other) => other.entity === party.entity) === index);
