import * as v from 'valibot';
import { ACTOR_KINDS } from '../domain/actor.ts';
import { PARAGRAPH_ZONES } from '../domain/article.ts';
import { type Edit } from '../domain/edit.ts';
import { FACTUALITIES } from '../domain/factuality.ts';
import {
  type ActorId,
  type ArticleId,
  asActorId,
  asArticleId,
  asStatementId,
  type StatementId,
} from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { RELATION_KINDS } from '../domain/ontology.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { STATUSES } from '../domain/statement.ts';
import { type DataLimits, plainCopy } from './plain-data.ts';

/** How much of one kept edit is read: the longest holds the text of an article. */
const EDIT_LIMITS: DataLimits = { characters: 5 * 1_048_576, depth: 12, values: 200_000 };

const idBy = <Id extends string>(read: (text: string) => Id | null) =>
  v.custom<Id>((value) => typeof value === 'string' && read(value) !== null);
const actorId = idBy<ActorId>(asActorId);
const articleId = idBy<ArticleId>(asArticleId);
const statementId = idBy<StatementId>(asStatementId);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));
const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const actor = v.strictObject({
  id: actorId,
  name,
  kind: v.picklist(ACTOR_KINDS),
  aliases: v.array(name),
  mentions: v.array(v.strictObject({ article: articleId, start: offset, end: offset, exact: v.string() })),
});
const parts = v.strictObject({
  source: v.exactOptional(span),
  predicate: v.exactOptional(span),
  target: v.exactOptional(span),
  cue: v.exactOptional(span),
});

const EditRecord = v.variant('kind', [
  v.strictObject({ kind: v.literal('decide'), statements: v.array(statementId), status: v.picklist(STATUSES) }),
  v.strictObject({ kind: v.literal('flip'), statement: statementId }),
  v.strictObject({ kind: v.literal('factuality'), statement: statementId, factuality: v.picklist(FACTUALITIES) }),
  v.strictObject({
    kind: v.literal('relation'),
    statement: statementId,
    relation: v.picklist(RELATION_KINDS),
    predicate: name,
  }),
  v.strictObject({ kind: v.literal('speakers'), statement: statementId, speakers: v.array(actorId) }),
  v.strictObject({
    kind: v.literal('ends'),
    statement: statementId,
    source: v.nullable(actorId),
    target: v.nullable(actorId),
  }),
  v.strictObject({ kind: v.literal('requote'), statement: statementId, evidence: offset, span }),
  v.strictObject({
    kind: v.literal('add'),
    statement: v.strictObject({
      source: v.nullable(actorId),
      relation: v.picklist(RELATION_KINDS),
      target: v.nullable(actorId),
      predicate: name,
      factuality: v.picklist(FACTUALITIES),
      speakers: v.array(actorId),
      article: articleId,
      span,
      parts,
    }),
  }),
  v.strictObject({ kind: v.literal('remove'), statements: v.array(statementId) }),
  v.strictObject({ kind: v.literal('rename'), actor: actorId, name }),
  v.strictObject({ kind: v.literal('rekind'), actor: actorId, actorKind: v.picklist(ACTOR_KINDS) }),
  v.strictObject({
    kind: v.literal('mention'),
    article: articleId,
    span,
    actor: v.union([actorId, v.strictObject({ name, actorKind: v.picklist(ACTOR_KINDS) })]),
  }),
  v.strictObject({ kind: v.literal('unmention'), actor: actorId, article: articleId, span }),
  v.strictObject({ kind: v.literal('merge'), into: actorId, from: actorId, because: line }),
  v.strictObject({
    kind: v.literal('split'),
    rest: actor,
    made: actor,
    place: offset,
    ends: v.array(
      v.strictObject({
        statement: statementId,
        was: v.nullable(statementId),
        source: v.boolean(),
        target: v.boolean(),
        speakers: v.array(offset),
      }),
    ),
    positions: v.record(v.string(), v.strictTuple([v.number(), v.number()])),
  }),
  v.strictObject({ kind: v.literal('title'), title: line }),
  v.strictObject({
    kind: v.literal('source'),
    article: articleId,
    title: line,
    publisher: name,
    url: line,
    published: name,
  }),
  v.strictObject({
    kind: v.literal('zone'),
    article: articleId,
    paragraph: offset,
    zone: v.picklist(PARAGRAPH_ZONES),
  }),
  v.strictObject({ kind: v.literal('text'), article: articleId, text: v.pipe(v.string(), v.maxLength(LIMITS.text)) }),
]);

/** Reads an edit from plain data, such as a record of a store. It never throws; the failure says that it cannot be read, and why. */
export const parseEdit = (data: unknown): Result<Edit, string> => {
  const plain = plainCopy(data, EDIT_LIMITS);
  if (!plain.ok) return fail(plain.error);
  const read = v.safeParse(EditRecord, plain.value.data, { abortEarly: true });
  return read.success ? ok(read.output) : fail(read.issues[0].message);
};
