import { relations, tags } from '../../extraction/model/labels.ts';
import { type Parser } from '../../extraction/model/parser.ts';
import { type Scorer } from '../../extraction/model/scorer.ts';
import { taggerBuffers, tagSentence } from '../../extraction/model/tagger.ts';
import { type Checkpoints } from './checkpoint.ts';
import { type ClusterList, clusterWords } from './clusters.ts';
import { type Data, predictedTrees, treeOf } from './data.ts';
import { prune } from './quantise.ts';
import { settings } from './settings.ts';
import { type FrozenTable, LearningTable } from './tables.ts';
import {
  attachment,
  averaged,
  emptyTables,
  type FrozenTables,
  type ParserTables,
  trainParser,
} from './train-parser.ts';
import { emptyTagger, tagAccuracy, trainTagger } from './train-tagger.ts';

/** What a stage needs to keep its result and to say how it goes. */
export interface Workshop {
  readonly kept: Checkpoints;
  readonly say: (message: string) => void;
}

/** The word clusters of a file of vectors. */
export function clusterStage({ kept }: Workshop, vectors: string): ClusterList {
  const [keys, numbers, coarse] = kept.lists('clusters', () => {
    const made = clusterWords(vectors, settings.seed);
    return [
      Int32Array.from(made.words, (word) => word.key),
      Int32Array.from(made.words, (word) => word.cluster),
      made.coarse,
    ];
  });
  if (!keys || !numbers || !coarse) throw new Error('the kept clusters are incomplete; delete them');
  return { words: Array.from(keys, (key, at) => ({ key, cluster: numbers[at] ?? 0 })), coarse };
}

/** The tagger with all its weights. */
export function taggerStage({ kept }: Workshop, { train }: Data): FrozenTable {
  const { epochs, bits } = settings.tagger;
  return kept.table('tagger', () =>
    trainTagger(train, new LearningTable(emptyTagger(train, bits)), epochs, settings.seed),
  );
}

/** Tags for the parser to learn from, each sentence's by a tagger that has not seen it: as wrong as tags will be in use. */
export function jackknifeStage({ kept, say }: Workshop, { train }: Data): Int32Array[] {
  const { folds, seed } = settings;
  const { epochs, bits } = settings.tagger;
  return kept.lists('jackknife', () => {
    const found: Int32Array[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const others = train.filter((_, at) => at % folds !== fold);
      const table = trainTagger(others, new LearningTable(emptyTagger(others, bits)), epochs, seed);
      train.forEach((sentence, at) => {
        if (at % folds === fold) found[at] = tagSentence(table, sentence.words, taggerBuffers(tags.length));
      });
      say(`jackknife fold ${fold + 1} of ${folds}`);
    }
    return found;
  });
}

/** The parser with all its weights, learned on the jackknifed tags. */
export function parserStage(shop: Workshop, data: Data, found: readonly Int32Array[], tagger: Scorer): FrozenTables {
  const { say } = shop;
  const { epochs, bits } = settings.parser;
  return keptTables(shop, 'full', () => {
    const trees = data.train.map((sentence, at) => treeOf(sentence, found[at] ?? sentence.tags));
    const tables = emptyTables(trees, bits, settings.seed);
    const kinds = [tables.moves.weights.length / 3, tables.relations.weights.length / relations.length];
    say(`${kinds.join(' and ')} features seen twice`);
    trainParser(trees, tables, { first: 0, epochs, seed: settings.seed }, (epoch) => {
      say(`parser epoch ${epoch + 1} of ${epochs}`);
      if (epoch % 4 === 3 || epoch === epochs - 1) sayScores(shop, data, averaged(tables), tagger);
    });
    return averaged(tables);
  });
}

/** The tagger with its largest weights, which then learned to do without the others. */
export function smallTaggerStage({ kept }: Workshop, { train }: Data, tagger: FrozenTable): FrozenTable {
  const { weights, bits } = settings.small.tagger;
  return kept.table('small-tagger', () => {
    const { table, mask } = prune(tagger, weights, false, bits);
    return trainTagger(train, new LearningTable(table, mask), settings.tagger.tuning, settings.seed + 100);
  });
}

/** The parser with its largest weights. Learning again afterwards, as the tagger does, made it worse on sentences it had not seen. */
export function smallParser(full: FrozenTables): FrozenTables {
  const keep = (name: keyof FrozenTables) => {
    const { weights, bits } = settings.small[name];
    return prune(full[name], weights, name === 'moves', bits).table;
  };
  return { moves: keep('moves'), relations: keep('relations'), revision: keep('revision') };
}

function keptTables({ kept }: Workshop, stage: string, make: () => FrozenTables): FrozenTables {
  let made: FrozenTables | undefined;
  const one = (name: keyof ParserTables) => kept.table(`${stage}-${name}`, () => (made ??= make())[name]);
  return { moves: one('moves'), relations: one('relations'), revision: one('revision') };
}

/** Says how well a tagger and a parser do on the test halves: gold tokens, predicted tags, punctuation counted. */
export function sayScores({ say }: Workshop, { tests }: Data, parser: Parser, tagger: Scorer): void {
  const percent = (share: number): string => (100 * share).toFixed(2);
  for (const [name, test] of Object.entries(tests)) {
    const { uas, las } = attachment(parser, predictedTrees(test, tagger));
    say(`  ${name}: tags ${percent(tagAccuracy(tagger, test))} UAS ${percent(uas)} LAS ${percent(las)}`);
  }
}
