import { type Article } from './article.ts';
import { lastStartingBy, placeProblem } from './check-place.ts';
import { type Dossier } from './dossier.ts';
import { type Evidence, EVIDENCE_PART_NAMES } from './evidence.ts';
import { MESSAGES } from './messages.ts';
import { type Problem } from './problem.ts';
import { containsSpan, overlapsSpan, sliceSpan, type Span } from './span.ts';
import { MOST_OCCURRENCES, type Statement, statementIdOf } from './statement.ts';

/** What is wrong with the statements of a dossier. */
export function* statementProblems(dossier: Dossier): Generator<Problem> {
  const cast = new Set<string>(dossier.actors.map((actor) => actor.id));
  const articles = new Map<string, Article>(dossier.articles.map((article) => [article.id, article]));
  for (const [index, statement] of dossier.statements.entries()) {
    const path = `statements[${index}]`;
    yield* claimProblems(statement, cast, path);
    yield* spokenProblems(statement, cast, articles.get(statement.evidence[0].article), path);
    const seen = new Set<string>();
    for (const [place, piece] of statement.evidence.entries()) {
      const piecePath = `${path}.evidence[${place}]`;
      const key = `${piece.article} ${piece.start} ${piece.end} ${piece.stance}`;
      if (seen.has(key)) yield { path: piecePath, message: MESSAGES.sameEvidence, kind: 'rule' };
      seen.add(key);
      yield* evidenceProblems(piece, articles.get(piece.article), piecePath);
    }
  }
}

/** The id, and both ends. */
function* claimProblems(statement: Statement, cast: ReadonlySet<string>, path: string): Generator<Problem> {
  const { source, relation, target, evidence } = statement;
  const idOf = (occurrence: number) => statementIdOf(source, relation, target, evidence[0].exact, occurrence);
  if (!Array.from({ length: MOST_OCCURRENCES }, (_, place) => place + 1).some((one) => idOf(one) === statement.id))
    yield { path: `${path}.id`, message: MESSAGES.wrongId(idOf(1)), kind: 'rule' };
  if (source === null && target === null) yield { path, message: MESSAGES.nobody, kind: 'rule' };
  for (const end of ['source', 'target'] as const) {
    const actor = statement[end];
    if (actor !== null && !cast.has(actor))
      yield { path: `${path}.${end}`, message: MESSAGES.unknownActor(actor), kind: 'structure' };
  }
}

/** Who says it, and when: cues and time stand in the article of the first piece. */
function* spokenProblems(
  statement: Statement,
  cast: ReadonlySet<string>,
  article: Article | undefined,
  path: string,
): Generator<Problem> {
  for (const [index, link] of statement.attribution.entries()) {
    const linkPath = `${path}.attribution[${index}]`;
    if (!cast.has(link.actor))
      yield { path: `${linkPath}.actor`, message: MESSAGES.unknownActor(link.actor), kind: 'structure' };
    if (link.cue && article) yield* readProblems(article, link.cue, `${linkPath}.cue`);
  }
  if (statement.time && article) yield* readProblems(article, statement.time, `${path}.time`);
}

/** A place that should be in the text and touch a sentence. */
function* readProblems(article: Article, span: Span, path: string): Generator<Problem> {
  const misplaced = placeProblem(article.text, span, path);
  if (misplaced) yield misplaced;
  const sentence = lastStartingBy(article.sentences, span.end - 1);
  if (!sentence || !overlapsSpan(sentence, span)) yield { path, message: MESSAGES.outsideSentence, kind: 'rule' };
}

/** A piece of evidence: its place, its words, their surroundings, and its parts. */
function* evidenceProblems(piece: Evidence, article: Article | undefined, path: string): Generator<Problem> {
  if (!article) {
    yield { path, message: MESSAGES.unknownArticle(piece.article), kind: 'structure' };
    return;
  }
  yield* readProblems(article, piece, path);
  const { text } = article;
  const { start, end, exact, prefix, suffix } = piece;
  const words = sliceSpan(text, piece);
  if (words !== exact) yield { path, message: MESSAGES.otherWords(exact, words), kind: 'words' };
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix)
    yield { path: `${path}.prefix`, message: MESSAGES.otherPrefix, kind: 'words' };
  if (text.slice(end, end + suffix.length) !== suffix)
    yield { path: `${path}.suffix`, message: MESSAGES.otherSuffix, kind: 'words' };
  for (const name of EVIDENCE_PART_NAMES) {
    const part = piece.parts?.[name];
    if (!part) continue;
    const partPath = `${path}.parts.${name}`;
    const misplaced = placeProblem(text, part, partPath);
    if (misplaced) yield misplaced;
    if (!containsSpan(piece, part)) yield { path: partPath, message: MESSAGES.outsideEvidence, kind: 'rule' };
  }
}
