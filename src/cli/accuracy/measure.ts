import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Dossier } from '../../domain/dossier.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type LanguageModel } from '../../extraction/model/language-model.ts';
import { extract } from '../../extraction/pipeline.ts';
import { type Comparison, compareCurated } from './compare-curated.ts';
import { auditEvidence, type EvidenceAudit } from './evidence-audit.ts';
import { type JudgedPairs, judgePairs, type PairRecord } from './gold-pairs.ts';
import { judgeOwn, type OwnAnswer, parseOwnSet } from './own-set.ts';
import { type GoldSet, readRecord, SETS } from './predict.ts';
import { type GoldRecord } from './prediction.ts';
import { runScorer, type Score } from './scorer.ts';

/** What was measured on one set of others. */
export interface SetMeasurement {
  /** What the scorer says. */
  readonly score: Score;
  /** The evidence of every dossier read from it. */
  readonly evidence: EvidenceAudit;
  /** How many texts. */
  readonly texts: number;
  /** Proposals judged one by one; only for the set of directed pairs. */
  readonly pairs: JudgedPairs | null;
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Reads all records of one set of the gold in `folder`, and asks the scorer there. */
const measureSet = (
  set: GoldSet,
  folder: string,
  model: LanguageModel,
  scratch: string,
): Result<SetMeasurement, string> => {
  const gold = path.join(folder, set.file);
  const lines = linesOf(gold);
  const records = lines.map((line) => JSON.parse(line) as GoldRecord);
  const readings = records.map((record) => readRecord(set, record, model));
  const predictions = readings.map((reading) => reading.prediction);
  const told = path.join(scratch, 'predictions.jsonl');
  writeFileSync(told, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  const score = runScorer(folder, set.scorer, gold, told);
  if (!score.ok) return score;
  return ok({
    score: score.value,
    evidence: auditEvidence(readings.map((reading) => reading.dossier)),
    texts: records.length,
    pairs:
      set.name === 'pairs'
        ? judgePairs(
            lines.map((line) => JSON.parse(line) as PairRecord),
            predictions,
          )
        : null,
  });
};

/** Measures every set of the gold in `folder`, by the scorer's names. */
export const measureSets = (
  folder: string,
  model: LanguageModel,
): Result<ReadonlyMap<GoldSet['name'], SetMeasurement>, string> => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dramatis-accuracy-'));
  const measured = new Map<GoldSet['name'], SetMeasurement>();
  try {
    for (const set of SETS) {
      const one = measureSet(set, folder, model, scratch);
      if (!one.ok) return one;
      measured.set(set.name, one.value);
    }
    return ok(measured);
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

/** Reads a text as the command line does; the text must be readable. */
const dossierOf = (text: string, id: string, model: LanguageModel): Dossier => {
  const read = extract({ text, id }, model);
  if (!read.ok) throw new Error('Nobody stopped the reading, and yet it stopped.');
  return read.value.dossier;
};

/** Reads and judges one of our own sets, each sentence as a text of its own. */
export const measureOwn = (name: 'seen' | 'unseen', model: LanguageModel): Result<readonly OwnAnswer[], string> => {
  const set = parseOwnSet(readFileSync(new URL(`sets/${name}.tsv`, import.meta.url), 'utf8'));
  if (!set.ok) return fail(`sets/${name}.tsv: ${set.error}`);
  return ok(set.value.map((sentence) => judgeOwn(sentence, dossierOf(sentence.text, 'own', model))));
};

/** Reads the article of a curated dossier from its text alone and compares with what people wrote. */
export const measureCurated = (curated: Dossier, model: LanguageModel): Comparison =>
  compareCurated(curated, dossierOf(curated.articles[0].text, curated.id, model));
