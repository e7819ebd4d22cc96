import { tags } from '../../extraction/model/labels.ts';
import { type Lexeme, type Lexemes } from '../../extraction/model/lexeme.ts';
import { commaTag, markTags } from '../../extraction/model/parse-sentence.ts';
import { readNodes } from '../../extraction/model/parser-features.ts';
import { type Scorer } from '../../extraction/model/scorer.ts';
import { taggerBuffers, tagSentence } from '../../extraction/model/tagger.ts';
import { type TreeSample } from './train-parser.ts';
import { type GoldSentence, readTreebank } from './treebank.ts';

/** A gold sentence with what the models see of its words. */
export type ReadSentence = GoldSentence & { readonly words: readonly Lexeme[] };

/** What is trained on and what is measured with; the two never share a sentence. */
export interface Data {
  readonly train: readonly ReadSentence[];
  readonly tests: Readonly<Record<string, readonly ReadSentence[]>>;
}

/** Reads the treebanks in a folder. With `development` the dev halves are trained on, otherwise one of them is measured with. */
export function readData(folder: string, lexemes: Lexemes, development: boolean): Data {
  const read = (name: string): ReadSentence[] =>
    readTreebank(folder, name).map((sentence) => ({
      ...sentence,
      words: sentence.forms.map((form) => lexemes.of(form)),
    }));
  const dev = [...read('ewt-dev'), ...read('gum-open-dev')];
  const train = [...read('ewt-train'), ...read('gum-open-train')];
  const tests = { 'EWT test': read('ewt-test'), 'GUM test': read('gum-open-test') };
  return development ? { train: [...train, ...dev], tests } : { train, tests: { dev, ...tests } };
}

/** A sentence for the parser, with the given tags. */
export const treeOf = (sentence: ReadSentence, found: Int32Array): TreeSample => ({
  nodes: readNodes(sentence.words, found, commaTag, markTags),
  heads: sentence.heads,
  relations: sentence.relations,
});

/** Sentences for the parser, with the tags a tagger gives them. */
export const predictedTrees = (sentences: readonly ReadSentence[], tagger: Scorer): TreeSample[] =>
  sentences.map((sentence) => treeOf(sentence, tagSentence(tagger, sentence.words, taggerBuffers(tags.length))));
