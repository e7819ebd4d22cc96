import { type Actor, foldName } from './actor.ts';
import { type Article, sentenceByNumber, type Sentence } from './article.ts';
import { actorById, articleById, type Dossier } from './dossier.ts';
import { type Evidence } from './evidence.ts';
import { type ActorId, type ArticleId } from './ids.ts';
import { familyOf } from './ontology.ts';
import { overlapsSpan, sliceSpan, type Span } from './span.ts';
import { type Statement } from './statement.ts';
import { ARTICLE_VOICE, type Filter } from './view.ts';

/** A sentence with the article it stands in and its number through the whole dossier (from 1). */
export interface NumberedSentence {
  /** The article. */
  readonly article: Article;
  /** Its bounds. */
  readonly sentence: Sentence;
  /** Its number through all articles, as addresses count. */
  readonly number: number;
}

/** Every sentence of a dossier in reading order, numbered through all its articles. */
export const numberedSentences = (dossier: Dossier): readonly NumberedSentence[] =>
  dossier.articles
    .flatMap((article) => article.sentences.map((sentence) => ({ article, sentence })))
    .map((place, index) => ({ ...place, number: index + 1 }));

/** Number (through all articles) of the sentence in which a place starts, or null when it starts in none. */
export const sentenceNumberOf = (dossier: Dossier, article: ArticleId, span: Span): number | null => {
  let before = 0;
  for (const one of dossier.articles) {
    if (one.id === article) {
      const index = one.sentences.findIndex((sentence) => sentence.start <= span.start && span.start < sentence.end);
      return index < 0 ? null : before + index + 1;
    }
    before += one.sentences.length;
  }
  return null;
};

/** The sentence of that number through all articles, or null. */
export const sentenceOfNumber = (dossier: Dossier, number: number): NumberedSentence | null => {
  let before = 0;
  for (const article of dossier.articles) {
    const sentence = sentenceByNumber(article, number - before);
    if (number > before && sentence) return { article, sentence, number };
    before += article.sentences.length;
  }
  return null;
};

/** The statements that have evidence overlapping a sentence, in reading order. */
export const statementsOfSentence = (dossier: Dossier, place: NumberedSentence): readonly Statement[] =>
  dossier.statements.filter((statement) =>
    statement.evidence.some((piece) => piece.article === place.article.id && overlapsSpan(piece, place.sentence)),
  );

/** What an actor does, what is done to it, and what it says in the article. */
export interface ActorStatements {
  /** Statements of which it is the source. */
  readonly does: readonly Statement[];
  /** Statements of which it is the target. */
  readonly undergoes: readonly Statement[];
  /** Statements that it makes as a speaker, at any place of the chain. */
  readonly claims: readonly Statement[];
}

/** The statements that concern an actor, by the part it plays. */
export const statementsOfActor = (dossier: Dossier, actor: ActorId): ActorStatements => ({
  does: dossier.statements.filter((statement) => statement.source === actor),
  undergoes: dossier.statements.filter((statement) => statement.target === actor),
  claims: dossier.statements.filter((statement) => statement.attribution.some((link) => link.actor === actor)),
});

/** The statements that tie two actors directly, in either direction. */
export const statementsBetween = (dossier: Dossier, a: ActorId, b: ActorId): readonly Statement[] =>
  dossier.statements.filter(
    (statement) =>
      (statement.source === a && statement.target === b) || (statement.source === b && statement.target === a),
  );

/** Whether a voice says a statement: the article when nobody is named, else any speaker of the chain. */
export const isSaidBy = (statement: Statement, voice: NonNullable<Filter['by']>): boolean =>
  voice === ARTICLE_VOICE
    ? statement.attribution.length === 0
    : statement.attribution.some((link) => link.actor === voice);

const searchTextOf = (dossier: Dossier, statement: Statement): string => {
  const ends = [statement.source, statement.target, ...statement.attribution.map((link) => link.actor)]
    .map((id) => (id ? actorById(dossier, id) : null))
    .filter((actor): actor is Actor => actor !== null)
    .flatMap((actor) => [actor.name, ...actor.aliases]);
  return foldName([statement.predicate, ...ends, ...statement.evidence.map((piece) => piece.exact)].join(' \u2022 '));
};

/** Whether a statement stays visible under a filter. The search looks at actors, predicate and quotes, and wants every word. */
export const passes = (dossier: Dossier, filter: Filter, statement: Statement): boolean => {
  if (filter.families && !filter.families.includes(familyOf(statement.relation))) return false;
  if (filter.factuality && !filter.factuality.includes(statement.factuality)) return false;
  if (filter.by !== null && !isSaidBy(statement, filter.by)) return false;
  const words = foldName(filter.query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const text = searchTextOf(dossier, statement);
  return words.every((word) => text.includes(word));
};

/** The statements that a filter leaves visible, in reading order. */
export const visibleStatements = (dossier: Dossier, filter: Filter): readonly Statement[] =>
  dossier.statements.filter((statement) => passes(dossier, filter, statement));

/** The article's words at a piece of evidence as they stand now; differs from `exact` when the article was changed. */
export const wordsAt = (dossier: Dossier, piece: Evidence): string => {
  const article = articleById(dossier, piece.article);
  return article ? sliceSpan(article.text, piece) : '';
};

/** The speakers of a dossier with the number of statements each makes, most first; ties by order in the cast. */
export const voicesOf = (dossier: Dossier): readonly { readonly voice: ActorId; readonly count: number }[] =>
  dossier.actors
    .map((actor) => ({ voice: actor.id, count: dossier.statements.filter((one) => isSaidBy(one, actor.id)).length }))
    .filter((entry) => entry.count > 0)
    .sort((a, b) => b.count - a.count);
