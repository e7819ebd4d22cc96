import { type Actor, ACTOR_KINDS, type ActorKind } from '../../domain/actor.ts';
import { anchor, describe } from '../../domain/anchor.ts';
import { type Article, normaliseText, type Paragraph } from '../../domain/article.ts';
import { textSha256 } from '../../domain/check-article.ts';
import { RESERVED_DOSSIER_IDS } from '../../domain/check.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { type Evidence, STANCES } from '../../domain/evidence.ts';
import { FACTUALITIES, type Factuality } from '../../domain/factuality.ts';
import {
  type ActorId,
  type ArticleId,
  asActorId,
  asArticleId,
  type DossierId,
  NO_ACTOR,
  slugOf,
} from '../../domain/ids.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { RELATION_KINDS, type RelationKind, RELATIONS } from '../../domain/ontology.ts';
import { type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { type Span } from '../../domain/span.ts';
import { PROVENANCE_KINDS, type Statement, statementIdOf, STATUSES } from '../../domain/statement.ts';
import { parseDossier, type ReadDossier, writeDossier } from '../dossier-file.ts';
import { gatherExcerpts } from './excerpts.ts';
import { type ForeignActor, type ForeignGraph, type ForeignRow } from './foreign-graph.ts';

/** Most problems told of one file. */
const MOST_TOLD = 20;
/** What an actor is taken for whose file does not say. */
const UNSAID_KIND: ActorKind = 'organisation';
/** How a chain of speakers is written in words. */
const CITING = ', citing ';
/** What is written for the article's own voice. */
const OWN_VOICE = new Set(['', 'the article itself', 'article', 'the article']);

const oneOf = <Choice extends string>(choices: readonly Choice[], word: string): Choice | null =>
  choices.find((choice) => choice.toLowerCase() === word.trim().toLowerCase()) ?? null;

/** Text as it is kept; half a character, which no file can hold, is replaced. */
const cleanText = (raw: string): string => normaliseText(raw).replace(/\p{Cs}/gu, '\ufffd');

/** A row that says all that a statement needs. */
interface GoodRow {
  readonly place: string;
  readonly field: (name: string) => string;
  readonly article: string;
  readonly quote: string;
  readonly start: number | null;
  readonly relation: RelationKind;
  readonly factuality: Factuality;
}

const goodRow = ({ place, fields }: ForeignRow): Result<GoodRow, readonly Problem[]> => {
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

/** The actors of a file, found by what its edges call them. */
class Cast {
  readonly #ids = new Map<string, ActorId>();
  readonly #names = new Map<ActorId, { name: string; kind: ActorKind; aliases: readonly string[] }>();

  add({ id, name, kind, aliases }: ForeignActor): ActorId {
    const known = this.#ids.get(id);
    if (known) return known;
    const shown = name === '' ? id : name;
    const made = asActorId(id) ?? this.#free(slugOf(shown));
    this.#ids.set(id, made);
    this.#names.set(made, { name: shown, kind: oneOf(ACTOR_KINDS, kind) ?? UNSAID_KIND, aliases });
    return made;
  }

  #free(slug: string): ActorId {
    for (let number = 1; ; number += 1) {
      const wanted = asActorId(number === 1 ? slug : `${slug || 'actor'}-${number}`);
      if (wanted && !this.#names.has(wanted)) return wanted;
    }
  }

  /** The actors, with every place of the articles that has one of their names. */
  actors(articles: readonly Article[]): readonly Actor[] {
    return [...this.#names].map(([id, { name, kind, aliases }]) => ({
      id,
      name,
      kind,
      aliases,
      mentions: articles.flatMap((article) => mentionsOf(article, [name, ...aliases])),
    }));
  }
}

const mentionsOf = (article: Article, names: readonly string[]): Actor['mentions'] => {
  const words = names
    .map((name) => normaliseText(name).trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...article.text.matchAll(pattern)].map(({ 0: exact, index }) => ({
    article: article.id,
    start: index,
    end: index + exact.length,
    exact,
  }));
};

