import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { COLLECTIVES, endsAsPeople } from '../lexicon/collectives.ts';
import { NOUN_RELATION, TIME_NOUNS } from '../lexicon/nouns.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import { foldWord, matchAt } from '../lexicon/gazetteer.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { LIGHT_VERBS, RECEIVING_VERBS, STATES_OF_MIND, STOPPING_VERBS, VERB_RELATION } from '../lexicon/verbs.ts';
import { irregularVerbs } from '../model/lemma-exceptions.ts';
import { lemmaOf } from '../model/lemma.ts';
import { type Token } from '../model/tokens.ts';
import { areMostlyCapitals, isCapital } from './words.ts';

/** How an article writes its words inside sentences, in small letters. */
interface Spelling {
  /** Words that it writes small. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital where no sentence, quotation or line begins. */
  readonly capital: ReadonlySet<string>;
  /** Words that it writes with a capital anywhere. */
  readonly anywhere: ReadonlySet<string>;
  /** How many words it has. */
  readonly length: number;
}

/** Fewest words below a title that tell how its words are written. */
const FEWEST_WORDS = 60;
/** Longest known name, in words. */
const LONGEST_KNOWN = 8;
/** Which share of a title's longer words have capitals. */
const SHARE = 0.8;

const WORD = /(?<open>(?:^|[.!?:“"‘'(\n—–-])\s*)?(?<word>\p{L}[\p{L}\p{M}’'-]*)/gu;
const VERB_TAGS = ['VB', 'VBZ', 'VBD', 'VBG'] as const;

/** Reads how an article writes its words, its titles left out. Linear in the text. */
export const spellingOf = (
  text: string,
  skip: readonly { readonly start: number; readonly end: number }[],
): Spelling => {
  const small = new Set<string>();
  const capital = new Set<string>();
  const anywhere = new Set<string>();
  let length = 0;
  for (const { groups, index } of text.matchAll(WORD)) {
    const word = groups?.['word'] ?? '';
    if (skip.some(({ start, end }) => start <= index && index < end)) continue;
    length += 1;
    if (!isCapital(word)) {
      small.add(word);
      continue;
    }
    const lower = word.toLowerCase();
    anywhere.add(lower).add(lower.replace(/[’']s?$/u, ''));
    if (groups?.['open'] === undefined) capital.add(lower);
  }
  return { small, capital, anywhere, length };
};

/** Whether nearly every longer word has a capital. */
export const isTitle = (tokens: readonly Token[]): boolean =>
  areMostlyCapitals(
    tokens.map(({ text }) => text),
    SHARE,
  );

/** Verbs that are listed in any way: by themselves, with a particle, or before a noun that says what is done. */
const VERBS = new Set(
  [VERB_RELATION.keys(), SPEECH_VERBS.keys(), LIGHT_VERBS, STOPPING_VERBS, RECEIVING_VERBS, STATES_OF_MIND].flatMap(
    (list) => [...list].map((key) => key.split(/[+_]/u)[0] ?? key),
  ),
);
/** Small words of verbs and headlines that are no function words. */
const SMALL = new Set(
  'down off away back against without within despite amid among toward towards until since per via'.split(' '),
);

/** Nouns of deeds, groups and offices, which are nobody's names. */
const isNoun = (word: string): boolean => {
  const singular = lemmaOf(word, 'NNS');
  return (
    [word, singular].some((one) => NOUN_RELATION.has(one) || COLLECTIVES.has(one) || TIME_NOUNS.has(one)) ||
    endsAsPeople(word)
  );
};

const isVerb = (word: string): boolean =>
  VERB_TAGS.some((tag) => {
    const lemma = lemmaOf(word, tag);
    return VERBS.has(lemma) || irregularVerbs.has(lemma);
  });

/**
 * The words of a title as a sentence would write them: "Germany Fines Google" as "Germany fines Google". Small is what the article
 * writes small elsewhere, a function word, a form of a verb or a noun that says what somebody does, and, in the headline of an article of
 * some length, what nobody is called below it; all else keeps its capital.
 */
export const trueCased = (tokens: readonly Token[], spelling: Spelling, isHeadline: boolean): readonly Token[] => {
  const written = tokens.map(({ text }) => text);
  const folded = written.map(foldWord);
  // Who matters in a title is named again below it.
  const isTold = (at: number): boolean =>
    !isHeadline ||
    spelling.length < FEWEST_WORDS ||
    spelling.anywhere.has(folded[at] ?? '') ||
    MALE_NAMES.has(folded[at] ?? '') ||
    FEMALE_NAMES.has(folded[at] ?? '') ||
    tokens.some((_, from) => {
      const match = from <= at && at - from < LONGEST_KNOWN ? matchAt(folded, written, from) : null;
      return match !== null && at < from + match.length;
    });
  return tokens.map((token, at) => {
    const lower = token.text.toLowerCase();
    if (at === 0 || !isCapital(token.text) || lower.length < 2 || spelling.capital.has(lower)) return token;
    // "WHO", "EU": letters that stand for a name.
    if (token.text === token.text.toUpperCase()) return token;
    const isPlain =
      spelling.small.has(lower) || FUNCTION_WORDS.has(lower) || SMALL.has(lower) || isVerb(lower) || isNoun(lower);
    return isPlain || !isTold(at) ? { ...token, text: lower } : token;
  });
};
