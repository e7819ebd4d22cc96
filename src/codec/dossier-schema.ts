import * as v from 'valibot';
import { ACTOR_KINDS } from '../domain/actor.ts';
import { PARAGRAPH_ZONES } from '../domain/article.ts';
import { STANCES } from '../domain/evidence.ts';
import { FACTUALITIES } from '../domain/factuality.ts';
import {
  type ActorId,
  type ArticleId,
  asActorId,
  asArticleId,
  asStatementId,
  type DossierId,
  type StatementId,
} from '../domain/ids.ts';
import { isMoment } from '../domain/day.ts';
import { isWebAddress } from '../domain/web-address.ts';
import { LIMITS } from '../domain/limits.ts';
import { isLayoutName } from '../domain/layout-name.ts';
import { MESSAGES } from '../domain/messages.ts';
import { RELATION_KINDS } from '../domain/ontology.ts';
import { PROVENANCE_KINDS, STATUSES } from '../domain/statement.ts';

/** The `format` of every dossier file. */
export const DOSSIER_FORMAT = 'dramatis-dossier';
/** The `version` of the format that is read and written. */
export const DOSSIER_VERSION = 1;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most, MESSAGES.tooLong(most)));
const filled = (most: number) => v.pipe(text(most), v.regex(/\S/u, MESSAGES.empty));
const list = <const Item extends v.GenericSchema>(item: Item, most: number = LIMITS.entries) =>
  v.pipe(v.array(item), v.maxLength(most, MESSAGES.tooManyItems(most)));
const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, MESSAGES.oneOf(choices));

/** A list of one or more, which the domain counts on. */
const someOf = <const Item extends v.GenericSchema>(item: Item, most: number, none: string) =>
  v.pipe(
    v.custom<unknown>((value) => !Array.isArray(value) || value.length > 0, none),
    v.tupleWithRest([item], item),
    v.maxLength(most, MESSAGES.tooManyItems(most)),
  );

/** A text that passes a reader of ids; the reader's brand is the type. */
const idBy = <Id extends string>(read: (text: string) => Id | null, message: string) =>
  v.custom<Id>((value) => typeof value === 'string' && read(value) !== null, message);

const actorId = idBy<ActorId>(asActorId, MESSAGES.actorId);
const articleId = idBy<ArticleId>(asArticleId, MESSAGES.slug);
const statementId = idBy<StatementId>(asStatementId, MESSAGES.statementId);
/** Any printable text: lines of a stream keep the id they came with. Only a bundled dossier needs a slug, for its address. */
const dossierId = v.custom<DossierId>(
  (value) =>
    typeof value === 'string' &&
    value.length <= LIMITS.name &&
    /^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(value),
  MESSAGES.dossierId,
);

const offset = v.pipe(v.number(), v.safeInteger(MESSAGES.offset), v.minValue(0, MESSAGES.offset));
const span = { start: offset, end: offset };
/** Objects without required fields would let lists pass. */
const noList = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

const Article = v.strictObject({
  id: articleId,
  title: filled(LIMITS.line),
  publisher: v.exactOptional(filled(LIMITS.name)),
  url: v.exactOptional(v.pipe(text(LIMITS.line), v.check(isWebAddress, MESSAGES.webAddress))),
  published: v.exactOptional(v.pipe(text(LIMITS.name), v.check(isMoment, MESSAGES.date))),
  language: v.pipe(text(LIMITS.name), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u, MESSAGES.language)),
  text: filled(LIMITS.text),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, MESSAGES.sha256)),
  paragraphs: list(v.strictObject({ ...span, zone: oneOf(PARAGRAPH_ZONES) })),
  sentences: list(v.strictObject(span)),
});

const Actor = v.strictObject({
  id: actorId,
  name: filled(LIMITS.name),
  kind: oneOf(ACTOR_KINDS),
  aliases: list(filled(LIMITS.name)),
  mentions: list(v.strictObject({ article: articleId, ...span, exact: filled(LIMITS.quote) })),
});

const Parts = v.strictObject({
  source: v.exactOptional(v.strictObject(span)),
  predicate: v.exactOptional(v.strictObject(span)),
  target: v.exactOptional(v.strictObject(span)),
  cue: v.exactOptional(v.strictObject(span)),
});

const Evidence = v.strictObject({
  article: articleId,
  ...span,
  exact: filled(LIMITS.quote),
  prefix: text(LIMITS.quote),
  suffix: text(LIMITS.quote),
  stance: oneOf(STANCES),
  role: v.exactOptional(filled(LIMITS.name)),
  parts: v.exactOptional(v.pipe(noList, Parts)),
});

const Statement = v.strictObject({
  id: statementId,
  source: v.nullable(actorId),
  relation: oneOf(RELATION_KINDS),
  target: v.nullable(actorId),
  predicate: filled(LIMITS.name),
  factuality: oneOf(FACTUALITIES),
  attribution: list(v.strictObject({ actor: actorId, cue: v.exactOptional(v.strictObject(span)) }), LIMITS.speakers),
  evidence: someOf(Evidence, LIMITS.entries, MESSAGES.noEvidence),
  time: v.exactOptional(v.strictObject(span)),
  provenance: v.strictObject({
    kind: oneOf(PROVENANCE_KINDS),
    by: filled(LIMITS.name),
    rule: v.exactOptional(filled(LIMITS.name)),
    confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0, MESSAGES.share), v.maxValue(1, MESSAGES.share))),
  }),
  status: v.exactOptional(oneOf(STATUSES)),
});

const Uncovered = v.strictObject({
  article: articleId,
  sentence: v.pipe(v.number(), v.safeInteger(MESSAGES.sentenceNumber), v.minValue(1, MESSAGES.sentenceNumber)),
  reason: filled(LIMITS.line),
});

const coordinate = v.pipe(
  v.number(),
  v.minValue(-LIMITS.coordinate, MESSAGES.coordinate),
  v.maxValue(LIMITS.coordinate, MESSAGES.coordinate),
);
const layoutName = v.pipe(v.string(), v.check(isLayoutName, MESSAGES.layoutName));
const layoutActor = v.pipe(
  v.string(),
  v.check((id) => asActorId(id) !== null, MESSAGES.actorId),
);
const Layout = v.pipe(
  noList,
  v.record(layoutName, v.pipe(noList, v.record(layoutActor, v.strictTuple([coordinate, coordinate])))),
);

/** A dossier as it stands in a file. Every field is named here: one that is not is refused, so that a misspelt one is never lost. */
export const DossierFile = v.strictObject({
  /** Where the format is described, for editors that look it up. Read past, and not written. */
  $schema: v.exactOptional(text(LIMITS.line)),
  format: v.literal(DOSSIER_FORMAT),
  version: v.literal(DOSSIER_VERSION),
  id: dossierId,
  title: filled(LIMITS.line),
  articles: someOf(Article, LIMITS.articles, MESSAGES.noArticle),
  actors: list(Actor, LIMITS.actors),
  statements: list(Statement),
  uncovered: v.exactOptional(list(Uncovered)),
  layout: v.exactOptional(Layout),
});
