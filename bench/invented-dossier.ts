import { describe } from '../src/domain/anchor.ts';
import { ACTOR_KINDS } from '../src/domain/actor.ts';
import { textSha256 } from '../src/domain/check-article.ts';
import { type Dossier } from '../src/domain/dossier.ts';
import { FACTUALITIES } from '../src/domain/factuality.ts';
import { type ActorId, type ArticleId, type DossierId } from '../src/domain/ids.ts';
import { RELATION_KINDS } from '../src/domain/ontology.ts';
import { type Statement, statementIdOf } from '../src/domain/statement.ts';

const VERBS = ['warned', 'praised', 'accused', 'met', 'paid', 'refused to answer', 'called on', 'helped'];

/** A made-up dossier of some size that obeys every rule: one sentence for each statement, so that each has a page and a picture of its own. */
export const inventedDossier = (actors: number, statements: number): Dossier => {
  const names = Array.from({ length: actors }, (_, index) => `Actor ${String.fromCharCode(65 + (index % 26))}${index}`);
  const pair = (index: number): readonly [number, number] => {
    const source = index % actors;
    return [source, (source + 1 + (Math.floor(index / actors) % (actors - 1))) % actors];
  };
  const sentences = Array.from({ length: statements }, (_, index) => {
    const [source, target] = pair(index);
    return `In week ${index + 1} ${names[source] ?? ''} ${VERBS[index % VERBS.length] ?? ''} ${names[target] ?? ''} over the old bridge.`;
  });
  const title = 'An invented article';
  const text = [title, ...sentences].join('\n\n');
  let start = 0;
  const paragraphs = [title, ...sentences].map((line, index) => {
    const paragraph = {
      start,
      end: start + line.length,
      zone: index === 0 ? ('headline' as const) : ('body' as const),
    };
    start = paragraph.end + 2;
    return paragraph;
  });
  const article = {
    id: 'article' as ArticleId,
    title,
    publisher: 'Nobody',
    language: 'en',
    text,
    sha256: textSha256(text),
    paragraphs,
    sentences: paragraphs.map(({ start: from, end }) => ({ start: from, end })),
  };
  const idOf = (index: number): ActorId => `actor-${index}` as ActorId;
  const mentionsOf = (name: string) =>
    [...text.matchAll(new RegExp(`${name}(?!\\d)`, 'gu'))].map(({ 0: exact, index }) => ({
      article: article.id,
      start: index,
      end: index + exact.length,
      exact,
    }));
  const claims = sentences.map((_, index): Statement => {
    const [from, to] = pair(index);
    const [source, target] = [idOf(from), idOf(to)];
    const relation = RELATION_KINDS[index % RELATION_KINDS.length] ?? 'OTHER';
    const span = paragraphs[index + 1] ?? { start: 0, end: 1 };
    const place = { start: span.start, end: span.end };
    const words = describe(text, place);
    return {
      id: statementIdOf(source, relation, target, words.exact),
      source,
      relation,
      target,
      predicate: VERBS[index % VERBS.length] ?? '',
      factuality: FACTUALITIES[index % FACTUALITIES.length] ?? 'stated',
      attribution: index % 3 === 0 ? [{ actor: idOf((from + 2) % actors) }] : [],
      evidence: [{ article: article.id, ...place, ...words, stance: 'supports' }],
      provenance: { kind: 'curated', by: 'the bench' },
    };
  });
  return {
    id: 'invented' as DossierId,
    title,
    articles: [article],
    actors: names.map((name, index) => ({
      id: idOf(index),
      name,
      kind: ACTOR_KINDS[index % ACTOR_KINDS.length] ?? 'state',
      aliases: [],
      mentions: mentionsOf(name),
    })),
    statements: claims,
    uncovered: [],
    layout: {},
  };
};
