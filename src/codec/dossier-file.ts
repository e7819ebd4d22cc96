import * as v from 'valibot';
import { check } from '../domain/check.ts';
import { type Dossier } from '../domain/dossier.ts';
import { MESSAGES } from '../domain/messages.ts';
import { isUnusable, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DOSSIER_FORMAT, DOSSIER_VERSION, DossierFile } from './dossier-schema.ts';
import { fileOf } from './dossier-order.ts';
import { type DataLimits, plainCopy, readJson } from './plain-data.ts';
import { schemaProblems } from './schema-problems.ts';

/** A dossier that can be opened. */
export interface ReadDossier {
  /** The dossier. */
  readonly dossier: Dossier;
  /** What is wrong with it all the same: broken rules, and words that are not those of its article. Empty when all is well. */
  readonly problems: readonly Problem[];
}

/** How much of a foreign file is read. */
export const DOSSIER_LIMITS: DataLimits = { characters: 16 * 1_048_576, depth: 32, values: 1_000_000 };

/** In a file with more values only the first fault of shape is told: each one costs memory, and a hostile file may hold a million. */
const MANY_VALUES = 50_000;

/** What reading a dossier ends in. The failure lists what makes the dossier unusable. */
export type DossierAnswer = Result<ReadDossier, readonly Problem[]>;

/**
 * Reads a dossier like {@link parseDossier}, in a few steps of about the same length: as data, by its shape, by the rules. Between them
 * whoever reads may let the page breathe.
 */
export function* dossierSteps(input: unknown): Generator<undefined, DossierAnswer> {
  const plain = typeof input === 'string' ? readJson(input, DOSSIER_LIMITS) : plainCopy(input, DOSSIER_LIMITS);
  if (!plain.ok) return fail([whole(plain.error)]);
  const { data, values } = plain.value;
  const stranger = strangerProblem(data);
  if (stranger !== null) return fail([whole(stranger)]);
  yield;
  const read = v.safeParse(DossierFile, data, { abortEarly: values > MANY_VALUES });
  if (!read.success) return fail(schemaProblems(read.issues));
  const { id, title, articles, actors, statements, uncovered = [], layout = {} } = read.output;
  const dossier: Dossier = { id, title, articles, actors, statements, uncovered, layout };
  yield;
  const problems = check(dossier);
  return isUnusable(problems) ? fail(problems) : ok({ dossier, problems });
}

/**
 * Reads a dossier from the text of a file, or from plain data. It never throws and never touches what it was given.
 * The failure lists what makes the dossier unusable; a dossier whose quotes do not match its article is opened, and says so.
 */
export const parseDossier = (input: unknown): DossierAnswer => {
  const steps = dossierSteps(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Writes a dossier as the text of a file. Equal dossiers give the same bytes, whatever order their fields were made in. */
export const writeDossier = (dossier: Dossier): string => `${JSON.stringify(fileOf(dossier), null, 2)}\n`;

/** Writes a dossier on one line without a line end, for streams of dossiers. Read by {@link parseDossier} like a file. */
export const writeDossierLine = (dossier: Dossier): string => JSON.stringify(fileOf(dossier));

/** Why some data is no dossier of a version that can be read, or null. Told before anything else, because nothing else would make sense. */
const strangerProblem = (data: unknown): string | null => {
  const { format, version }: { format?: unknown; version?: unknown } =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  if (format !== DOSSIER_FORMAT) return MESSAGES.notADossier;
  if (version === DOSSIER_VERSION) return null;
  return typeof version === 'number' && version > DOSSIER_VERSION
    ? MESSAGES.newerVersion(version, DOSSIER_VERSION)
    : MESSAGES.badVersion(DOSSIER_VERSION);
};

const whole = (message: string): Problem => ({ path: '', message, kind: 'structure' });
