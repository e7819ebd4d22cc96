import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Accuracy } from '../../codec/accuracy-file.ts';
import { ENGINE_VERSION } from '../../extraction/version.ts';
import { WRONG_CALL } from '../command.ts';
import { readLanguageModel } from '../language-model.ts';
import { readSeeds } from '../site/seeds.ts';
import { findingsOf, reaches, shownFigures } from './findings.ts';
import { measureCurated, measureOwn, measureSets } from './measure.ts';
import { SETS } from './predict.ts';
import { reportOf } from './report.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const USAGE =
  'Usage: npm run accuracy [-- --data FOLDER]   (the gold data with its score.py; ../shared/eval if not said)\n';
/** The data or python3 is missing. */
const NOT_MEASURED = 3;

const dataFolder = (words: readonly string[]): string | null => {
  if (words.length === 0) return path.resolve(PROJECT, '../shared/eval');
  const [name, folder, ...more] = words.flatMap((word) => word.split(/(?<=^--data)=/u));
  return name === '--data' && folder && more.length === 0 ? path.resolve(folder) : null;
};

/** What is missing in the folder of gold data, or null. */
const missingIn = (folder: string): string | null =>
  ['score.py', ...SETS.map((set) => set.file)].find((file) => !existsSync(path.join(folder, file))) ?? null;

/** Measures everything, prints the report, and writes it to docs/. Answers the exit code; a target that is not reached is no failure. */
const run = async (words: readonly string[]): Promise<number> => {
  const folder = dataFolder(words);
  if (folder === null) {
    process.stderr.write(USAGE);
    return WRONG_CALL;
  }
  const stop = (problem: string): number => {
    process.stderr.write(`accuracy: ${problem}.\n`);
    return NOT_MEASURED;
  };
  const missing = missingIn(folder);
  if (missing !== null) return stop(`there is no ${missing} in ${folder}; say with --data where the gold data lies`);

  const model = await readLanguageModel();
  const sets = measureSets(folder, model);
  if (!sets.ok) return stop(sets.error);
  const [seen, unseen] = [measureOwn('seen', model), measureOwn('unseen', model)];
  if (!seen.ok) return stop(seen.error);
  if (!unseen.ok) return stop(unseen.error);
  const curated = new Map(
    readSeeds(path.join(PROJECT, 'seeds')).map(({ dossier }) => [dossier.id, measureCurated(dossier, model)]),
  );
  const measured = { sets: sets.value, own: { seen: seen.value, unseen: unseen.value }, curated };

  const engine = `dramatis ${ENGINE_VERSION}`;
  const date = new Date().toISOString().slice(0, 10);
  const report = reportOf(measured, engine, date);
  const accuracy: Accuracy = {
    engine,
    corpus: 'development halves of public gold data and our own unseen sentences',
    date,
    figures: shownFigures(measured).map(({ measure, precision, recall }) => ({
      measure,
      precision: Number(precision.toFixed(3)),
      recall: Number(recall.toFixed(3)),
    })),
  };
  writeFileSync(path.join(PROJECT, 'docs/accuracy.md'), report);
  writeFileSync(path.join(PROJECT, 'docs/accuracy.json'), `${JSON.stringify(accuracy, null, 2)}\n`);
  process.stdout.write(report);
  const short = findingsOf(measured).filter((one) => !reaches(one));
  process.stdout.write(
    `\n${short.length === 0 ? 'Every target is reached.' : `Short of the target: ${short.map((one) => one.measure).join('; ')}.`}\n`,
  );
  return 0;
};

process.exitCode = await run(process.argv.slice(2));
