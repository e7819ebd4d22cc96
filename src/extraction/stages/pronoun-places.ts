import { dependent } from '../tree.ts';
import { type SentenceNames } from './names.ts';

/** Relations of a subject to its verb. */
export const SUBJECTS = new Set(['nsubj', 'nsubj:pass']);

/** Adjectives that only somebody can be. */
const OF_SOMEBODY = new Set(
  'ready willing prepared eager able unable determined committed aware confident concerned worried proud sorry opposed responsible reluctant afraid keen grateful convinced satisfied disappointed pleased hopeful'.split(
    ' ',
  ),
);

/** "it is clear that", "it rained": nobody. */
export const isEmpty = (names: SentenceNames, at: number): boolean => {
  const { tree } = names.words.sentence;
  const token = tree.tokens[at];
  if (!token || token.relation === 'expl') return true;
  if (!SUBJECTS.has(token.relation)) return false;
  const verb = tree.tokens[token.head];
  const isCopular = dependent(tree, token.head, 'cop') >= 0;
  // "It was ready to", "it was aware that" tell of somebody.
  if (verb && OF_SOMEBODY.has(verb.lemma)) return false;
  return isCopular && (verb?.tag === 'JJ' || dependent(tree, token.head, 'csubj', 'ccomp', 'advcl') >= 0);
};

/** Verbs with which one gives a reason of one's own: "apologised to B for its attack". */
const OWN_REASON = new Set(['apologise', 'apologize', 'blame', 'forgive', 'pay']);

/** "imposed sanctions on B over its crackdown", "thanked B for its support": what is done to somebody is done for something of theirs. */
export const isReason = (names: SentenceNames | undefined, at: number): boolean => {
  const tree = names?.words.sentence.tree;
  const noun = tree?.tokens[at]?.head ?? -1;
  const marker = tree ? dependent(tree, noun, 'case') : -1;
  const form = tree?.tokens[marker]?.text.toLowerCase();
  if (!tree || marker > at || (form !== 'over' && form !== 'for')) return false;
  const above = tree.tokens[tree.tokens[noun]?.head ?? -1];
  return form === 'over' || (above?.tag.startsWith('VB') === true && !OWN_REASON.has(above.lemma));
};
