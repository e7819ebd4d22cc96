import { type ParsedToken } from './model/parse-sentence.ts';
import { type Relation } from './model/labels.ts';

/** A parsed sentence with the way down as well as the way up. */
export interface Tree {
  /** The words. */
  readonly tokens: readonly ParsedToken[];
  /** For each word the indices of those that depend on it, in order. */
  readonly children: readonly (readonly number[])[];
}

/** Adds the way down to a parsed sentence. */
export const treeOf = (tokens: readonly ParsedToken[]): Tree => {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token.index);
  return { tokens, children };
};

/** The dependents of a word that hang on it by one of the relations. */
export const dependents = (tree: Tree, head: number, ...relations: readonly Relation[]): readonly number[] =>
  (tree.children[head] ?? []).filter((child) => {
    const token = tree.tokens[child];
    return token !== undefined && relations.includes(token.relation);
  });

/** The first dependent by one of the relations, or -1. */
export const dependent = (tree: Tree, head: number, ...relations: readonly Relation[]): number =>
  dependents(tree, head, ...relations)[0] ?? -1;

/** The word and those coordinated with it, in order. */
export const conjuncts = (tree: Tree, head: number): readonly number[] => [
  head,
  ...dependents(tree, head, 'conj').flatMap((next) => conjuncts(tree, next)),
];

/** The indices of a word's whole subtree, in order. Linear in its size. */
export const subtree = (tree: Tree, root: number): readonly number[] => {
  const found: number[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...(tree.children[next] ?? []));
  }
  return found.sort((a, b) => a - b);
};

/** The preposition of a noun in small letters ("with", "according to", "out of"), or an empty text. */
export const prepositionOf = (tree: Tree, noun: number): string => {
  const cases = dependents(tree, noun, 'case').filter((child) => tree.tokens[child]?.tag !== 'POS');
  return cases
    .flatMap((child) => [child, ...dependents(tree, child, 'fixed')])
    .map((child) => tree.tokens[child]?.text.toLowerCase() ?? '')
    .join(' ');
};

/** Lemma with its particle: `crack_down`, `call_off`; else the lemma alone. */
export const verbKey = (tree: Tree, verb: number): string => {
  const particle = dependent(tree, verb, 'compound:prt');
  const lemma = tree.tokens[verb]?.lemma ?? '';
  return particle < 0 ? lemma : `${lemma}_${tree.tokens[particle]?.text.toLowerCase() ?? ''}`;
};

/** Whether a word can be a verb by its tag. */
export const isVerbTag = (tag: string): boolean => tag.startsWith('VB');
/** Whether a word is a noun, a name or a pronoun by its tag. */
export const isNominalTag = (tag: string): boolean =>
  tag.startsWith('NN') || tag.startsWith('PRP') || tag === 'CD' || tag === 'DT' || tag === 'WP';