const articleFrom = (id: ArticleId, row: GoodRow, title: string, text: string): Article => {
  const paragraphs: Paragraph[] = [...text.matchAll(/[^\n](?:(?!\n\s*\n)[^])*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
    zone: index === 0 && words.trimEnd() === title ? 'headline' : 'body',
  }));
  const [publisher, url, published] = [row.field('publisher'), row.field('url'), row.field('published')];
  return {
    id,
    title,
    ...(publisher === '' ? {} : { publisher }),
    ...(/^https?:\/\/\S+$/u.test(url) ? { url } : {}),
    ...(/^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u.test(published) ? { published } : {}),
    language: 'en',
    text,
    sha256: textSha256(text),
    paragraphs,
    sentences: paragraphs.flatMap((one) => splitSentences(text, one)),
  };
};

/** An article and where each of its rows stands in it; or the rows whose words are not there. */
const placeRows = (
  id: ArticleId,
  rows: readonly [GoodRow, ...GoodRow[]],
  given: string | null,
): Result<{ article: Article; spans: readonly Span[] }, readonly Problem[]> => {
  const title = cleanText(rows[0].field('article_title'));
  if (given === null) {
    const excerpts = rows.map(({ quote, start }) => ({ exact: quote, start }));
    const { text, spans } = gatherExcerpts(title, excerpts);
    return ok({ article: articleFrom(id, rows[0], title || rows[0].article, text), spans });
  }
  const text = cleanText(given);
  const places = rows.map(({ quote, start }) =>
    anchor(text, { exact: quote, prefix: '', suffix: '', start: start ?? 0, end: (start ?? 0) + quote.length }),
  );
  const lost = rows.filter((_, index) => !['position', 'quote'].includes(places[index]?.found ?? ''));
  if (lost.length > 0)
    return fail(
      lost.map(({ place }) => ({ path: `${place}, quote`, message: MESSAGES.notInArticle, kind: 'structure' })),
    );
  const spans = places.flatMap((one) => (one.found === 'orphan' ? [] : [one.span]));
  return ok({ article: articleFrom(id, rows[0], title || rows[0].article, text), spans });
};

const within = (text: string, span: Span, words: string): Span | null => {
  const wanted = normaliseText(words);
  const at = wanted === '' ? -1 : text.slice(span.start, span.end).indexOf(wanted);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + wanted.length };
};

const evidenceOf = (row: GoodRow, article: Article, span: Span): Evidence => {
  const cue = within(article.text, span, row.field('cue'));
  const role = row.field('role');
  return {
    article: article.id,
    ...span,
    ...describe(article.text, span),
    stance: oneOf(STANCES, row.field('stance')) ?? 'supports',
    ...(role === '' ? {} : { role }),
    ...(cue ? { parts: { cue } } : {}),
  };
};

/** The chain of speakers: by their ids where the file has them, else by the names in its words. */
const speakersOf = (row: GoodRow, cast: Cast): Statement['attribution'] => {
  const phrase = row.field('speaker');
  const names = OWN_VOICE.has(phrase.toLowerCase()) ? [] : phrase.split(CITING);
  const ids = row.field('speaker_ids').split(/\s+/u).filter(Boolean);
  const keys = ids.length > 0 ? ids : names.map((name) => slugOf(name) || name);
  return keys.map((id, index) => ({
    actor: cast.add({
      id,
      name: ids.length === names.length || ids.length === 0 ? (names[index] ?? '') : '',
      kind: '',
      aliases: [],
    }),
  }));
};

/** What tells the statements of a file apart whose rows carry no id of a statement. */
const keyOf = (row: GoodRow, index: number): string => row.field('statement') || `row ${index}`;

