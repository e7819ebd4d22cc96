import { type Actor, type Mention } from '../../domain/actor.ts';
import { type Article } from '../../domain/article.ts';
import { type Dossier, type Uncovered } from '../../domain/dossier.ts';
import { type Evidence } from '../../domain/evidence.ts';
import { type ActorId, asDossierId, type DossierId, slugOf } from '../../domain/ids.ts';
import { overlapsSpan } from '../../domain/span.ts';
import { type Attribution, type Statement, statementIdOf } from '../../domain/statement.ts';
import { type Cast, type EntityDraft, type ReadSentence } from '../types.ts';
import { ENGINE_VERSION } from '../version.ts';
import { type StatementDraft } from './statements.ts';

const FALLBACK_ID = 'article-1';
const NO_TIE = 'No verb or noun was found that ties the actors named here.';
const NO_OTHER_SIDE = 'A tie was found, but one of its sides is not named.';

/** Kinds that stand in the cast even when no statement needs them: whoever has a name and could act. */
const NAMED_KINDS = new Set<EntityDraft['kind']>(['state', 'person', 'organisation', 'group']);

const isNamed = (entity: EntityDraft): boolean => entity.basis !== 'description' && NAMED_KINDS.has(entity.kind);

const mentionsOf = (article: Article, entity: EntityDraft): readonly Mention[] =>
  entity.mentions
    .map((mention) => ({
      article: article.id,
      start: mention.span.start,
      end: mention.span.end,
      exact: article.text.slice(mention.span.start, mention.span.end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (mention, index, all) =>
        index === 0 || mention.start !== all[index - 1]?.start || mention.end !== all[index - 1]?.end,
    );

const toStatements = (drafts: readonly StatementDraft[], idOf: (key: string) => ActorId): readonly Statement[] => {
  const used = new Map<string, number>();
  return drafts.flatMap((draft): Statement[] => {
    const [first, ...more] = draft.evidence;
    if (!first) return [];
    const source = draft.source === null ? null : idOf(draft.source);
    const target = draft.target === null ? null : idOf(draft.target);
    const base = statementIdOf(source, draft.relation, target, first.exact);
    const occurrence = (used.get(base) ?? 0) + 1;
    used.set(base, occurrence);
    const evidence: [Evidence, ...Evidence[]] = [first, ...more];
    const attribution: Attribution[] = draft.chain.map((link) => ({
      actor: idOf(link.entity),
      ...(link.cue ? { cue: link.cue } : {}),
    }));
    return [
      {
        id: occurrence === 1 ? base : statementIdOf(source, draft.relation, target, first.exact, occurrence),
        source,
        relation: draft.relation,
        target,
        predicate: draft.predicate,
        factuality: draft.factuality,
        attribution,
        evidence,
        ...(draft.time ? { time: draft.time } : {}),
        provenance: {
          kind: 'extracted',
          by: `dramatis ${ENGINE_VERSION}`,
          rule: draft.rule,
          confidence: draft.confidence,
        },
        status: 'proposed',
      },
    ];
  });
};

const uncoveredOf = (
  article: Article,
  sentences: readonly ReadSentence[],
  cast: Cast,
  shown: ReadonlySet<string>,
  drafts: readonly StatementDraft[],
): readonly Uncovered[] => {
  const covered = new Set<number>();
  const half = new Set<number>();
  const starts = new Map(sentences.map((sentence) => [sentence.span.start, sentence.index]));
  for (const draft of drafts) {
    for (const piece of draft.evidence) {
      const at = starts.get(piece.start);
      if (at !== undefined && piece.role === undefined) covered.add(at);
    }
    if (draft.source === null || draft.target === null) half.add(draft.sentence);
  }
  return sentences.flatMap((sentence): Uncovered[] => {
    if (covered.has(sentence.index)) return [];
    const named = new Set(
      (cast.mentions[sentence.index] ?? []).flatMap((mention) =>
        mention.entity && shown.has(mention.entity) ? [mention.entity] : [],
      ),
    );
    if (named.size < 2) return [];
    const number = article.sentences.findIndex((one) => overlapsSpan(one, sentence.span)) + 1;
    return [{ article: article.id, sentence: number, reason: half.has(sentence.index) ? NO_OTHER_SIDE : NO_TIE }];
  });
};

/** Puts article, cast and statements together into a dossier that passes every check. */
export const assemble = (
  article: Article,
  id: string | undefined,
  sentences: readonly ReadSentence[],
  cast: Cast,
  drafts: readonly StatementDraft[],
): Dossier => {
  const needed = new Set(
    drafts.flatMap((draft) => [draft.source, draft.target, ...draft.chain.map((link) => link.entity)]),
  );
  const shown = cast.entities.filter((entity) => needed.has(entity.key) || isNamed(entity));
  const keys = new Set(shown.map((entity) => entity.key));
  const ids = new Map(shown.map((entity) => [entity.key, entity.id as ActorId]));
  const actors: Actor[] = shown.map((entity) => ({
    id: ids.get(entity.key) ?? (entity.id as ActorId),
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    mentions: mentionsOf(article, entity),
  }));
  const given = id === undefined ? null : (asDossierId(id) ?? asDossierId(slugOf(id)));
  const dossierId: DossierId = given ?? asDossierId(slugOf(article.title)) ?? (FALLBACK_ID as DossierId);
  return {
    id: dossierId,
    title: article.title,
    articles: [article],
    actors,
    statements: toStatements(drafts, (key) => ids.get(key) ?? (key as ActorId)),
    uncovered: uncoveredOf(article, sentences, cast, keys, drafts),
    layout: {},
  };
};
