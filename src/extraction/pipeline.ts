import { type Dossier } from '../domain/dossier.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type LanguageModel } from './model/language-model.ts';
import { type ReadingHooks, type Stage } from './protocol.ts';
import { assemble } from './stages/assemble.ts';
import { castOf } from './stages/cast.ts';
import { joinDenials } from './stages/denials.ts';
import { takeIn } from './stages/intake.ts';
import { mergeRepeated } from './stages/merge.ts';
import { parseArticle } from './stages/parse.ts';
import { quotationsOf } from './stages/quotations.ts';
import { readStatements, type StatementReading } from './stages/read-statements.ts';
import { type Cast, type ExtractionInput, type ExtractionNote, type ReadSentence } from './types.ts';

/** What a reading gives. */
export interface Extraction {
  /** The dossier; it passes every check, and has no statements when the text could not be read. */
  readonly dossier: Dossier;
  /** What was noticed about the text as a whole; empty when all is well. */
  readonly notes: readonly ExtractionNote[];
  /** What was found on the way, for measuring and explaining; null when the text could not be read. */
  readonly workings: Workings | null;
}

/** What was found on the way. */
export interface Workings {
  /** The sentences with their trees. */
  readonly sentences: readonly ReadSentence[];
  /** Who is named. */
  readonly cast: Cast;
  /** The statements before they were merged, and everything said. */
  readonly reading: StatementReading;
}

/** A reading that was stopped from outside. */
export interface Stopped {
  /** The stage at which it stopped. */
  readonly stage: Stage;
}

const EMPTY_CAST: Cast = { entities: [], byKey: new Map(), mentions: [], offices: [] };

/**
 * Reads an article: from raw text to a dossier of proposals. Pure and deterministic: the same text and the same version give the same
 * dossier. A text that cannot be read (not English, not prose) gives a dossier with the text alone, and the reason.
 */
export const extract = (
  input: ExtractionInput,
  model: LanguageModel,
  hooks: ReadingHooks = {},
): Result<Extraction, Stopped> => {
  const at = (stage: Stage, done: number, found?: readonly string[]): void =>
    hooks.progress?.({ stage, done, ...(found ? { found } : {}) });
  const isCancelled = (): boolean => hooks.cancelled?.() ?? false;
  at('intake', 0);
  const { article, readable, notes } = takeIn(input);
  if (isCancelled()) return fail({ stage: 'intake' });
  if (!readable) return ok({ dossier: assemble(article, input.id, [], EMPTY_CAST, []), notes, workings: null });

  at('sentences', 0);
  const sentences = parseArticle(article, model, {
    progress: (done, all) => at('sentences', done / all),
    cancelled: isCancelled,
  });
  if (isCancelled()) return fail({ stage: 'sentences' });

  at('names', 0);
  const quotations = quotationsOf(article);
  const cast = castOf(article, sentences, quotations);
  if (isCancelled()) return fail({ stage: 'names' });

  at(
    'statements',
    0,
    cast.entities.map(({ name }) => name),
  );
  const reading = readStatements(article, sentences, quotations, cast);
  if (isCancelled()) return fail({ stage: 'statements' });

  const nameOf = (key: string | null): string => (key === null ? '' : (cast.byKey.get(key)?.name ?? ''));
  at(
    'assembly',
    0,
    reading.drafts.map((one) => `${nameOf(one.source)} ${one.predicate} ${nameOf(one.target)}`.trim()),
  );
  const drafts = mergeRepeated(joinDenials(reading.drafts, sentences, reading.denials));
  const dossier = assemble(article, input.id, sentences, cast, drafts);
  at('assembly', 1);
  return ok({ dossier, notes, workings: { sentences, cast, reading } });
};
