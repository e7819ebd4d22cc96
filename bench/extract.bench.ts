import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import winkEnglish from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { readLanguageModel } from '../src/cli/language-model.ts';
import { extract } from '../src/extraction/pipeline.ts';
import { articleOf, HOSTILE } from './extract-texts.ts';
import { median } from './figures.ts';

const WEIGHTS = path.resolve('public/model/english-1.bin');
const ROUNDS = 7;
const DOCUMENT = 1200;
const PER_ROUND = 12;

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** How much memory a process of its own takes at most, in MB, to read an article of so many words. */
const peakMemory = (words: number): number => {
  const args = ['--max-old-space-size=512', '--import', 'tsx', fileURLToPath(import.meta.url), 'memory', String(words)];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Reading ${words} words failed: ${stderr.slice(-500)}`);
  return Number(stdout);
};

/** From the start of a thread to its first dossier, in milliseconds. */
const coldStart = async (file: string): Promise<number> => {
  const started = performance.now();
  const worker = new Worker(file);
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.postMessage({
      weights: WEIGHTS,
      text: 'Norway accused Chile of arming the rebels. The ministry denied it.',
    });
  });
  const time = performance.now() - started;
  await worker.terminate();
  return time;
};

const measureSpeed = async (): Promise<void> => {
  const model = await readLanguageModel();
  const nlp = wink(winkEnglish, ['sbd', 'pos']);
  const texts = Array.from({ length: PER_ROUND }, (_, turn) => articleOf(DOCUMENT, turn));
  let sentences = 0;
  const ours = (): void => {
    sentences = 0;
    for (const text of texts) {
      const read = extract({ text, id: 'bench' }, model);
      sentences += read.ok ? (read.value.workings?.sentences.length ?? 0) : 0;
    }
  };
  const theirs = (): void => {
    for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
  };
  ours();
  theirs();
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    round % 2 === 0
      ? { ours: cpuMs(ours), theirs: cpuMs(theirs) }
      : ((theirsFirst) => ({ ours: cpuMs(ours), theirs: theirsFirst }))(cpuMs(theirs)),
  );
  const rate = (ms: number): number => (sentences / ms) * 1000;
  const [own, other] = [median(times.map((one) => one.ours)), median(times.map((one) => one.theirs))];
  console.log(
    `whole pipeline ${rate(own).toFixed(0)} sentences a second of CPU (at least 600); ` +
      `wink-nlp's splitter and tagger alone ${rate(other).toFixed(0)}; ratio ${(other / own).toFixed(2)}`,
  );
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [single, double] = [1, 2].map((size) =>
      median(Array.from({ length: 3 }, () => cpuMs(() => extract({ text: textOf(size), id: 'bench' }, model)))),
    );
    console.log(
      `${name}: half ${(single ?? NaN).toFixed(0)} ms, whole ${(double ?? NaN).toFixed(0)} ms of CPU; ` +
        `twice the text takes ${((double ?? NaN) / (single ?? NaN)).toFixed(2)} times as long (linear: 2)`,
    );
  }
};

const measureAll = async (): Promise<void> => {
  await measureSpeed();
  const out = path.resolve('.cache/bench/extract');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: path.resolve('bench/fixtures/extract-worker.ts'), outDir: out, emptyOutDir: true, minify: true },
  });
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) starts.push(await coldStart(path.join(out, 'extract-worker.js')));
  console.log(`thread started, weights loaded, first dossier: ${median(starts).toFixed(0)} ms (at most 400)`);
  const [small, large] = [peakMemory(5_000), peakMemory(50_000)];
  console.log(`peak memory: 5,000 words ${small.toFixed(0)} MB, 50,000 words ${large.toFixed(0)} MB`);
};

const [what, words] = process.argv.slice(2);
if (what === 'memory') {
  extract({ text: articleOf(Number(words)), id: 'bench' }, await readLanguageModel());
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
} else await measureAll();
