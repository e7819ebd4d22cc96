import { type Known, type Match } from '../lexicon/gazetteer.ts';
import { DESCRIPTORS, GENERAL_ADJECTIVES, NOT_NAMES } from '../lexicon/name-words.ts';
import { HONORIFICS, ROLE_NOUNS, SHORT_TITLES } from '../lexicon/titles.ts';
import { type Tree } from '../tree.ts';
import { knownIn, runsIn } from './name-runs.ts';
import { type NameSegment, type SegmentClass, segmentsOf } from './name-segments.ts';
import { placeRole } from './place-role.ts';
import { modifierBefore, titleBefore } from './small-titles.ts';
import { isCapital, type WordSentence } from './words.ts';

/** A name in a sentence, before it is known whom it names. */
export interface NameDraft {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the first word, article and title included. */
  readonly first: number;
  /** Index of the last word. */
  readonly last: number;
  /** Index of the word that stands for the whole in the tree. */
  readonly head: number;
  /** Index of the first word of the name itself; after `last` when the words are only a title. */
  readonly nameFirst: number;
  /** What it is by its own words. */
  readonly class: SegmentClass;
  /** The gazetteer's answer; null when it has none. */
  readonly known: Known | null;
  /** Key of a state named inside it; null for none. */
  readonly side: string | null;
  /** Whether it stands before a common noun as its modifier: "Israeli" in "Israeli troops". */
  readonly modifies: boolean;
  /** Whether it stands for a place here. */
  readonly asPlace: boolean;
  /** Whether "the" stands before it. */
  readonly definite: boolean;
  /** What the words around it say it is; empty when they say nothing. */
  readonly hint: 'person' | 'place' | 'body' | '';
}

/** The names of one sentence, and what was looked up on the way. */
export interface SentenceNames {
  /** The sentence. */
  readonly words: WordSentence;
  /** Its known names by the index of their first word. */
  readonly known: ReadonlyMap<number, Match>;
  /** Its names in order. */
  readonly drafts: readonly NameDraft[];
  /** For each word the index of the draft that covers it, or -1. */
  readonly covering: readonly number[];
}

/** Finds the names of every sentence. Linear in the words. */
export const namesOf = (sentences: readonly WordSentence[]): readonly SentenceNames[] =>
  sentences.map((words) => {
    const known = knownIn(words);
    const drafts: NameDraft[] = [];
    for (const run of runsIn(words, known))
      for (const segment of segmentsOf(words, run)) {
        const draft = draftOf(words, segment, known);
        if (!draft) continue;
        // "Major general Fuad Basya": the capital of the sentence belongs to the title that follows.
        if (drafts.at(-1)?.class === 'role' && (drafts.at(-1)?.last ?? -1) >= draft.first) drafts.pop();
        drafts.push(draft);
      }
    const covering = new Array<number>(words.written.length).fill(-1);
    drafts.forEach((draft, index) => {
      for (let at = draft.first; at <= draft.last; at += 1) covering[at] = index;
    });
    return { words, known, drafts, covering };
  });

/** The word of a stretch on which the others depend: the first whose own head lies outside. */
export const headOf = (tree: Tree, first: number, last: number): number => {
  let found = last;
  for (let at = last; at >= first; at -= 1) {
    const head = tree.tokens[at]?.head ?? -1;
    if (
      (head < first || head > last) &&
      tree.tokens[at]?.relation !== 'punct' &&
      tree.tokens[at]?.relation !== 'case' &&
      tree.tokens[at]?.relation !== 'det'
    ) {
      found = at;
      break;
    }
  }
  return found;
};

const MODIFYING = new Set(['amod', 'compound', 'nmod', 'flat', 'nmod:poss']);
const PLACE_KINDS = new Set([
  'city',
  'town',
  'village',
  'province',
  'district',
  'region',
  'port',
  'island',
  'suburb',
  'capital',
  'county',
  'hamlet',
  'settlement',
  'municipality',
]);
const PLACE_WORDS = new Set(['in', 'at', 'near', 'off', 'across', 'around', 'outside', 'inside', 'throughout']);

/** Whether the words stand before a small noun that they modify. */
const modifiesNoun = (words: WordSentence, last: number, head: number): boolean => {
  const { tokens } = words.sentence.tree;
  const token = tokens[head];
  const next = tokens[last + 1];
  if (!token || !next) return false;
  const governor = tokens[token.head];
  if (
    MODIFYING.has(token.relation) &&
    governor &&
    governor.index > last &&
    next.tag !== 'POS' &&
    !isCapital(governor.text)
  ) {
    // Only an unbroken noun phrase: "Israeli heavy artillery", not "Israel, troops".
    for (let at = last + 1; at < governor.index; at += 1) {
      const tag = tokens[at]?.tag ?? '';
      if (tag === ',' || tag === 'CC' || tag === 'IN' || tag.startsWith('V'))
        return tag === 'CC' || tag.startsWith('VBN') || tag.startsWith('VBG');
    }
    return true;
  }
  // The tree may be wrong: a small noun right behind.
  const role = token.relation;
  if (role === 'conj' || role === 'nsubj' || role === 'obj' || role === 'obl' || role === 'nsubj:pass') return false;
  return (next.tag === 'NN' || next.tag === 'NNS' || next.tag === 'HYPH') && !isCapital(next.text);
};

