import { type Actor } from '../domain/actor.ts';
import { type Article } from '../domain/article.ts';
import { type Dossier, type Positions } from '../domain/dossier.ts';
import { type Evidence, type EvidenceParts } from '../domain/evidence.ts';
import { type Span } from '../domain/span.ts';
import { type Provenance, type Statement } from '../domain/statement.ts';
import { DOSSIER_FORMAT, DOSSIER_VERSION } from './dossier-schema.ts';

// Each function names the fields of one thing in the order of the file. A field that is absent becomes `undefined`, which JSON leaves out.

/** A dossier as the value that is written: every field in its place, and nothing that is empty by default. */
export const fileOf = ({ id, title, articles, actors, statements, uncovered, layout }: Dossier): object => ({
  format: DOSSIER_FORMAT,
  version: DOSSIER_VERSION,
  id,
  title,
  articles: articles.map(articleOf),
  actors: actors.map(actorOf),
  statements: statements.map(statementOf),
  uncovered:
    uncovered.length === 0
      ? undefined
      : uncovered.map(({ article, sentence, reason }) => ({ article, sentence, reason })),
  layout: Object.keys(layout).length === 0 ? undefined : sortedBy(layout, positionsOf),
});

const spanOf = ({ start, end }: Span) => ({ start, end });

const articleOf = (article: Article) => ({
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  url: article.url,
  published: article.published,
  language: article.language,
  text: article.text,
  sha256: article.sha256,
  paragraphs: article.paragraphs.map(({ start, end, zone }) => ({ start, end, zone })),
  sentences: article.sentences.map(spanOf),
});

const actorOf = ({ id, name, kind, aliases, mentions }: Actor) => ({
  id,
  name,
  kind,
  aliases,
  mentions: mentions.map(({ article, start, end, exact }) => ({ article, start, end, exact })),
});

const statementOf = (statement: Statement) => ({
  id: statement.id,
  source: statement.source,
  relation: statement.relation,
  target: statement.target,
  predicate: statement.predicate,
  factuality: statement.factuality,
  attribution: statement.attribution.map(({ actor, cue }) => ({ actor, cue: cue && spanOf(cue) })),
  evidence: statement.evidence.map(evidenceOf),
  time: statement.time && spanOf(statement.time),
  provenance: provenanceOf(statement.provenance),
  status: statement.status,
});

const evidenceOf = ({ article, start, end, exact, prefix, suffix, stance, role, parts }: Evidence) => ({
  article,
  start,
  end,
  exact,
  prefix,
  suffix,
  stance,
  role,
  parts: parts && partsOf(parts),
});

const partsOf = ({ source, predicate, target, cue }: EvidenceParts) => ({
  source: source && spanOf(source),
  predicate: predicate && spanOf(predicate),
  target: target && spanOf(target),
  cue: cue && spanOf(cue),
});

const provenanceOf = ({ kind, by, rule, confidence }: Provenance) => ({ kind, by, rule, confidence });

const positionsOf = (positions: Positions) => sortedBy(positions, ([x, y]) => [x, y]);

/** The fields of a table in the order of their names, by code units, so that no locale can change the file. */
const sortedBy = <From, To>(table: { readonly [name: string]: From }, convert: (value: From) => To) =>
  Object.fromEntries(
    Object.entries(table)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]): [string, To] => [name, convert(value)]),
  );
