import { type Known, type Match, matchAt } from '../lexicon/gazetteer.ts';
import { BODY_HEADS, BODY_WORDS, DESCRIPTORS, NAME_JOINERS } from '../lexicon/name-words.ts';
import { isCapital, isCurrency, isStance, type WordSentence } from './words.ts';

/** A stretch of words that look like one or more names side by side, with the known names inside it. */
export interface NameRun {
  /** Index of its first word. */
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
  /** Known names inside it, by the index of their first word. */
  readonly known: ReadonlyMap<number, Match>;
}

/** Heads of the names of places and states that take "of". */
const PLACE_HEADS = new Set([
  'line',
  'gulf',
  'strait',
  'straits',
  'bay',
  'sea',
  'isle',
  'city',
  'province',
  'state',
  'republic',
  'kingdom',
  'emirate',
  'region',
]);
/** Longest run, in words; what is longer is a list in capitals. */
const LONGEST_RUN = 14;

/** Known names of a sentence, longest first, none inside another; by the index of their first word. */
export const knownIn = (words: WordSentence): ReadonlyMap<number, Match> => {
  const { written, folded } = words;
  const found = new Map<number, Match>();
  for (let at = 0; at < written.length;) {
    const match = matchAt(folded, written, at);
    if (match && !isStance(words, at) && isUsable(words, at, match)) {
      found.set(at, match);
      at += match.length;
    } else at += 1;
  }
  return found;
};

/** Names that are common words when a sentence begins with them, or when they are not written in capitals. */
const COMMON_WORDS = new Set([
  'polish',
  'turkey',
  'who',
  'us',
  'is',
  'nice',
  'split',
  'reading',
  'mobile',
  'bath',
  'male',
  'pale',
  'shell',
  'dawn',
  'apple',
  'labour',
  'solidarity',
  'time',
  'it',
  'chad',
  'guinea',
  'phoenix',
  'cali',
  'fars',
  'tyre',
  'hue',
  'split',
  'jos',
  'contras',
  'congress',
  'amnesty',
  'bild',
  'orange',
  'queens',
  'columbus',
  'charlotte',
  'florence',
  'austin',
  'jordan',
  'georgia',
  'virginia',
  'rosario',
  'salvador',
  'darwin',
  'perth',
  'lincoln',
]);

/** A known name of one word that is a common word too counts with the tag of a name only: "Polish the brass", "who", "us". */
const isUsable = (words: WordSentence, at: number, match: Match): boolean => {
  // "US$22 billion": a sum, not a state.
  if (match.length === 1 && isCurrency(words.written, at)) return false;
  if (match.length > 1 || !COMMON_WORDS.has(words.folded[at] ?? '')) return true;
  const tag = words.sentence.tree.tokens[at]?.tag ?? '';
  return tag.startsWith('NN') || (tag === 'JJ' && match.known.alsoAdjective);
};

/** The runs of a sentence, in order. */
export const runsIn = (words: WordSentence, known: ReadonlyMap<number, Match>): readonly NameRun[] => {
  const { nameLike } = words;
  const found: NameRun[] = [];
  let at = 0;
  while (at < nameLike.length) {
    const match = known.get(at);
    // "Chipmaker Lumen": what tells the trade of a firm is no part of its name.
    if (!match && (!nameLike[at] || (DESCRIPTORS.has(words.folded[at] ?? '') && nameLike[at + 1]))) {
      at += 1;
      continue;
    }
    const first = at;
    const inside = new Map<number, Match>();
    let last = at - 1;
    let next = at;
    while (next >= 0 && next - first < LONGEST_RUN) {
      const here = known.get(next);
      if (here) inside.set(next, here);
      last = here ? next + here.length - 1 : next;
      next = nextInRun(words, known, first, last);
    }
    found.push({ first, last, known: inside });
    at = last + 1;
  }
  return found;
};

const touches = (words: WordSentence, left: number, right: number): boolean =>
  words.sentence.tree.tokens[left]?.end === words.sentence.tree.tokens[right]?.start;

/** Small words after a hyphen that are no half of a given name: "Tokyo-led". */
const NOT_GIVEN = new Set([
  'led',
  'run',
  'made',
  'born',
  'style',
  'wide',
  'bound',
  'era',
  'type',
  'like',
  'held',
  'only',
  'aid',
  'war',
  'and',
  'the',
  'in',
  'on',
  'up',
  'to',
  'elect',
]);

/** Whether a known name reaches to the last word. */
const endsKnown = (known: ReadonlyMap<number, Match>, first: number, last: number): boolean => {
  for (let at = last; at >= first; at -= 1) {
    const match = known.get(at);
    if (match) return at + match.length - 1 >= last;
  }
  return false;
};

/** Nouns whose genitive stands inside a body's name: "New People's Party", "Farmers' Union". */
const OWNERS = new Set([
  'people',
  'women',
  'men',
  'workers',
  'farmers',
  'writers',
  'teachers',
  'students',
  'veterans',
  'lawyers',
  'doctors',
  'journalists',
  'mothers',
  'children',
  'lord',
  'king',
  'queen',
]);

