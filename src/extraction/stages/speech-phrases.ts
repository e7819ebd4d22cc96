import { ACCORDING_TO, SPEECH_NOUNS, UNPROVEN } from '../lexicon/cues.ts';
import { dependent, dependents, subtree, type Tree } from '../tree.ts';
import { type Speech, spanOfWords, type SpokenSentence } from './speech.ts';

/** "unconfirmed reports", "an allegation": what is told according to them is not proven. */
const isUnproven = (tree: Tree, noun: number): boolean =>
  SPEECH_NOUNS.get(tree.tokens[noun]?.lemma ?? '') === 'doubting' ||
  dependents(tree, noun, 'amod').some((at) => UNPROVEN.has(tree.tokens[at]?.text.toLowerCase() ?? ''));

/** "according to X": the whole clause it stands in. */
const fromAccording = (sentence: SpokenSentence): readonly Speech[] => {
  const { tree } = sentence;
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  return ACCORDING_TO.flatMap((phrase) =>
    words.flatMap((_, at): Speech[] => {
      if (!phrase.every((word, offset) => words[at + offset] === word)) return [];
      const first = tree.tokens[at];
      const last = tree.tokens[at + phrase.length - 1];
      // The speaker is the noun that the preposition belongs to, else the first noun after it.
      const head = first && first.relation === 'case' ? first.head : (dependent(tree, at, 'obj', 'obl') ?? -1);
      const noun = head >= 0 ? head : tree.tokens.findIndex((token) => token.index > at && token.tag.startsWith('NN'));
      if (noun < 0 || !first || !last) return [];
      // It belongs to the clause whose verb the speaker hangs on; without one, to the rest of the sentence.
      const clause = sentence.frames.find((frame) => frame.predicate === tree.tokens[noun]?.head);
      const before = tree.tokens.slice(0, at).some((token) => token.relation !== 'punct');
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
    tokens.some((token) => token.tag.startsWith('NN'));
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
