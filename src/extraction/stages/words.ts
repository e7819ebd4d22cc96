import { type Article } from '../../domain/article.ts';
import { foldWord } from '../lexicon/gazetteer.ts';
import { NOT_NAMES } from '../lexicon/name-words.ts';
import { type ReadSentence } from '../types.ts';

/** A sentence with its words made ready for looking up, once. */
export interface WordSentence {
  /** The sentence. */
  readonly sentence: ReadSentence;
  /** The sentence's text. */
  readonly text: string;
  /** The words as they stand. */
  readonly written: readonly string[];
  /** The words made comparable, as the gazetteer does. */
  readonly folded: readonly string[];
  /** For each word whether it may belong to a name by its capital, its tag and its place. */
  readonly nameLike: readonly boolean[];
  /** Whether most words have capitals, as in many headlines, so that a capital shows nothing. */
  readonly titleCase: boolean;
}

/** Fewest words, and the share of capitals among the longer ones, that make a sentence title case. */
const FEWEST_FOR_TITLE_CASE = 4;
const TITLE_CASE_SHARE = 0.75;
/** Words shorter than this stay small in title case too. */
const LONG_WORD = 4;

const OPENING = new Set(['“', '"', '``', '‘', "'", '(', '[', ':', '—', '–', '--', '•', '*', '…', '...', '»', '«']);

/** Whether a word begins with a capital letter. */
export const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
};

const isLetter = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(word));
};

/** Tags of words that title case writes with a capital: nouns, verbs, adjectives. */
const CONTENT = /^(?:NN|VB|JJ)/u;

/** Whether at least a share of the longer words have capitals, and there are enough of them to tell. */
export const areMostlyCapitals = (written: readonly string[], share: number): boolean => {
  const long = written.filter((word) => word.length >= LONG_WORD && isLetter(word));
  return long.length >= FEWEST_FOR_TITLE_CASE && long.filter(isCapital).length >= long.length * share;
};

const isTitleCase = (written: readonly string[], tokens: ReadSentence['tree']['tokens']): boolean =>
  areMostlyCapitals(written, TITLE_CASE_SHARE) &&
  // "The Farmers' Union met the Ministry of Trade about prices": many names, but no title.
  !written.some(
    (word, at) => word.length >= LONG_WORD && isLetter(word) && !isCapital(word) && CONTENT.test(tokens[at]?.tag ?? ''),
  );

/** Letters of lands before the sign of their dollar. */
const DOLLAR_LANDS = new Set(['US', 'U.S.', 'USD', 'A', 'AU', 'AUS', 'C', 'CA', 'CAN', 'NZ', 'HK', 'S', 'SG', 'NT']);

/** Whether a word is the first part of a currency: "US$22 billion"; but "lent Orvia $22" names somebody. */
export const isCurrency = (written: readonly string[], at: number): boolean =>
  written[at + 1] === '$' && DOLLAR_LANDS.has(written[at] ?? '');

/** Small words before a hyphen that make a name a stance or a time, not somebody: "pro-Beijing", "post-Soviet". */
const STANCES = new Set(['pro', 'anti', 'non', 'un', 'post', 'pre', 'trans', 'inter', 'cross', 'mid', 'neo']);

/** Whether a word is the second half of "pro-Beijing" and the like. */
export const isStance = (words: Pick<WordSentence, 'sentence' | 'folded'>, at: number): boolean =>
  words.folded[at - 1] === '-' &&
  STANCES.has(words.folded[at - 2] ?? '') &&
  words.sentence.tree.tokens[at - 1]?.end === words.sentence.tree.tokens[at]?.start;

/** Whether a word opens a sentence, a quotation or a clause after a colon, where everything has a capital. */
const isOpening = (written: readonly string[], tokens: ReadSentence['tree']['tokens'], at: number): boolean =>
  at === 0 || (OPENING.has(written[at - 1] ?? '') && !isGenitive(written, tokens, at - 1));

/** Whether an apostrophe belongs to the word before it: "the Dockers' Union" opens nothing. */
const isGenitive = (written: readonly string[], tokens: ReadSentence['tree']['tokens'], at: number): boolean =>
  written[at] === "'" && at > 0 && tokens[at - 1]?.end === tokens[at]?.start;

/**
 * Makes the sentences ready. A capital counts inside a sentence; at its start, and in title case, only with the tag of a name and
 * when the article does not write the word small elsewhere. Linear in the text.
 */
export const wordsOf = (
  article: Pick<Article, 'text'>,
  sentences: readonly ReadSentence[],
): readonly WordSentence[] => {
  const small = new Set<string>();
  const capital = new Set<string>();
  const made = sentences.map((sentence) => {
    const { tokens } = sentence.tree;
    const written = tokens.map((token) => token.text);
    const folded = written.map(foldWord);
    const titleCase = isTitleCase(written, tokens);
    for (let at = 0; at < written.length; at += 1) {
      const word = written[at] ?? '';
      if (!isLetter(word)) continue;
      if (!isCapital(word)) small.add(folded[at] ?? '');
      else if (!titleCase && !isOpening(written, tokens, at)) capital.add(folded[at] ?? '');
    }
    const text = article.text.slice(sentence.span.start, sentence.span.end);
    return { sentence, text, written, folded, titleCase };
  });
  return made.map((words) => {
    const { tokens } = words.sentence.tree;
    const nameLike = words.written.map((word, at) => {
      const folded = words.folded[at] ?? '';
      if (!isCapital(word)) return false;
      if (NOT_NAMES.has(folded) && !isGivenName(words, at)) return false;
      // "F-16".
      if (word.length === 1 && words.written[at + 1] === '-' && /^\d/u.test(words.written[at + 2] ?? '')) return false;
      // "US$22 billion": a sum.
      if (isCurrency(words.written, at)) return false;
      if (STANCES.has(folded) && words.folded[at + 1] === '-') return false;
      if (isStance(words, at)) return false;
      const tag = tokens[at]?.tag ?? '';
      const proper = tag === 'NNP' || tag === 'NNPS';
      if (words.titleCase) return capital.has(folded) || (proper && !small.has(folded));
      if (isOpening(words.written, tokens, at))
        return proper ? capital.has(folded) || !small.has(folded) : capital.has(folded) && !small.has(folded);
      if (proper) return true;
      // Tags that no name has, whatever the capital.
      return (
        tag === 'NN' || tag === 'NNS' || tag === 'JJ' || tag === 'FW' || tag === 'CD' || tag === 'VBG' || tag === 'ADD'
      );
    });
    return { ...words, nameLike };
  });
};

/** "Jan Visser", "Wei Jun": words that are months as well. */
const isGivenName = ({ folded, written, sentence }: Omit<WordSentence, 'nameLike'>, at: number): boolean => {
  const before = sentence.tree.tokens[at - 1]?.tag ?? '';
  if (folded[at] === 'jan') return isCapital(written[at + 1] ?? '') && before !== 'IN';
  return folded[at] === 'jun' && before.startsWith('NNP') && !/^\d/u.test(written[at + 1] ?? '');
};
