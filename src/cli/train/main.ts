import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modelMark, modelVersion, loadModel } from '../../extraction/model/language-model.ts';
import { createLexemes, type Lexeme } from '../../extraction/model/lexeme.ts';
import { tags } from '../../extraction/model/labels.ts';
import { noClusters } from '../../extraction/model/word-clusters.ts';
import { commaTag, markTags } from '../../extraction/model/parse-sentence.ts';
import { type Parser } from '../../extraction/model/parser.ts';
import { readNodes } from '../../extraction/model/parser-features.ts';
import { taggerBuffers, tagSentence } from '../../extraction/model/tagger.ts';
import { type Scorer } from '../../extraction/model/scorer.ts';
import { ByteWriter } from './byte-writer.ts';
import { openCheckpoints } from './checkpoint.ts';
import { FrozenTable } from './dense-table.ts';
import { writeTable } from './quantise.ts';
import { tagAccuracy, trainTagger } from './train-tagger.ts';
import { attachment, trainParser, type TreeSample } from './train-parser.ts';
import { type GoldSentence, readTreebank } from './treebank.ts';

const settings = {
  seed: 7,
  folds: 4,
  taggerEpochs: 6,
  taggerBits: 18,
  parserEpochs: Number(process.env['EPOCHS'] ?? 9),
  moveBits: 22,
  relationBits: 20,
  weights: {
    tagger: Number(process.env['WT'] ?? 200000),
    moves: Number(process.env['WM'] ?? 400000),
    relations: Number(process.env['WR'] ?? 330000),
  },
};

const started = Date.now();
const say = (message: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);

type Read = GoldSentence & { readonly words: readonly Lexeme[] };

function main(folder: string, out: string): void {
  const lexemes = createLexemes(noClusters);
  const read = (name: string): Read[] =>
    readTreebank(folder, name).map((sentence) => ({
      ...sentence,
      words: sentence.forms.map((form) => lexemes.of(form)),
    }));
  const train = [...read('ewt-train'), ...read('gum-open-train')];
  const halves = { 'EWT dev': read('ewt-dev'), 'EWT test': read('ewt-test'), 'GUM test': read('gum-open-test') };
  const kept = openCheckpoints(`${out}.work`);
  const { seed, folds, taggerEpochs, taggerBits } = settings;
  say(`read ${train.length} training sentences`);

  const tagger = new FrozenTable(
    tags.length,
    taggerBits,
    kept.floats('tagger', () => trainTagger(train, taggerEpochs, taggerBits, seed).weights),
  );
  for (const [name, half] of Object.entries(halves)) say(`tags, ${name}: ${percent(tagAccuracy(tagger, half))}`);
  const jackknifed = kept.lists('jackknife', () => {
    const found: Int32Array[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const others = train.filter((_, at) => at % folds !== fold);
      const table = trainTagger(others, taggerEpochs, taggerBits, seed);
      train.forEach((sentence, at) => {
        if (at % folds === fold) found[at] = tagSentence(table, sentence.words, taggerBuffers(tags.length));
      });
      say(`jackknife fold ${fold + 1} of ${folds}`);
    }
    return found;
  });

  const trees = train.map((sentence, at) => treeOf(sentence, jackknifed[at] ?? sentence.tags));
  const tests = Object.entries(halves).map(([name, half]) => ({ name, half, trees: predictedTrees(half, tagger) }));
  const score = (parser: Parser) =>
    tests.forEach(({ name, trees: test }) => say(`${name}: ${describe(attachment(parser, test))}`));
  let parser: Parser | undefined;
  const trained = () =>
    (parser ??= trainParser(
      trees,
      { epochs: settings.parserEpochs, moveBits: settings.moveBits, relationBits: settings.relationBits, seed },
      (epoch, current) => {
        say(`parser epoch ${epoch + 1}`);
        if (epoch % 3 === 2) score(current());
      },
    ));
  const frozen = (scorer: Scorer): Float32Array =>
    scorer instanceof FrozenTable ? scorer.weights : new Float32Array(0);
  const moves = new FrozenTable(
    3,
    settings.moveBits,
    kept.floats('moves', () => frozen(trained().moves)),
  );
  const classes = 43;
  const named = new FrozenTable(
    classes,
    settings.relationBits,
    kept.floats('relations', () => frozen(trained().relations)),
  );

  const writer = new ByteWriter();
  for (const byte of modelMark) writer.byte(byte);
  writer.byte(modelVersion);
  writer.varint(0);
  const { weights } = settings;
  for (const [table, keep, columns] of [
    [tagger, weights.tagger, tags.length],
    [moves, weights.moves, 2],
    [named, weights.relations, classes],
  ] as const) {
    const alone = new ByteWriter();
    const written = writeTable(alone, table, { weights: keep, classes: columns, levels: 127 });
    say(`${written.rows} rows, ${written.entries} weights, ${gzipSync(alone.done(), { level: 9 }).length} bytes gzip`);
    writeTable(writer, table, { weights: keep, classes: columns, levels: 127 });
  }
  const bytes = writer.done();
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(out, packed);
  say(`${out}: ${packed.length} bytes, ${bytes.length} inflated`);

  const loaded = loadModel(bytes);
  if (!loaded.ok) throw new Error(loaded.error);
  for (const { name, half } of tests) {
    const quantised = predictedTrees(half, loaded.value.tagger);
    say(
      `as shipped, ${name}: tags ${percent(tagAccuracy(loaded.value.tagger, half))}, ${describe(attachment(loaded.value.parser, quantised))}`,
    );
  }
}

const treeOf = (sentence: Read, found: Int32Array): TreeSample => ({
  nodes: readNodes(sentence.words, found, commaTag, markTags),
  heads: sentence.heads,
  relations: sentence.relations,
});

const predictedTrees = (half: readonly Read[], tagger: Scorer): TreeSample[] =>
  half.map((sentence) => treeOf(sentence, tagSentence(tagger, sentence.words, taggerBuffers(tags.length))));

const percent = (share: number): string => (100 * share).toFixed(2);

const describe = (scores: ReturnType<typeof attachment>): string =>
  `UAS ${percent(scores.uas)} LAS ${percent(scores.las)} (${scores.ms.toFixed(0)} ms)`;

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('usage: train <treebank folder> <weights file>');
  process.exitCode = 1;
} else {
  main(folder, out);
}
