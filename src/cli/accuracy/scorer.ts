import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';

/** What the scorer says about a set: numbers and groups of numbers by name. */
export type Score = Readonly<Record<string, unknown>>;

/** Runs the scorer that lies beside the gold data; the failure says in a line what is missing. */
export const runScorer = (folder: string, set: string, gold: string, predictions: string): Result<Score, string> => {
  const run = spawnSync('python3', [path.join(folder, 'score.py'), set, gold, predictions], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (run.error) return fail(`python3 cannot be run (${run.error.message}); the scorer of the gold data needs it`);
  if (run.status !== 0) return fail(`the scorer failed on ${set}: ${run.stderr.trim().split('\n').at(-1) ?? ''}`);
  try {
    return ok(JSON.parse(run.stdout) as Score);
  } catch {
    return fail(`the scorer answered no JSON on ${set}`);
  }
};

/** A number of a score, by the names that lead to it; NaN when it is not there. */
export const figureOf = (score: Score | undefined, ...names: readonly string[]): number => {
  let value: unknown = score;
  for (const name of names) value = typeof value === 'object' && value !== null ? (value as Score)[name] : undefined;
  return typeof value === 'number' ? value : NaN;
};
