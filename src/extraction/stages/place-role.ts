import { STATE_BODIES } from '../lexicon/collectives.ts';
import { DIRECTION_PREPOSITIONS, MOTION_VERBS, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/motion.ts';
import { PLACE_TAILS } from '../lexicon/places.ts';
import { dependent, isVerbTag, prepositionOf, type Tree } from '../tree.ts';

/** How the words for a land or city stand in their sentence: for somebody who acts or is acted on, or for a place. */
export type PlaceRole = 'actor' | 'place';

/** Most steps up a chain of coordinated names. */
const LONGEST_CHAIN = 20;

/**
 * Reads from the grammatical role whether a land, city or building acts. `strict` is for words that are a place unless they act
 * (capitals, cities, buildings); a state's own name is an actor unless the words make it a place.
 */
export const placeRole = (tree: Tree, first: number, last: number, head: number, strict: boolean): PlaceRole => {
  const { tokens } = tree;
  const at = firstOfList(tree, head);
  const token = tokens[at];
  if (!token) return 'actor';
  // "Kabul, Afghanistan": a city told by its land.
  if (strict && tokens[last + 1]?.text === ',' && tokens[last + 2]?.tag === 'NNP' && tokens[last + 2]?.head === head)
    return 'place';
  const preposition = prepositionOf(tree, at) || wordBefore(tree, first);
  if (preposition !== '') return afterPreposition(tree, at, preposition, strict);
  const governor = tokens[token.head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  switch (token.relation) {
    case 'nmod:poss':
      return strict && (PLACE_NOUNS.has(lemma) || PLACE_TAILS.has(lemma)) ? 'place' : 'actor';
    case 'compound':
    case 'amod':
    case 'nmod':
    case 'flat':
      if (STATE_BODIES.has(lemma) || STATE_BODIES.has(`${lemma}s`)) return 'actor';
      return strict ? 'place' : 'actor';
    case 'nsubj:pass':
      return 'actor';
    case 'nsubj':
      // "Kabul is the largest city."
      return strict && dependent(tree, token.head, 'cop') >= 0 && PLACE_NOUNS.has(lemma) ? 'place' : 'actor';
    case 'obj':
      return strict &&
        (MOTION_VERBS.has(lemma) || lemma === 'visit' || lemma === 'hit' || lemma === 'capture' || lemma === 'seize')
        ? 'place'
        : 'actor';
    case 'appos':
    case 'dep':
    case 'list':
    case 'parataxis':
      return strict ? 'place' : 'actor';
    case 'obl':
      // "Washington on Thursday that …": a subject that lost its verb stands first.
      return strict && first > 0 ? 'place' : 'actor';
    default:
      return 'actor';
  }
};

/** The first name of a coordinated list carries the preposition for all. */
const firstOfList = (tree: Tree, head: number): number => {
  let at = head;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const token = tree.tokens[at];
    if (token?.relation !== 'conj' || token.head < 0 || prepositionOf(tree, at) !== '') return at;
    if (isVerbTag(tree.tokens[token.head]?.tag ?? '')) return at;
    at = token.head;
  }
  return at;
};

/** A preposition that stands before the words though the tree hangs it elsewhere. */
const wordBefore = (tree: Tree, first: number): string => {
  const before = tree.tokens[first - 1];
  const word = before?.text.toLowerCase() ?? '';
  if (before?.tag === 'IN' && PLACE_PREPOSITIONS.has(word)) return word;
  const earlier = tree.tokens[first - 2];
  const other = earlier?.text.toLowerCase() ?? '';
  return word === 'the' && earlier?.tag === 'IN' && PLACE_PREPOSITIONS.has(other) ? other : '';
};

const afterPreposition = (tree: Tree, at: number, preposition: string, strict: boolean): PlaceRole => {
  const word = preposition.split(' ').at(-1) ?? '';
  if (PLACE_PREPOSITIONS.has(preposition) || PLACE_PREPOSITIONS.has(word)) return 'place';
  const governor = tree.tokens[tree.tokens[at]?.head ?? -1];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  const isVerb = governor !== undefined && isVerbTag(governor.tag);
  if (DIRECTION_PREPOSITIONS.has(preposition)) {
    if (isVerb && MOTION_VERBS.has(lemma)) return 'place';
    if (!isVerb && PLACE_NOUNS.has(lemma)) return strict || preposition === 'from' ? 'place' : 'actor';
    return 'actor';
  }
  // "the outskirts of Kabul", "the Bus Company of Tehran".
  if (preposition === 'of')
    return strict && (PLACE_NOUNS.has(lemma) || governor?.tag.startsWith('NNP') === true) ? 'place' : 'actor';
  if (preposition === 'on' || preposition === 'about') return 'actor';
  return 'actor';
};
