import { describe } from './anchor.ts';
import { articleById, type Dossier } from './dossier.ts';
import { type Edit, type Edited, type NewStatement } from './edit.ts';
import { wordsFailure } from './edit-words.ts';
import { type Evidence, EVIDENCE_PART_NAMES, type EvidenceParts } from './evidence.ts';
import { type ActorId, type StatementId } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { fail, ok, type Result } from './result.ts';
import { containsSpan, overlapsSpan, sliceSpan, type Span } from './span.ts';
import { MOST_OCCURRENCES, type Statement, statementIdOf } from './statement.ts';

/** Who is named as the one that corrected something. */
const PERSON = 'a person';

type Renamed = Map<StatementId, StatementId | null>;

/** A dossier with nothing renamed. */
export const unrenamed = (dossier: Dossier): Edited<Dossier> => ({ dossier, renamed: new Map(), marks: new Map() });

/** The id of a statement after a change: made of its content, and no other statement's. Null when too many are alike. */
export const freeId = (
  statement: Statement,
  taken: ReadonlySet<string>,
  wish: StatementId | null,
): StatementId | null => {
  const { source, relation, target, evidence } = statement;
  const ids = Array.from({ length: MOST_OCCURRENCES }, (_, place) =>
    statementIdOf(source, relation, target, evidence[0].exact, place + 1),
  );
  if (wish !== null && ids.includes(wish) && !taken.has(wish)) return wish;
  return ids.find((id) => !taken.has(id)) ?? null;
};

/**
 * Changes some statements and gives those new ids whose content asks for it; null removes a statement. `wishes` are ids to be had again
 * where they fit.
 */
export const changeStatements = (
  dossier: Dossier,
  change: (statement: Statement) => Statement | null,
  wishes: ReadonlyMap<StatementId, StatementId> = new Map(),
): Result<Edited<Dossier>, string> => {
  const changed = dossier.statements.map((before) => ({ before, after: change(before) }));
  const isMoved = ({ before, after }: (typeof changed)[number]): boolean =>
    after !== null &&
    (before.source !== after.source ||
      before.relation !== after.relation ||
      before.target !== after.target ||
      before.evidence[0].exact !== after.evidence[0].exact ||
      wishes.has(before.id));
  const taken = new Set<string>(
    changed.flatMap((one) => (one.after !== null && !isMoved(one) ? [one.before.id as string] : [])),
  );
  const renamed: Renamed = new Map();
  const statements: Statement[] = [];
  for (const one of changed) {
    const { before, after } = one;
    if (after === null) {
      renamed.set(before.id, null);
      continue;
    }
    if (!isMoved(one)) {
      statements.push(after);
      continue;
    }
    const id = freeId(after, taken, wishes.get(before.id) ?? before.id);
    if (id === null) return fail(MESSAGES.tooManyAlike);
    taken.add(id);
    if (id !== before.id) renamed.set(before.id, id);
    statements.push({ ...after, id });
  }
  return ok({ dossier: { ...dossier, statements }, renamed, marks: new Map() });
};

/** A statement whose content a person has corrected. */
const corrected = (statement: Statement): Statement => {
  const { rule } = statement.provenance;
  return {
    ...statement,
    provenance: { kind: 'edited', by: PERSON, ...(rule === undefined ? {} : { rule }) },
  };
};

const swapParts = ({ source, target, ...rest }: EvidenceParts): EvidenceParts => ({
  ...(target ? { source: target } : {}),
  ...rest,
  ...(source ? { target: source } : {}),
});

const partsWithin = (parts: EvidenceParts | undefined, span: Span): EvidenceParts =>
  Object.fromEntries(
    EVIDENCE_PART_NAMES.flatMap((name) => {
      const part = parts?.[name];
      return part && containsSpan(span, part) ? [[name, part]] : [];
    }),
  );

const withParts = (piece: Omit<Evidence, 'parts'>, parts: EvidenceParts): Evidence =>
  Object.keys(parts).length === 0 ? piece : { ...piece, parts };

/** A piece of evidence at some words; null where they touch no sentence that is read. */
const quoteAt = (
  dossier: Dossier,
  piece: Omit<Evidence, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
  span: Span,
) => {
  const article = articleById(dossier, piece.article);
  const isRead = article?.sentences.some((sentence) => overlapsSpan(sentence, span)) ?? false;
  if (!article || !isRead || span.end <= span.start || span.end > article.text.length) return null;
  if (wordsFailure(sliceSpan(article.text, span), 'quote') !== null) return null;
  const { parts, ...rest } = piece;
  return withParts({ ...rest, ...span, ...describe(article.text, span) }, partsWithin(parts, span));
};

const find = (dossier: Dossier, id: StatementId): Statement | null =>
  dossier.statements.find((one) => one.id === id) ?? null;

const changeOne = (
  dossier: Dossier,
  id: StatementId,
  change: (statement: Statement) => Statement | null,
): Result<Edited<Dossier>, string> =>
  find(dossier, id)
    ? changeStatements(dossier, (one) => (one.id === id ? change(one) : one))
    : fail(MESSAGES.noSuchStatement(id));

