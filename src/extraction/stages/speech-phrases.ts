import { ACCORDING_TO, SPEECH_NOUNS, UNPROVEN } from '../lexicon/cues.ts';
import { TIME_NOUNS } from '../lexicon/nouns.ts';
import { dependent, dependents, subtree, type Tree } from '../tree.ts';
import { type Speech, spanOfWords, type SpokenSentence } from './speech.ts';

/** "unconfirmed reports", "an allegation": what is told according to them is not proven. */
const isUnproven = (tree: Tree, noun: number): boolean =>
  SPEECH_NOUNS.get(tree.tokens[noun]?.lemma ?? '') === 'doubting' ||
  dependents(tree, noun, 'amod').some((at) => UNPROVEN.has(tree.tokens[at]?.text.toLowerCase() ?? ''));

const PHRASE_TAG = /^(?:DT|PRP\$|JJ|NN|POS|CD|VBN)/u;

/** The noun at the end of the noun phrase that starts at a word, and the first word behind that phrase; -1 when none starts there. */
const nounPhraseAt = (tree: Tree, from: number): readonly [noun: number, end: number] => {
  let end = from;
  while (PHRASE_TAG.test(tree.tokens[end]?.tag ?? '')) end += 1;
  return [tree.tokens.slice(from, end).findLast((token) => token.tag.startsWith('NN'))?.index ?? -1, end];
};

/** "according to X": the whole clause it stands in. */
const fromAccording = (sentence: SpokenSentence): readonly Speech[] => {
  const { tree } = sentence;
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  return ACCORDING_TO.flatMap((phrase) =>
    words.flatMap((_, at): Speech[] => {
      if (!phrase.every((word, offset) => words[at + offset] === word)) return [];
      const first = tree.tokens[at];
      const last = tree.tokens[at + phrase.length - 1];
      // The speaker is the noun that the preposition belongs to, when it stands right behind the phrase; else the noun that does.
      const head = first && first.relation === 'case' ? first.head : dependent(tree, at, 'obj', 'obl');
      const [nearest, end] = nounPhraseAt(tree, at + phrase.length);
      const noun = nearest >= 0 && (head < at + phrase.length || head >= end) ? nearest : head;
      if (noun < 0 || !first || !last) return [];
      // Inside a sentence it belongs to the clause whose verb the speaker hangs on; before or behind it, to the whole.
      const before = tree.tokens.slice(0, at).some((token) => token.relation !== 'punct');
      const isBehind = tree.tokens
        .slice((subtree(tree, noun).at(-1) ?? noun) + 1)
        .every((token) => token.relation === 'punct');
      const clause =
        before && !isBehind ? sentence.frames.find((frame) => frame.predicate === tree.tokens[noun]?.head) : undefined;
      const after = tree.tokens[subtree(tree, noun).at(-1) ?? noun]?.end ?? last.end;
      const rest = before ? { start: sentence.span.start, end: first.start } : { start: after, end: sentence.span.end };
      const content = clause ? spanOfWords(tree, subtree(tree, clause.predicate)) : rest;
      return [
        {
          speaker: { sentence: sentence.index, word: noun },
          cue: { start: first.start, end: last.end },
          sentence: sentence.index,
          content,
          kind: 'according',
          strength: isUnproven(tree, noun) ? 'doubting' : 'neutral',
          by: -1,
        },
      ];
    }),
  );
};

const LONGEST_COLON_SPEAKER = 6;

/** Colon headlines: "We have no alliance: Foreign Minister" and "Minister: we have no alliance". */
const fromHeadline = (sentence: SpokenSentence): readonly Speech[] => {
  if (!sentence.isHeadline) return [];
  const { tree } = sentence;
  const colon = tree.tokens.findIndex((token) => token.text === ':');
  if (colon <= 0 || colon === tree.tokens.length - 1) return [];
  const before = tree.tokens.slice(0, colon);
  const after = tree.tokens.slice(colon + 1).filter((token) => token.relation !== 'punct');
  const isNamePhrase = (tokens: typeof before): boolean =>
    tokens.length > 0 &&
    tokens.length <= LONGEST_COLON_SPEAKER &&
    tokens.every((token) => !token.tag.startsWith('VB') && token.tag !== 'MD') &&
    tokens.some((token) => token.tag.startsWith('NN')) &&
    // "World Cup, day five: three teams win".
    !tokens.some((token) => TIME_NOUNS.has(token.lemma.toLowerCase())) &&
    tokens.at(-1)?.tag !== 'CD';
  const side = isNamePhrase(after) ? after : isNamePhrase(before) ? before : null;
  if (!side) return [];
  const content = side === after ? before : after;
  // The last noun of an English noun phrase is its head, whatever the parser made of a headline.
  const head = side.findLast((token) => token.tag.startsWith('NN'));
  const [first, last] = [content[0], content.at(-1)];
  const mark = tree.tokens[colon];
  if (!head || !first || !last || !mark) return [];
  return [
    {
      speaker: { sentence: sentence.index, word: head.index },
      cue: { start: mark.start, end: mark.end },
      sentence: sentence.index,
      content: { start: first.start, end: last.end },
      kind: 'headline',
      strength: 'neutral',
      by: -1,
    },
  ];
};

/** "Washington on Thursday that aid was on hold": a speaker whose verb the newsroom lost. */
const fromElided = (sentence: SpokenSentence): readonly Speech[] => {
  const { tree } = sentence;
  const speaker = tree.tokens.find((token) => token.relation === 'dislocated' && token.tag.startsWith('NNP'));
  const that = tree.tokens.find((token) => token.relation === 'mark' && token.text.toLowerCase() === 'that');
  if (!speaker || !that || that.head !== speaker.head || that.index < speaker.index) return [];
  return [
    {
      speaker: { sentence: sentence.index, word: speaker.index },
      cue: { start: that.start, end: that.end },
      sentence: sentence.index,
      content: { start: that.start, end: tree.tokens.at(-1)?.end ?? that.end },
      kind: 'elided',
      strength: 'neutral',
      by: -1,
    },
  ];
};

/** What one sentence gives to a speaker without a verb of speech. */
export const phraseSpeeches = (sentence: SpokenSentence): readonly Speech[] => [
  ...fromAccording(sentence),
  ...fromHeadline(sentence),
  ...fromElided(sentence),
];