/** Whether a genitive of many opens the name of a body: "the Dockers' Union", "the Nurses' Association". Not "the Philippines' Congress". */
const ownsBody = (words: WordSentence, known: ReadonlyMap<number, Match>, first: number, last: number): boolean => {
  const { folded, nameLike } = words;
  if (!(folded[last] ?? '').endsWith('s') || endsKnown(known, first, last)) return false;
  let end = last + 2;
  while (nameLike[end + 1] === true) end += 1;
  return nameLike[end] === true && BODY_WORDS.has(folded[end] ?? '');
};

/** Index of the next word of the run that ends at `last`, or -1 when the run ends there. */
const nextInRun = (words: WordSentence, known: ReadonlyMap<number, Match>, first: number, last: number): number => {
  const { nameLike, folded, written } = words;
  const isName = (at: number): boolean => nameLike[at] === true || (known.has(at) && isCapital(written[at] ?? ''));
  const next = last + 1;
  if (next >= folded.length) return -1;
  if (isName(next)) return next;
  const word = folded[next] ?? '';
  // "Kim Min-seok", "Al-Ghaza": a hyphen without spaces.
  if (word === '-' && touches(words, last, next) && touches(words, next, next + 1)) {
    if (isName(next + 1)) return next + 1;
    // "Kim Hee-chan": the second half of a given name is small, and a name stands before it.
    const small = folded[next + 1] ?? '';
    const isGiven = small.length <= 5 && !NOT_GIVEN.has(small) && !endsKnown(known, first, last);
    return first < last && isGiven && /^\p{Ll}+$/u.test(written[next + 1] ?? '') ? next + 1 : -1;
  }
  if (word === '-') return -1;
  if (word === '&' && isName(next + 1)) return next + 1;
  // "aid for Ukraine as Biden warns": small words that English has too.
  const tag = words.sentence.tree.tokens[next]?.tag ?? '';
  if ((word === 'as' || word === 'do') && (tag === 'IN' || tag === 'RB' || tag.startsWith('VB'))) return -1;
  if (NAME_JOINERS.has(word) && !isCapital(written[next] ?? '')) {
    if (isName(next + 1) && word !== 'e' && word !== 'y' && word !== 'i') return next + 1;
    // "al-Amr", "de la Cruz".
    if (folded[next + 1] === '-' && isName(next + 2) && touches(words, next, next + 1)) return next + 2;
    if (NAME_JOINERS.has(folded[next + 1] ?? '') && isName(next + 2)) return next + 2;
    return -1;
  }
  const before = folded[last] ?? '';
  if ((word === "'s" || word === "'") && OWNERS.has(before) && nameLike[next + 1]) return next + 1;
  if (word === "'" && ownsBody(words, known, first, last)) return next + 1;
  if ((word === 'of' || word === 'for') && (BODY_HEADS.has(before) || (word === 'of' && PLACE_HEADS.has(before)))) {
    if (isName(next + 1)) return next + 1;
    if (folded[next + 1] === 'the' && isName(next + 2)) return next + 2;
    return -1;
  }
  // "Secretary of State", "Minister of Foreign Affairs"; but not "Minister of Israel".
  if (word === 'of' && (before === 'secretary' || before === 'minister') && nameLike[next + 1] && !known.has(next + 1))
    return next + 1;
  // "the Securities and Exchange Commission": what stands before "and" is no body by itself, and what follows ends with a body's word.
  if (
    word === 'and' &&
    folded[first - 1] === 'the' &&
    nameLike[next + 1] &&
    nameLike[next + 2] &&
    ![...known].some(
      ([at, { known: one }]) =>
        at >= first && at <= next + 2 && !(at === first && first < last && one.form === 'adjective'),
    ) &&
    !BODY_WORDS.has(before)
  ) {
    let end = next + 2;
    while (nameLike[end + 1] === true && !known.has(end + 1)) end += 1;
    if (BODY_WORDS.has(folded[end] ?? '') && !BODY_HEADS.has(folded[first] ?? '')) return next + 1;
  }
  // "Department of Health and Human Services": inside a name with "of", and the tree does not part it.
  if (word === 'and' && isName(next + 1) && !known.has(next + 1) && !known.has(last)) {
    const joined = folded
      .slice(first, last)
      .some((one, offset) => one === 'of' && BODY_HEADS.has(folded[first + offset - 1] ?? ''));
    const head = words.sentence.tree.tokens[next + 1];
    const inside = head !== undefined && head.head >= first && head.head <= last + 2;
    return joined && inside ? next + 1 : -1;
  }
  return -1;
};

/** Whether a known name is a state or its people in any form. */
export const isStateForm = (known: Known): boolean => known.kind === 'state' && known.form !== 'seat';
