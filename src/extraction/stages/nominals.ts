import { conjuncts, dependents, prepositionOf, type Tree } from '../tree.ts';
import { nounAt, type NominalNoun } from './nominal-nouns.ts';
import { type SentenceNames } from './names.ts';

/** A common noun phrase that may stand for somebody. */
export interface NominalDraft extends NominalNoun {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the first word, article included. */
  readonly first: number;
  /** Index of the last word. */
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
  /** The words that tell it from others of its kind, in comparable form: adjectives and nouns before the head, without numbers. */
  readonly modifiers: readonly string[];
  /** How it is introduced: "the" and its like point back, "a" and numbers bring somebody new. */
  readonly pointing: 'definite' | 'demonstrative' | 'indefinite' | 'bare' | 'possessive';
  /** Names that say whose it is: before it, as its owner, or behind it with "of", "from", "for"; by index in the sentence's drafts. */
  readonly owners: readonly number[];
  /** Index of an owner that is a pronoun ("his spokesman"), or -1. */
  readonly ownerWord: number;
}

const PREMODIFIERS = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod',
  'advmod',
  'punct',
  'flat',
  'acl',
  'case',
  'appos',
]);
const DEMONSTRATIVES = new Set(['this', 'these', 'that', 'those', 'such', 'both']);
const INDEFINITES = new Set([
  'a',
  'an',
  'another',
  'some',
  'several',
  'many',
  'more',
  'other',
  'few',
  'any',
  'every',
  'each',
  'no',
  'one',
  'two',
  'three',
  'all',
  'most',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
]);
/** Words before the head that tell nothing of who it is. */
const EMPTY_MODIFIERS = new Set(
  'the a an some several many more other few any every each no such these those this that both all most least about over nearly almost around same own new former said so-called would-be first second third last next latest only own alleged suspected reported least fellow various certain different recent single whole entire late then large small big huge growing vast'.split(
    ' ',
  ),
);
/** Marks that a phrase does not begin with. */
const OPENING = new Set(['“', '”', '"', '(', '[', '‘', '’', "'"]);
/** Bodies that are called by their field: "the ministry of finance". */
const FIELD_BODIES = new Set([
  'ministry',
  'minister',
  'department',
  'secretary',
  'office',
  'bureau',
  'committee',
  'commission',
  'council',
  'institute',
  'agency',
  'court',
  'house',
  'university',
  'school',
]);
/** Longest noun phrase before its head, in words. */
const LONGEST = 8;
/** Relations in which a noun only modifies another. */
const MODIFIES = new Set(['compound', 'amod', 'flat', 'nummod', 'det', 'case']);
const OWNING = new Set(['of', 'from', 'for', 'in', 'at']);
/** Bodies that without an article are somewhere to be. */
const WHEREABOUTS = new Set(
  'court parliament hospital church school university college congress prison council government office'.split(' '),
);
const BRINGING = new Set(['in', 'to', 'at', 'from', 'out of', 'into', 'before', 'inside', 'outside']);

/** Finds the noun phrases of a sentence that may stand for somebody. Linear in the words for phrases of bounded length. */
export const nominalsOf = (names: SentenceNames): readonly NominalDraft[] => {
  const { tokens } = names.words.sentence.tree;
  const found: NominalDraft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const draft = nominalAt(names, at);
    if (draft) found.push(draft);
  }
  return found;
};

