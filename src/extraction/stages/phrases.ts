import { dependents, prepositionOf, subtree, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';
import { type Party } from './parties.ts';

const BE = new Set(['is', 'are', 'was', 'were', '’s', "'s"]);
const GROUP = new Set(['aux', 'aux:pass', 'cop', 'compound:prt']);
const MOST_WORDS = 14;
const MOST_COMPLEMENT = 4;
/** Prepositions that tell when or amid what, and are no part of what is done. */
const TIME_PREPOSITIONS = new Set([
  'after',
  'before',
  'during',
  'amid',
  'following',
  'since',
  'until',
  'despite',
  'as',
]);
const MODIFIER = new Set(['nmod:poss', 'compound', 'amod']);

/** The verb with its auxiliaries, negation and particle. */
export const verbGroup = (tree: Tree, predicate: number): readonly number[] => {
  const group = dependents(tree, predicate, 'aux', 'aux:pass', 'cop', 'compound:prt', 'advmod').filter((child) => {
    const token = tree.tokens[child];
    if (!token) return false;
    return (
      GROUP.has(token.relation) || ['not', "n't", 'n’t', 'never', 'no', 'longer'].includes(token.text.toLowerCase())
    );
  });
  // "are to travel": what is planned has its "to".
  const isPlanned = group.some((child) => BE.has(tree.tokens[child]?.text.toLowerCase() ?? ''));
  const to = isPlanned ? dependents(tree, predicate, 'mark').filter((mark) => tree.tokens[mark]?.tag === 'TO') : [];
  return [...group, ...to, predicate].sort((a, b) => a - b);
};

const isOf = (party: Party | null, word: number): boolean =>
  party !== null && party.first <= word && word <= party.last;

/** The noun that a target modifies as its owner or as its first part ("Iran's offer", "U.S. war"), or -1 when it stands for itself. */
export const modifiedBy = (tree: Tree, target: Party): number => {
  const token = tree.tokens[target.head];
  return token && MODIFIER.has(token.relation) && token.head > target.last ? token.head : -1;
};

/** Where the list begins that a target is a member of: what comes before it leads to all of them. */
const firstOfList = (tree: Tree, target: Party): number => {
  let head = target.head;
  const isMember = (): boolean =>
    tree.tokens[head]?.relation === 'conj' || ['including', 'such as'].includes(prepositionOf(tree, head));
  for (let steps = 0; isMember() && steps < 50; steps += 1) head = tree.tokens[head]?.head ?? head;
  if (head === target.head) return target.first;
  return Math.min(head, ...dependents(tree, head, 'compound', 'amod', 'det', 'nmod:poss'));
};

/** A noun with the words close to it: what modifies it and its first complement, without clauses, lists and articles. */
const nounWords = (tree: Tree, noun: number): readonly number[] => {
  const close = dependents(tree, noun, 'compound', 'amod', 'nummod');
  const complement = dependents(tree, noun, 'nmod')
    .filter((child) => child > noun && !TIME_PREPOSITIONS.has(prepositionOf(tree, child)))
    .slice(0, 1);
  return [noun, ...close, ...complement.flatMap((child) => subtree(tree, child).slice(0, MOST_COMPLEMENT))];
};

/**
 * The words of a predicate that reads from source to target: the verbs of the chain above it that share its subject ("refused to"), the
 * verb group, and whatever leads from it to the target ("security assistance to"), without either end.
 */
export const predicateWords = (
  tree: Tree,
  frame: Frame,
  frames: ReadonlyMap<number, Frame>,
  source: Party | null,
  target: Party | null,
  through: readonly number[],
): readonly number[] => {
  const chosen = new Set(verbGroup(tree, frame.predicate));
  let below = frame;
  while (below.link === 'xcomp' && below.sharing === 'shared') {
    const upper = frames.get(below.above);
    if (!upper || upper.passive) break;
    for (const word of verbGroup(tree, upper.predicate)) chosen.add(word);
    for (const mark of dependents(tree, below.predicate, 'mark')) chosen.add(mark);
    below = upper;
  }
  const until = target === null ? Infinity : target.first > frame.predicate ? firstOfList(tree, target) : Infinity;
  const around = target === null ? -1 : modifiedBy(tree, target);
  for (const root of through) {
    for (const word of subtree(tree, root)) {
      const token = tree.tokens[word];
      if (!token || token.relation === 'punct' || isOf(source, word) || isOf(target, word)) continue;
      // Only what stands between the verb and the target leads to it; a target before the verb is led to by nothing.
      if (word > frame.predicate && word < until) chosen.add(word);
    }
  }
  // "joined the U.S. war on terror": the noun that the target's name stands before belongs to the predicate.
  if (around >= 0 && around > frame.predicate)
    for (const word of nounWords(tree, around)) if (word > frame.predicate) chosen.add(word);
  const words = [...chosen].filter((word) => !isOf(source, word) && !isOf(target, word)).sort((a, b) => a - b);
  return words.slice(0, MOST_WORDS);
};
