import { anchor, describe } from '../../domain/anchor.ts';
import { type Article, normaliseText, type Paragraph } from '../../domain/article.ts';
import { textSha256 } from '../../domain/check-article.ts';
import { RESERVED_DOSSIER_IDS } from '../../domain/check.ts';
import { isMoment } from '../../domain/day.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { isWebAddress } from '../../domain/web-address.ts';
import { type Evidence, STANCES } from '../../domain/evidence.ts';
import { type ActorId, type ArticleId, asArticleId, type DossierId, NO_ACTOR, slugOf } from '../../domain/ids.ts';
import { MESSAGES } from '../../domain/messages.ts';
import { RELATIONS } from '../../domain/ontology.ts';
import { type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { type Span } from '../../domain/span.ts';
import { PROVENANCE_KINDS, type Statement, statementIdOf, STATUSES } from '../../domain/statement.ts';
import { parseDossier, type ReadDossier, writeDossier } from '../dossier-file.ts';
import { cleanText, goodRow, type GoodRow, oneOf } from './good-row.ts';
import { ForeignCast } from './foreign-cast.ts';
import { gatherExcerpts } from './excerpts.ts';
import { type ForeignGraph } from './foreign-graph.ts';

/** Most problems told of one file. */
const MOST_TOLD = 20;
/** How a chain of speakers is written in words. */
const CITING = ', citing ';
/** What is written for the article's own voice. */
const OWN_VOICE = new Set(['', 'the article itself', 'article', 'the article']);

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
    ...(isWebAddress(url) ? { url } : {}),
    ...(isMoment(published) ? { published } : {}),
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
const speakersOf = (row: GoodRow, cast: ForeignCast): Statement['attribution'] => {
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

  const cast = new ForeignCast();
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
