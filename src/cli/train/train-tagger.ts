import { tags } from '../../extraction/model/labels.ts';
import { type Lexeme } from '../../extraction/model/lexeme.ts';
import { best, type Scorer } from '../../extraction/model/scorer.ts';
import { taggerBuffers, taggerRows, tagSentence } from '../../extraction/model/tagger.ts';
import { DenseTable, type FrozenTable } from './dense-table.ts';
import { createRandom, shuffled } from './random.ts';

/** A sentence ready for training: its lexemes and its gold tags. */
export interface TagSample {
  readonly words: readonly Lexeme[];
  readonly tags: Int32Array;
}

/** Trains a tagger by averaged perceptron, following its own tags as it goes. */
export function trainTagger(samples: readonly TagSample[], epochs: number, bits: number, seed: number): FrozenTable {
  const table = new DenseTable(tags.length, bits);
  const random = createRandom(seed);
  const buffers = taggerBuffers(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(samples.length, random)) {
      const sample = samples[number];
      if (sample) learn(table, sample, buffers);
    }
  }
  return table.average();
}

function learn(table: DenseTable, sample: TagSample, buffers: ReturnType<typeof taggerBuffers>): void {
  const found = new Int32Array(sample.words.length);
  for (let at = 0; at < sample.words.length; at++) {
    const count = taggerRows(sample.words, found, at, table.bits, buffers);
    table.score(buffers.rows, count, buffers.scores);
    const guess = best(buffers.scores, tags.length);
    const gold = sample.tags[at] ?? 0;
    if (guess !== gold) table.update(buffers.rows, count, gold, guess);
    table.clock++;
    found[at] = guess;
  }
}

/** Share of words whose tag is right. */
export function tagAccuracy(table: Scorer, samples: readonly TagSample[]): number {
  const buffers = taggerBuffers(tags.length);
  let right = 0;
  let all = 0;
  for (const sample of samples) {
    const found = tagSentence(table, sample.words, buffers);
    all += found.length;
    found.forEach((tag, at) => (right += tag === sample.tags[at] ? 1 : 0));
  }
  return right / all;
}
