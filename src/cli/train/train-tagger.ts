import { tags } from '../../extraction/model/labels.ts';
import { type Lexeme, lexemeField } from '../../extraction/model/lexeme.ts';
import { best, type Scorer } from '../../extraction/model/scorer.ts';
import { taggerBuffers, taggerRows, tagSentence } from '../../extraction/model/tagger.ts';
import { type FrozenTable, type LearningTable, RowCensus } from './tables.ts';
import { createRandom, shuffled } from './random.ts';

/** A sentence ready for training: its lexemes and its gold tags. */
export interface TagSample {
  readonly words: readonly Lexeme[];
  readonly tags: Int32Array;
}

/** Trains a tagger by averaged perceptron, following its own tags as it goes. */
export function trainTagger(
  samples: readonly TagSample[],
  table: LearningTable,
  epochs: number,
  seed: number,
): FrozenTable {
  const random = createRandom(seed);
  const buffers = taggerBuffers(tags.length);
  const counts = countForms(samples);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(samples.length, random)) {
      const sample = samples[number];
      if (sample) learn(table, hideForms(sample, counts, random), buffers);
    }
  }
  return table.average();
}

/** Forms as rare as this are hidden from the learner about half of the time, so that it learns to go by the rest. */
const hiding = 1;

/** The sample with some forms hidden (their endings stay), the rarer the likelier. */
function hideForms(sample: TagSample, counts: ReadonlyMap<number, number>, random: () => number): TagSample {
  const words = sample.words.map((word) => {
    const count = counts.get(word[lexemeField.lower] ?? 0) ?? 0;
    if (random() >= hiding / (hiding + count)) return word;
    const hidden = word.slice();
    hidden[lexemeField.lower] = 0;
    hidden[lexemeField.exact] = 0;
    return hidden;
  });
  return { ...sample, words };
}

function countForms(samples: readonly TagSample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of samples) {
    for (const word of words) {
      const form = word[lexemeField.lower] ?? 0;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

function learn(table: LearningTable, sample: TagSample, buffers: ReturnType<typeof taggerBuffers>): void {
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

/** An empty table of the features that occur twice in the samples. */
export function emptyTagger(samples: readonly TagSample[], bits: number): FrozenTable {
  const census = new RowCensus(bits);
  const buffers = taggerBuffers(tags.length);
  for (const sample of samples) {
    for (let at = 0; at < sample.words.length; at++) {
      census.add(buffers.rows, taggerRows(sample.words, sample.tags, at, bits, buffers));
    }
  }
  return census.table(tags.length);
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
