import { normaliseText } from '../../domain/article.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { slugOf } from '../../domain/ids.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { foreignDossier } from '../foreign/foreign-dossier.ts';
import { goodRow } from '../foreign/good-row.ts';
import { type ForeignActor, type ForeignRow } from '../foreign/foreign-graph.ts';
import { type DataLimits, readJson } from '../plain-data.ts';

const ANSWER_LIMITS: DataLimits = { characters: 2 * 1_048_576, depth: 12, values: 200_000 };
/** Who is said to have proposed it. */
const ASSISTANT = 'an assistant';

/** What came of an answer. */
export interface CheckedAnswer {
  /** The dossier of what stands in the article. */
  readonly dossier: Dossier;
  /** How many statements were taken. */
  readonly taken: number;
  /** Why the others were not, one sentence each. */
  readonly refused: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (fields: Fields, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
};
const listOf = (fields: Fields, name: string): readonly Fields[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value.filter(isFields) : [];
};

/** The JSON in an answer: models put words and fences around it. */
const jsonIn = (answer: string): string => answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);

const idOf = (name: string): string => slugOf(name) || name;

/**
 * Checks the answer of a language model against the article: a statement is taken when its quote stands there letter for letter and all that it
 * needs is said; every other is refused with the reason. What is taken is a proposal. The failure is a sentence.
 */
export const checkAnswer = (answer: string, articleText: string, title: string): Result<CheckedAnswer, string> => {
  const json = readJson(jsonIn(answer), ANSWER_LIMITS);
  if (!json.ok) return fail(MESSAGES.noAnswer);
  const { data } = json.value;
  if (!isFields(data)) return fail(MESSAGES.noAnswer);
  const text = normaliseText(articleText);
  const actors = listOf(data, 'actors').flatMap((one): ForeignActor[] => {
    const name = textOf(one, 'name');
    const aliases = Array.isArray(one['aliases']) ? one['aliases'].filter((alias) => typeof alias === 'string') : [];
    return name === '' ? [] : [{ id: idOf(name), name, kind: textOf(one, 'kind'), aliases }];
  });
  const named = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [form.toLowerCase(), id])),
  );
  const end = (name: string): string => (name === '' ? 'none' : (named.get(name.toLowerCase()) ?? idOf(name)));
  const refused: string[] = [];
  const rows: ForeignRow[] = [];
  for (const [index, one] of listOf(data, 'statements').entries()) {
    const quote = normaliseText(textOf(one, 'quote'));
    const [source, target, speaker] = [textOf(one, 'source'), textOf(one, 'target'), textOf(one, 'speaker')];
    const row: ForeignRow = {
      place: `statement ${index + 1}`,
      fields: {
        source: end(source),
        source_name: source,
        target: end(target),
        target_name: target,
        relation: textOf(one, 'relation'),
        predicate: textOf(one, 'predicate').slice(0, 300),
        factuality: textOf(one, 'factuality'),
        speaker_ids: speaker === '' || speaker.toLowerCase() === 'null' ? '' : end(speaker),
        speaker,
        quote,
        article_title: title,
        provenance: 'extracted',
        status: 'proposed',
      },
    };
    const tried = goodRow(row);
    const failure = !tried.ok
      ? (tried.error[0] ?? null)
      : source === target
        ? { path: row.place, message: MESSAGES.sameEnds }
        : text.includes(quote)
          ? null
          : { path: `${row.place}, quote`, message: MESSAGES.notInArticle };
    if (failure === null) rows.push(row);
    else refused.push(`${failure.path}: ${failure.message}`);
  }
  if (rows.length === 0)
    return fail(refused.length === 0 ? MESSAGES.noAnswer : MESSAGES.allRefused(refused.length, refused[0] ?? ''));
  const dossier = foreignDossier({ format: ASSISTANT, title, actors, rows }, text);
  if (!dossier.ok) return fail(dossier.error[0]?.message ?? '');
  return ok({ dossier: dossier.value.dossier, taken: rows.length, refused });
};
