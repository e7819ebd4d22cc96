import { dependents, subtree, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';
import { type Party } from './parties.ts';

const GROUP = new Set(['aux', 'aux:pass', 'cop', 'compound:prt']);
const MOST_WORDS = 14;

/** The verb with its auxiliaries, negation and particle. */
export const verbGroup = (tree: Tree, predicate: number): readonly number[] => {
  const group = dependents(tree, predicate, 'aux', 'aux:pass', 'cop', 'compound:prt', 'advmod').filter((child) => {
    const token = tree.tokens[child];
    if (!token) return false;
    return (
      GROUP.has(token.relation) || ['not', "n't", 'n’t', 'never', 'no', 'longer'].includes(token.text.toLowerCase())
    );
  });
  return [...group, predicate].sort((a, b) => a - b);
};

const isOf = (party: Party | null, word: number): boolean =>
  party !== null && party.first <= word && word <= party.last;

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
  for (const root of through) {
    for (const word of subtree(tree, root)) {
      const token = tree.tokens[word];
      if (!token || token.relation === 'punct' || isOf(source, word) || isOf(target, word)) continue;
      // Only what stands between the verb and the target leads to it; a target before the verb is led to by nothing.
      if (
        word > frame.predicate &&
        (!target || target.first > frame.predicate ? word < (target?.first ?? Infinity) : true)
      )
        chosen.add(word);
    }
  }
  const words = [...chosen].filter((word) => !isOf(source, word) && !isOf(target, word)).sort((a, b) => a - b);
  return words.slice(0, MOST_WORDS);
};