const nominalAt = (names: SentenceNames, at: number): NominalDraft | null => {
  const what = nounAt(names, at);
  if (!what) return null;
  const { tree } = names.words.sentence;
  const { folded } = names.words;
  const token = tree.tokens[at];
  if (!token) return null;
  // A noun before another noun only modifies it: "police response", "refugee camp".
  if (MODIFIES.has(token.relation) && token.head > at) return null;
  const next = tree.tokens[at + 1];
  if (next?.tag === 'HYPH' || (next?.text === '-' && next.start === token.end)) return null;
  const covering = names.drafts[names.covering[at] ?? -1];
  // A title before a name belongs to the name.
  if (covering === undefined && names.drafts[names.covering[at + 1] ?? -1]?.first === at + 1) return null;
  const first = phraseStart(names, at, covering?.first ?? at);
  const owners: number[] = [];
  const modifiers: string[] = [];
  let pointing: NominalDraft['pointing'] = 'bare';
  let ownerWord = -1;
  for (let word = first; word < at; word += 1) {
    const inside = names.covering[word] ?? -1;
    const draft = names.drafts[inside];
    if (draft && draft !== covering) {
      // "Syrian-backed militia" is not Syria's.
      const isCompound = tree.tokens[draft.last + 1]?.text === '-';
      if (!isCompound && !owners.includes(inside)) owners.push(inside);
      continue;
    }
    const small = folded[word] ?? '';
    const tag = tree.tokens[word]?.tag ?? '';
    if (tag === 'PRP$') {
      ownerWord = word;
      pointing = 'possessive';
    } else if (tag === 'WP$') {
      const owner = names.covering[antecedentOf(tree, word)] ?? -1;
      if (owner >= 0) owners.push(owner);
      pointing = 'possessive';
    } else if (small === 'the') pointing = pointing === 'bare' ? 'definite' : pointing;
    else if (DEMONSTRATIVES.has(small)) pointing = 'demonstrative';
    else if (INDEFINITES.has(small) || tag === 'CD') pointing = pointing === 'definite' ? pointing : 'indefinite';
    if (
      EMPTY_MODIFIERS.has(small) ||
      tag === 'CD' ||
      tag === 'DT' ||
      tag === 'PRP$' ||
      tag === 'WP$' ||
      tag === 'RB' ||
      tag === 'HYPH' ||
      tag === ',' ||
      tag === 'POS' ||
      small === '-' ||
      tag === 'VBG' ||
      OPENING.has(small) ||
      tag === '``' ||
      tag === "''"
    )
      continue;
    if (draft !== covering || draft === undefined) modifiers.push(small);
  }
  if (covering?.class === 'role')
    for (let word = covering.first; word < at; word += 1) {
      const small = folded[word] ?? '';
      if (small === 'the') pointing = 'definite';
      else if (!EMPTY_MODIFIERS.has(small)) modifiers.push(small);
    }
  else if (covering?.definite) pointing = 'definite';
  const owner = ownerBefore(names, first);
  if (owner >= 0 && !owners.includes(owner)) {
    owners.push(owner);
    pointing = 'possessive';
  }
  // "would fight it in court", "was taken to hospital": a place one goes to, not a body that acts.
  if (
    pointing === 'bare' &&
    modifiers.length === 0 &&
    !what.plural &&
    WHEREABOUTS.has(what.noun) &&
    owners.length === 0
  ) {
    if (BRINGING.has(prepositionOf(tree, at))) return null;
  }
  let last = at;
  for (const child of dependents(tree, at, 'nmod', 'obl')) {
    // "the ministry of finance": the field is part of what the body is called.
    if (
      child > at &&
      child - at <= 3 &&
      FIELD_BODIES.has(what.noun) &&
      prepositionOf(tree, child) === 'of' &&
      (names.covering[child] ?? -1) < 0
    ) {
      modifiers.push(folded[child] ?? '');
      last = child;
    }
    if (child < at || child - at > LONGEST || !OWNING.has(prepositionOf(tree, child))) continue;
    // "officials from China, Iran and Russia" belong to all three.
    for (const one of conjuncts(tree, child)) {
      const inside = names.covering[one] ?? -1;
      if (inside >= 0) owners.push(inside);
    }
  }
  return {
    sentence: names.words.sentence.index,
    first,
    last,
    head: at,
    ...what,
    modifiers,
    pointing,
    owners,
    ownerWord,
  };
};

/** Index of the first word of the noun phrase that ends with its head. */
const phraseStart = (names: SentenceNames, head: number, from: number): number => {
  const { tokens } = names.words.sentence.tree;
  let first = from;
  while (first > 0 && head - first < LONGEST) {
    const before = tokens[first - 1];
    if (!before || before.tag === 'POS' || before.tag === 'IN' || before.tag.startsWith('VBD') || before.tag === 'CC')
      break;
    const inside = before.head >= first && before.head <= head;
    const name = names.drafts[names.covering[first - 1] ?? -1];
    // "peace-keeping force", "state-owned newspaper": both halves of a compound.
    const compound = tokens[first - 2];
    if (before.text === '-' && compound && compound.end === before.start && before.end === tokens[first]?.start) {
      first = names.drafts[names.covering[first - 2] ?? -1]?.first ?? first - 2;
      continue;
    }
    // "Pak Foreign Minister": a land right before a title belongs to it.
    const isOwner = name?.known != null && from < head && first === from;
    if (name && (name.modifies || inside || isOwner) && name.last === first - 1) {
      first = name.first;
      continue;
    }
    if (
      !inside ||
      OPENING.has(before.text) ||
      !PREMODIFIERS.has(before.relation) ||
      before.tag === ',' ||
      before.tag === '-RRB-' ||
      before.tag === ':'
    )
      break;
    first -= 1;
  }
  return first;
};

/** The name whose genitive stands before a phrase ("Pakistan’s"), by index, or -1. */
const ownerBefore = (names: SentenceNames, first: number): number => {
  const mark = names.words.sentence.tree.tokens[first - 1];
  if (mark?.tag !== 'POS') return -1;
  return names.covering[first - 2] ?? -1;
};

/** Most steps from a relative pronoun up to its clause. */
const FARTHEST_CLAUSE = 6;

/** The noun that a relative pronoun stands for, or -1. */
const antecedentOf = (tree: Tree, pronoun: number): number => {
  let at = pronoun;
  for (let step = 0; step < FARTHEST_CLAUSE && at >= 0; step += 1) {
    if (tree.tokens[at]?.relation === 'acl:relcl') return tree.tokens[at]?.head ?? -1;
    at = tree.tokens[at]?.head ?? -1;
  }
  return -1;
};
