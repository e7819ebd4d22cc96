import { normaliseText } from '../../domain/article.ts';
import { FACTUALITIES, type Factuality } from '../../domain/factuality.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { RELATION_KINDS, type RelationKind } from '../../domain/ontology.ts';
import { type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type ForeignRow } from './foreign-graph.ts';

/** The choice that a word names, whatever its case; null when it names none. */
export const oneOf = <Choice extends string>(choices: readonly Choice[], word: string): Choice | null =>
  choices.find((choice) => choice.toLowerCase() === word.trim().toLowerCase()) ?? null;

/** Text as it is kept; half a character, which no file can hold, is replaced. */
export const cleanText = (raw: string): string => normaliseText(raw).replace(/\p{Cs}/gu, '\ufffd');

/** A row that says all that a statement needs. */
export interface GoodRow {
  readonly place: string;
  readonly field: (name: string) => string;
  readonly article: string;
  readonly quote: string;
  readonly start: number | null;
  readonly relation: RelationKind;
  readonly factuality: Factuality;
}

/** What a row says, or what it lacks. */
export const goodRow = ({ place, fields }: ForeignRow): Result<GoodRow, readonly Problem[]> => {
  const field = (name: string): string => (Object.hasOwn(fields, name) ? (fields[name] ?? '').trim() : '');
  const wrong: Problem[] = [];
  const tell = (name: string, message: string): void => {
    wrong.push({ path: `${place}, ${name}`, message, kind: 'structure' });
  };
  const quote = cleanText(fields['quote'] ?? '');
  const relation = oneOf(RELATION_KINDS, field('relation'));
  const factuality = oneOf(FACTUALITIES, field('factuality'));
  const article = field('article_title') || field('url') || field('article');
  if (quote.trim() === '') tell('quote', MESSAGES.empty);
  if (!relation) tell('relation', MESSAGES.oneOf(RELATION_KINDS));
  if (!factuality) tell('factuality', MESSAGES.oneOf(FACTUALITIES));
  if (article === '') tell('article', MESSAGES.namesNoArticle);
  for (const end of ['source', 'target']) if (field(end) === '') tell(end, MESSAGES.missing);
  if (wrong.length > 0 || !relation || !factuality) return fail(wrong);
  const start = /^\d+$/u.test(field('start')) ? Number(field('start')) : null;
  const isExact = start !== null && field('end') === String(start + quote.length);
  return ok({ place, field, article, quote, start: isExact ? start : null, relation, factuality });
};
