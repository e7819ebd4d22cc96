import { type ActorKind } from '../../domain/actor.ts';
import { COLLECTIVES, GATHERINGS, MASS_PLURALS, MEASURE_NOUNS, POINTING_NOUNS } from '../lexicon/collectives.ts';
import { ROLE_NOUNS } from '../lexicon/titles.ts';
import { conjuncts, dependent, dependents, prepositionOf } from '../tree.ts';
import { type NameDraft, type SentenceNames } from './names.ts';
import { isCapital } from './words.ts';

/** A common noun phrase that may stand for somebody. */
export interface NominalDraft {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the first word, article included. */
  readonly first: number;
  /** Index of the last word. */
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
  /** The head noun in small letters and the singular. */
  readonly noun: string;
  /** The words that tell it from others of its kind, in comparable form: adjectives and nouns before the head, without numbers. */
  readonly modifiers: readonly string[];
  /** What the noun stands for by itself. */
  readonly kind: ActorKind;
  /** Whether it is one person or thing, or several. */
  readonly plural: boolean;
  /** How it is introduced: "the" and its like point back, "a" and numbers bring somebody new. */
  readonly pointing: 'definite' | 'demonstrative' | 'indefinite' | 'bare' | 'possessive';
  /** Names that say whose it is: before it, as its owner, or behind it with "of", "from", "for"; by index in the sentence's drafts. */
  readonly owners: readonly number[];
  /** Index of an owner that is a pronoun ("his spokesman"), or -1. */
  readonly ownerWord: number;
  /** Whether it names the holder of an office or role. */
  readonly isRole: boolean;
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

const singularOf = (word: string, lemma: string): string => {
  if (COLLECTIVES.has(lemma)) return lemma;
  if (COLLECTIVES.has(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : lemma;
};

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

/** What the noun at a word stands for, or null when it is no actor's noun. */
const classify = (
  names: SentenceNames,
  at: number,
): Pick<NominalDraft, 'noun' | 'kind' | 'isRole' | 'plural'> | null => {
  const token = names.words.sentence.tree.tokens[at];
  if (!token) return null;
  const word = names.words.folded[at] ?? '';
  const covering = names.drafts[names.covering[at] ?? -1];
  const isPlural = token.tag === 'NNS' || token.tag === 'NNPS';
  if (covering) {
    if (covering.class === 'role')
      return covering.last === at ? { noun: word, kind: 'person', isRole: true, plural: false } : null;
    // "two Americans", "a Palestinian": the people of a state, one by one.
    if (covering.known?.form === 'people' && !covering.modifies && covering.first <= at && covering.last === at)
      return {
        noun: word,
        kind: isPlural || word.endsWith('s') ? 'people' : 'person',
        isRole: false,
        plural: isPlural || word.endsWith('s'),
      };
    return null;
  }
  if (!token.tag.startsWith('NN') || (isCapital(token.text) && at > 0 && token.tag.startsWith('NNP'))) return null;
  const noun = singularOf(word, token.lemma.toLowerCase());
  const kind = COLLECTIVES.get(noun);
  const plural = isPlural || MASS_PLURALS.has(word);
  if (ROLE_NOUNS.has(noun) && !plural) return { noun, kind: 'person', isRole: true, plural };
  if (GATHERINGS.has(noun)) {
    // "refugee population": the people before the noun tell who they are.
    const before = names.words.folded[at - 1] ?? '';
    return { noun: COLLECTIVES.get(before) === undefined ? noun : before, kind: 'people', isRole: false, plural: true };
  }
  if (kind) return { noun, kind: kind === 'people' && !plural ? 'person' : kind, isRole: false, plural };
  if (ROLE_NOUNS.has(noun)) return { noun, kind: 'people', isRole: false, plural };
  const pointing = POINTING_NOUNS.get(noun);
  return pointing ? { noun, kind: pointing[0] ?? 'organisation', isRole: false, plural } : null;
};

const nominalAt = (names: SentenceNames, at: number): NominalDraft | null => {
  const what = classify(names, at);
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
    } else if (small === 'the') pointing = pointing === 'bare' ? 'definite' : pointing;
    else if (DEMONSTRATIVES.has(small)) pointing = 'demonstrative';
    else if (INDEFINITES.has(small) || tag === 'CD') pointing = pointing === 'definite' ? pointing : 'indefinite';
    if (
      EMPTY_MODIFIERS.has(small) ||
      tag === 'CD' ||
      tag === 'DT' ||
      tag === 'PRP$' ||
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

/** Whether a noun counts or gathers others: "thousands of protesters", "a group of students". */
export const isMeasure = (noun: string): boolean => MEASURE_NOUNS.has(noun);

/** The name that an apposition ties to a role: "Khawaja Asif, the country’s Foreign Minister" and the other way round; -1 for none. */
export const appositionOf = (names: SentenceNames, nominal: NominalDraft): number => {
  const { tree } = names.words.sentence;
  const { tokens } = tree;
  const isPerson = (index: number): boolean => {
    const draft: NameDraft | undefined = names.drafts[index];
    return (
      draft !== undefined && (draft.class === 'person' || draft.class === 'unknown') && draft.nameFirst <= draft.last
    );
  };
  const comma = tokens[nominal.first - 1]?.text;
  // The genitive before the phrase belongs to it: "Khawaja Asif, the country's Foreign Minister".
  let start = nominal.first;
  if (tokens[start - 1]?.tag === 'POS') {
    start -= 2;
    while (start > 0 && tokens[start - 1]?.tag === 'DT') start -= 1;
  }
  if (tokens[start - 1]?.text === ',' || comma === ',') {
    const before = names.covering[start - 2] ?? -1;
    if (isPerson(before) && names.drafts[before]?.last === start - 2) return before;
  }
  // "the Secretary of State, John Kerry," and "spokesman for the army, Fuad Basya": a comma and a name behind the phrase.
  let end = nominal.last;
  for (const child of dependents(tree, nominal.head, 'nmod')) end = Math.max(end, lastOf(names, child));
  const mark = tokens[end + 1]?.text;
  if (mark === ',') {
    const after = names.covering[end + 2] ?? -1;
    const draft = names.drafts[after];
    const closes = draft ? tokens[draft.last + 1]?.text : undefined;
    if (
      draft &&
      isPerson(after) &&
      draft.first === end + 2 &&
      (closes === ',' || closes === '.' || closes === undefined || tokens[draft.last + 1]?.tag.startsWith('VB'))
    )
      return after;
  }
  const bound = dependent(tree, nominal.head, 'appos', 'flat');
  const inside = bound > nominal.last ? (names.covering[bound] ?? -1) : -1;
  return inside >= 0 && isPerson(inside) && bound - nominal.last < LONGEST ? inside : -1;
};

const lastOf = (names: SentenceNames, word: number): number => {
  const draft = names.drafts[names.covering[word] ?? -1];
  return draft ? draft.last : word;
};