/** Makes a dossier of a graph from elsewhere, or says row by row why it is none. Nothing is guessed: what a row does not say refuses it. */
export const foreignDossier = (
  graph: ForeignGraph,
  articleText: string | null,
): Result<ReadDossier, readonly Problem[]> => {
  if (graph.rows.length === 0) return fail([{ path: '', message: MESSAGES.noRows(graph.format), kind: 'structure' }]);
  const read = graph.rows.map(goodRow);
  const wrong = read.flatMap((one) => (one.ok ? [] : one.error));
  if (wrong.length > 0) return fail(wrong.slice(0, MOST_TOLD));
  const rows = read.flatMap((one) => (one.ok ? [one.value] : []));

  const groups = new Map<string, [GoodRow, ...GoodRow[]]>();
  for (const row of rows) {
    const key = row.field('article') || row.article;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (articleText !== null && groups.size > 1)
    return fail([{ path: '', message: MESSAGES.severalArticles(groups.size), kind: 'structure' }]);
  const articles: Article[] = [];
  const places = new Map<GoodRow, { readonly article: Article; readonly span: Span }>();
  for (const [key, group] of groups) {
    const id = asArticleId(key) ?? asArticleId(`article-${articles.length + 1}`) ?? ('article' as ArticleId);
    const placed = placeRows(id, group, articleText);
    if (!placed.ok) return fail(placed.error.slice(0, MOST_TOLD));
    const { article, spans } = placed.value;
    articles.push(article);
    for (const [index, row] of group.entries()) {
      const span = spans[index];
      if (span) places.set(row, { article, span });
    }
  }

  const cast = new Cast();
  for (const actor of graph.actors) if (actor.id !== NO_ACTOR) cast.add(actor);
  const endOf = (row: GoodRow, end: 'source' | 'target'): ActorId | null => {
    const id = row.field(end);
    if (id === NO_ACTOR) return null;
    return cast.add({ id, name: row.field(`${end}_name`), kind: row.field(`${end}_kind`), aliases: [] });
  };
  // All ends before the first speaker: they come with their kinds.
  for (const row of rows) for (const end of ['source', 'target'] as const) endOf(row, end);
  const drafts = new Map<string, { readonly row: GoodRow; readonly evidence: [Evidence, ...Evidence[]] }>();
  for (const [index, row] of rows.entries()) {
    const place = places.get(row);
    if (!place) continue;
    const piece = evidenceOf(row, place.article, place.span);
    const draft = drafts.get(keyOf(row, index));
    if (!draft) drafts.set(keyOf(row, index), { row, evidence: [piece] });
    else if (
      !draft.evidence.some(
        (one) =>
          one.article === piece.article &&
          one.start === piece.start &&
          one.end === piece.end &&
          one.stance === piece.stance,
      )
    )
      draft.evidence.push(piece);
  }
  const taken = new Set<string>();
  const statements = [...drafts.values()].map(({ row, evidence }): Statement => {
    const [source, target] = [endOf(row, 'source'), endOf(row, 'target')];
    let id = statementIdOf(source, row.relation, target, evidence[0].exact);
    for (let number = 2; taken.has(id); number += 1)
      id = statementIdOf(source, row.relation, target, evidence[0].exact, number);
    taken.add(id);
    const [first] = evidence;
    const home = articles.find((one) => one.id === first.article);
    const time = home ? within(home.text, first, row.field('time')) : null;
    const [status, confidence] = [oneOf(STATUSES, row.field('status')), Number(row.field('confidence') || Number.NaN)];
    return {
      id,
      source,
      relation: row.relation,
      target,
      predicate: row.field('predicate') || RELATIONS[row.relation].label.toLowerCase(),
      factuality: row.factuality,
      attribution: speakersOf(row, cast),
      evidence,
      ...(time ? { time } : {}),
      provenance: {
        kind: oneOf(PROVENANCE_KINDS, row.field('provenance')) ?? 'edited',
        by: `read from ${graph.format}`,
        ...(confidence >= 0 && confidence <= 1 ? { confidence } : {}),
      },
      ...(status ? { status } : {}),
    };
  });

  const [first, ...others] = articles;
  if (!first) return fail([{ path: '', message: MESSAGES.noRows(graph.format), kind: 'structure' }]);
  const title = graph.title || first.title;
  const slug = slugOf(title);
  const id = slug === '' || RESERVED_DOSSIER_IDS.includes(slug) ? 'imported' : slug;
  const dossier: Dossier = {
    id: id as DossierId,
    title,
    articles: [first, ...others],
    actors: cast.actors(articles),
    statements,
    uncovered: [],
    layout: {},
  };
  // Read like any file, so that nothing gets in that a file may not hold.
  const whole = parseDossier(writeDossier(dossier));
  return whole.ok ? whole : fail(whole.error.slice(0, MOST_TOLD));
};