const isCast = (dossier: Dossier, ids: readonly (ActorId | null)[]): boolean =>
  ids.every((id) => id === null || dossier.actors.some((actor) => actor.id === id));

const addStatement = (dossier: Dossier, made: NewStatement): Result<Edited<Dossier>, string> => {
  if (!isCast(dossier, [made.source, made.target, ...made.speakers])) return fail(MESSAGES.notInTheCast);
  if (made.source === null && made.target === null) return fail(MESSAGES.nobody);
  const failure = wordsFailure(made.predicate, 'name');
  if (failure !== null) return fail(failure);
  const piece = quoteAt(dossier, { article: made.article, stance: 'supports', parts: made.parts }, made.span);
  if (!piece) return fail(MESSAGES.outsideSentence);
  const draft: Statement = {
    id: '' as StatementId,
    source: made.source,
    relation: made.relation,
    target: made.target,
    predicate: made.predicate,
    factuality: made.factuality,
    attribution: made.speakers.map((actor) => ({ actor })),
    evidence: [piece],
    provenance: { kind: 'edited', by: PERSON },
    status: 'accepted',
  };
  const id = freeId(draft, new Set(dossier.statements.map((one) => one.id as string)), null);
  if (id === null) return fail(MESSAGES.tooManyAlike);
  // Where it is read: behind the last statement whose words begin before its own.
  const order = new Map(dossier.articles.map((article, index) => [article.id, index]));
  const isBefore = ({ evidence: [first] }: Statement): boolean =>
    ((order.get(first.article) ?? 0) - (order.get(piece.article) ?? 0) || first.start - piece.start) <= 0;
  const at = dossier.statements.findLastIndex(isBefore) + 1;
  const statements = dossier.statements.toSpliced(at, 0, { ...draft, id });
  return ok(unrenamed({ ...dossier, statements }));
};

/** The edits that change statements alone. */
export type StatementEdit = Extract<
  Edit,
  {
    readonly kind: 'decide' | 'flip' | 'factuality' | 'relation' | 'speakers' | 'ends' | 'requote' | 'add' | 'remove';
  }
>;

/** Does an edit of statements. */
export const editStatements = (dossier: Dossier, edit: StatementEdit): Result<Edited<Dossier>, string> => {
  switch (edit.kind) {
    case 'decide': {
      const chosen = new Set(edit.statements);
      return changeStatements(dossier, (one) => (chosen.has(one.id) ? { ...one, status: edit.status } : one));
    }
    case 'remove': {
      const gone = new Set(edit.statements);
      return changeStatements(dossier, (one) => (gone.has(one.id) ? null : one));
    }
    case 'flip':
      return changeOne(dossier, edit.statement, (one) => {
        const [first, ...others] = one.evidence.map((piece) => withParts(bare(piece), swapParts(piece.parts ?? {})));
        return first
          ? corrected({ ...one, source: one.target, target: one.source, evidence: [first, ...others] })
          : one;
      });
    case 'factuality':
      return changeOne(dossier, edit.statement, (one) => corrected({ ...one, factuality: edit.factuality }));
    case 'relation': {
      const failure = wordsFailure(edit.predicate, 'name');
      if (failure !== null) return fail(failure);
      return changeOne(dossier, edit.statement, (one) =>
        corrected({ ...one, relation: edit.relation, predicate: edit.predicate }),
      );
    }
    case 'speakers':
      if (!isCast(dossier, edit.speakers)) return fail(MESSAGES.notInTheCast);
      return changeOne(dossier, edit.statement, (one) =>
        corrected({
          ...one,
          attribution: edit.speakers.map((actor) => one.attribution.find((link) => link.actor === actor) ?? { actor }),
        }),
      );
    case 'ends':
      if (!isCast(dossier, [edit.source, edit.target])) return fail(MESSAGES.notInTheCast);
      if (edit.source === null && edit.target === null) return fail(MESSAGES.nobody);
      return changeOne(dossier, edit.statement, (one) =>
        corrected({ ...one, source: edit.source, target: edit.target }),
      );
    case 'requote': {
      const statement = find(dossier, edit.statement);
      const piece = statement?.evidence[edit.evidence];
      if (!statement || !piece) return fail(MESSAGES.noSuchStatement(edit.statement));
      const moved = quoteAt(dossier, bare(piece, piece.parts), edit.span);
      if (!moved) return fail(MESSAGES.outsideSentence);
      const [first, ...others] = statement.evidence.with(edit.evidence, moved);
      if (!first) return fail(MESSAGES.noEvidence);
      const isTwice = statement.evidence.some(
        (one, index) =>
          index !== edit.evidence &&
          one.article === moved.article &&
          one.start === moved.start &&
          one.end === moved.end &&
          one.stance === moved.stance,
      );
      if (isTwice) return fail(MESSAGES.sameEvidence);
      return changeOne(dossier, edit.statement, (one) => corrected({ ...one, evidence: [first, ...others] }));
    }
    case 'add':
      return addStatement(dossier, edit.statement);
  }
};

/** A piece of evidence without its parts, or with others. */
const bare = ({ parts: _, ...piece }: Evidence, parts?: EvidenceParts): Evidence =>
  parts ? { ...piece, parts } : piece;
