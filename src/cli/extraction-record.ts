import * as v from 'valibot';
import { normaliseText } from '../domain/article.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type ExtractionInput } from '../extraction/types.ts';

/** Most characters of one text: what is longer no dossier can hold. */
const LONGEST_TEXT = 2_000_000;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));
const optional = (most: number): v.GenericSchema<string | null | undefined, string | null | undefined> =>
  v.nullish(text(most));

/** One line of JSON Lines input. Fields beyond these are let be. */
const RECORD = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.minLength(1), v.maxLength(500)),
  text: text(LONGEST_TEXT),
  title: optional(1000),
  published: optional(100),
  url: optional(4000),
});

const WEB = /^https?:\/\//iu;

/** Reads one line of JSON Lines input; a failure says in a sentence what is wrong with it. */
export const parseRecord = (line: string): Result<ExtractionInput & { readonly id: string }, string> => {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return fail(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const read = v.safeParse(RECORD, data);
  if (!read.success) {
    const [issue] = read.issues;
    const path = v.getDotPath(issue);
    return fail(path ? `"${path}": ${issue.message}` : issue.message);
  }
  const { id, title, published, url } = read.output;
  return ok({
    id,
    text: read.output.text,
    ...(title ? { title: normaliseText(title) } : {}),
    ...(published ? { published } : {}),
    // An address that is not of the web is no place to send a reader to.
    ...(url && WEB.test(url) ? { url } : {}),
  });
};
