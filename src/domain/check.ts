import { articleProblems } from './check-article.ts';
import { placeProblem } from './check-place.ts';
import { statementProblems } from './check-statement.ts';
import { type Actor } from './actor.ts';
import { type Article } from './article.ts';
import { type Dossier } from './dossier.ts';
import { MESSAGES } from './messages.ts';
import { type Problem } from './problem.ts';
import { sliceSpan } from './span.ts';

/** First path segments that are the site's own, so that no bundled dossier can have them as its id. */
export const RESERVED_DOSSIER_IDS: readonly string[] = ['open', 'assets', 'embed', 'model'];

/** Everything that is wrong with a dossier, in the order of the file; empty when it obeys every rule. */
export const check = (dossier: Dossier): readonly Problem[] => [...dossierProblems(dossier)];

function* dossierProblems(dossier: Dossier): Generator<Problem> {
  if (RESERVED_DOSSIER_IDS.includes(dossier.id))
    yield { path: 'id', message: MESSAGES.reservedDossierId(dossier.id), kind: 'rule' };
  yield* idProblems(dossier);
  for (const [index, article] of dossier.articles.entries()) yield* articleProblems(article, `articles[${index}]`);
  const order = new Map(dossier.articles.map((article, index) => [article.id, index]));
  for (const [index, actor] of dossier.actors.entries())
    yield* actorProblems(dossier, order, actor, `actors[${index}]`);
  yield* statementProblems(dossier);
  yield* uncoveredProblems(dossier);
  yield* layoutProblems(dossier);
}

/** Ids are told apart within their kind, or nothing could be looked up; and across kinds, because nodes and edges share one name space. */
function* idProblems(dossier: Dossier): Generator<Problem> {
  const first = new Map<string, { readonly kind: string; readonly path: string }>();
  for (const kind of ['articles', 'actors', 'statements'] as const) {
    for (const [index, { id }] of dossier[kind].entries()) {
      const path = `${kind}[${index}]`;
      const before = first.get(id);
      if (!before) first.set(id, { kind, path });
      else if (before.kind === kind) yield { path, message: MESSAGES.doubleId(id, before.path), kind: 'structure' };
      else yield { path, message: MESSAGES.sharedId(id, before.path), kind: 'rule' };
    }
  }
}

function* actorProblems(
  dossier: Dossier,
  order: ReadonlyMap<string, number>,
  actor: Actor,
  actorPath: string,
): Generator<Problem> {
  let last = { article: -1, start: -1, end: -1 };
  for (const [index, mention] of actor.mentions.entries()) {
    const path = `${actorPath}.mentions[${index}]`;
    const number = order.get(mention.article);
    const article: Article | undefined = number === undefined ? undefined : dossier.articles[number];
    if (number === undefined || !article) {
      yield { path, message: MESSAGES.unknownArticle(mention.article), kind: 'structure' };
      continue;
    }
    const misplaced = placeProblem(article.text, mention, path);
    if (misplaced) yield misplaced;
    else if (sliceSpan(article.text, mention) !== mention.exact)
      yield { path, message: MESSAGES.otherWords(mention.exact, sliceSpan(article.text, mention)), kind: 'words' };
    const step = number - last.article || mention.start - last.start || last.end - mention.end;
    if (step <= 0) yield { path, message: MESSAGES.mentionOrder, kind: 'rule' };
    last = { article: number, start: mention.start, end: mention.end };
  }
}

function* uncoveredProblems(dossier: Dossier): Generator<Problem> {
  const counts = new Map<string, number>(dossier.articles.map((article) => [article.id, article.sentences.length]));
  for (const [index, one] of dossier.uncovered.entries()) {
    const path = `uncovered[${index}]`;
    const count = counts.get(one.article);
    if (count === undefined) yield { path, message: MESSAGES.unknownArticle(one.article), kind: 'structure' };
    else if (!(Number.isInteger(one.sentence) && 1 <= one.sentence && one.sentence <= count))
      yield { path, message: MESSAGES.unknownSentence(one.sentence, count), kind: 'rule' };
  }
}

function* layoutProblems(dossier: Dossier): Generator<Problem> {
  const cast = new Set<string>(dossier.actors.map((actor) => actor.id));
  for (const [name, positions] of Object.entries(dossier.layout)) {
    for (const [actor, position] of Object.entries(positions)) {
      const path = `layout.${name}.${actor}`;
      if (!cast.has(actor)) yield { path, message: MESSAGES.unknownActor(actor), kind: 'rule' };
      if (position.length !== 2 || !position.every(Number.isFinite))
        yield { path, message: MESSAGES.coordinate, kind: 'structure' };
    }
  }
}
