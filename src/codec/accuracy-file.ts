import * as v from 'valibot';
import { fail, ok, type Result } from '../domain/result.ts';

/** One figure of the engine, measured on texts it was not made with. */
export interface AccuracyFigure {
  /** What is measured, in words: "Actors", "Direction of statements". */
  readonly measure: string;
  /** Of what it proposed, the share that was right, from 0 to 1. */
  readonly precision: number;
  /** Of what there was to find, the share that it found, from 0 to 1. */
  readonly recall: number;
}

/** What the engine was measured at. */
export interface Accuracy {
  /** The engine with its version. */
  readonly engine: string;
  /** The texts it was measured on. */
  readonly corpus: string;
  /** The day of the measurement, ISO 8601. */
  readonly date: string;
  /** The figures, in the order in which they are shown; at least one. */
  readonly figures: readonly AccuracyFigure[];
}

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const schema = v.strictObject({
  engine: text,
  corpus: text,
  date: v.pipe(v.string(), v.isoDate()),
  figures: v.pipe(
    v.array(v.strictObject({ measure: text, precision: share, recall: share })),
    v.minLength(1),
    v.maxLength(50),
  ),
});

/** Reads the file of measured accuracy; the failure says in a line what is wrong with it. */
export const parseAccuracy = (input: unknown): Result<Accuracy, string> => {
  const read = v.safeParse(schema, input);
  return read.success ? ok(read.output) : fail(v.summarize(read.issues));
};