const draftOf = (words: WordSentence, segment: NameSegment, around: ReadonlyMap<number, Match>): NameDraft | null => {
  const { tree } = words.sentence;
  const { tokens } = tree;
  if (segment.class === 'thing') return null;
  let { first, class: kind } = segment;
  const { last } = segment;
  const { known } = segment;
  const { folded } = words;
  if (segment.nameFirst === last && NOT_NAMES.has(folded[last] ?? '')) return null;
  // "African", "Muslim": adjectives of lands without a government and of faiths.
  if (
    GENERAL_ADJECTIVES.has(folded[last] ?? '') &&
    segment.nameFirst >= last - 1 &&
    !known &&
    (tokens[last]?.tag === 'JJ' || modifiesNoun(words, last, headOf(tree, segment.first, last)))
  )
    return null;
  // The month, not the name: "in May", "May 16".
  if (
    segment.first === last &&
    folded[last] === 'may' &&
    (tokens[last + 1]?.tag === 'CD' || tokens[last - 1]?.tag === 'IN' || tokens[last - 1]?.tag === 'JJ')
  )
    return null;
  // "Mr" that lost its name.
  if (
    kind === 'role' &&
    segment.first === last &&
    (HONORIFICS.has(folded[last] ?? '') || SHORT_TITLES.has(folded[last] ?? ''))
  )
    return null;
  let hint: NameDraft['hint'] = '';
  // "president Barack Obama", "spokesman Fuad Basya": a small title belongs to the name.
  if (kind === 'unknown' || kind === 'person') {
    const title = segment.nameFirst > first ? modifierBefore(words, first) : titleBefore(words, first);
    if (title < first) {
      first = title;
      kind = 'person';
    }
  }
  const head = headOf(tree, segment.first, last);
  const token = tokens[head];
  const before = folded[first - 1] ?? '';
  const definite = before === 'the';
  const modifies = kind !== 'role' && modifiesNoun(words, last, head);
  const next = tokens[last + 1];
  // A single unknown word that only modifies a noun, or is an adjective, names nobody: "Polaroid prints".
  if (
    kind === 'unknown' &&
    segment.nameFirst === last &&
    token &&
    modifies &&
    (token.tag === 'JJ' || next?.tag === 'HYPH')
  )
    return null;
  if (
    kind === 'unknown' &&
    segment.nameFirst === last &&
    token &&
    (token.tag === 'JJ' || token.tag === 'VBG') &&
    token.relation === 'amod'
  )
    return null;
  if (kind === 'unknown' || kind === 'organisation' || kind === 'person')
    hint = hintOf(words, first, last, head, definite, around.get(last + 2));
  if (definite && !modifies) {
    const det = tokens[first - 1];
    if (det && det.head >= first && det.head <= last) first -= 1;
  }
  const strict = known ? known.form === 'capital' || known.form === 'seat' || known.kind === 'place' : kind === 'place';
  const canBePlace = known ? known.kind === 'place' || known.kind === 'state' : kind === 'place';
  const asPlace =
    canBePlace &&
    !(known && modifies && known.form !== 'capital' && known.kind !== 'place') &&
    placeRole(tree, segment.first, last, head, strict) === 'place';
  return {
    sentence: words.sentence.index,
    first,
    last,
    head,
    nameFirst: segment.nameFirst,
    class: kind,
    known,
    side: segment.side,
    modifies,
    asPlace,
    definite,
    hint,
  };
};

/** Most words between a name's comma and the noun that tells the office. */
const APPOSITION_REACH = 7;

const hintOf = (
  words: WordSentence,
  first: number,
  last: number,
  head: number,
  definite: boolean,
  land: Match | undefined,
): NameDraft['hint'] => {
  const { tokens } = words.sentence.tree;
  if (DESCRIPTORS.has(words.folded[first - 1] ?? '')) return 'body';
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (next?.text === ',' && after) {
    if (after.tag === 'CD' && /^\d{1,2}$/u.test(after.text)) return 'person';
    if (after.text.toLowerCase() === 'who') return 'person';
    for (let at = last + 2; at < tokens.length && at <= last + 1 + APPOSITION_REACH; at += 1) {
      const token = tokens[at];
      if (!token || token.tag === ',' || token.tag.startsWith('V') || token.tag === 'IN' || token.tag === 'CC') break;
      if (ROLE_NOUNS.has(token.text.toLowerCase()) && (token.tag === 'NN' || token.tag === 'NNP')) return 'person';
    }
  }
  if (next?.tag === 'WP' || next?.text.toLowerCase() === 'who') return 'person';
  // "Irving, Texas".
  const isLand = land?.known.form === 'name' && (land.known.kind === 'place' || land.known.kind === 'state');
  if (next?.text === ',' && isLand) return 'place';
  const token = tokens[head];
  const before = tokens[first - 1];
  if (
    before &&
    PLACE_WORDS.has(before.text.toLowerCase()) &&
    token &&
    (token.relation === 'obl' || token.relation === 'nmod')
  )
    return 'place';
  // "the city of Greenville", "the town of Soroti".
  const kindNoun = tokens[first - 2]?.lemma.toLowerCase() ?? '';
  if ((before?.text === 'of' || before?.text === 'in') && PLACE_KINDS.has(kindNoun)) return 'place';
  return definite ? 'body' : '';
};
