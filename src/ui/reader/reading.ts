import { type ActorId, type StatementId } from '../../domain/ids.ts';
import { articleById, type Dossier, statementById } from '../../domain/dossier.ts';
import { holds } from '../../domain/anchor.ts';
import { type Article, type Paragraph } from '../../domain/article.ts';
import { EVIDENCE_PART_NAMES, type Evidence, type EvidencePartName, type Stance } from '../../domain/evidence.ts';
import { type Family, familyOf } from '../../domain/ontology.ts';
import { numberedSentences, type NumberedSentence, statementsBetween } from '../../domain/query.ts';
import { containsSpan, overlapsSpan, sliceSpan } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import { type Selection } from '../../domain/view.ts';
import { cutSegments, type Layer, type Segment } from './runs.ts';

/** A paragraph as it is set: its sentences, and the dateline that runs into it. */
export interface SetParagraph {
  readonly paragraph: Paragraph;
  /** The words of the dateline before it; null when it has none. */
  readonly dateline: string | null;
  readonly sentences: readonly NumberedSentence[];
}

/** An article as a page: its headline and its body, without furniture. */
export interface Page {
  readonly article: Article;
  /** Null when the text has no headline; the article's title stands in for it. */
  readonly headline: SetParagraph | null;
  readonly body: readonly SetParagraph[];
}

/** The articles of a dossier as pages. */
export const pagesOf = (dossier: Dossier): readonly Page[] => {
  const sentences = numberedSentences(dossier);
  return dossier.articles.map((article) => {
    const own = sentences.filter((place) => place.article === article);
    const set = (paragraph: Paragraph, dateline: string | null): SetParagraph => ({
      paragraph,
      dateline,
      sentences: own.filter((place) => containsSpan(paragraph, place.sentence)),
    });
    const body: SetParagraph[] = [];
    let headline: SetParagraph | null = null;
    let dateline: string | null = null;
    for (const paragraph of article.paragraphs) {
      if (paragraph.zone === 'furniture') continue;
      if (paragraph.zone === 'dateline') dateline = sliceSpan(article.text, paragraph);
      else if (paragraph.zone === 'headline' && !headline) headline = set(paragraph, null);
      else {
        body.push(set(paragraph, dateline));
        dateline = null;
      }
    }
    return { article, headline, body };
  });
};

/** The names in a sentence, each of which leads to an actor. Where names nest, the inner one has its words. */
export const namesIn = (dossier: Dossier, { article, sentence }: NumberedSentence): readonly Segment<ActorId>[] =>
  cutSegments(
    sentence,
    dossier.actors.flatMap((actor) =>
      actor.mentions
        .filter((mention) => mention.article === article.id && overlapsSpan(mention, sentence))
        .map((mention) => ({ start: mention.start, end: mention.end, mark: actor.id })),
    ),
  );

/** What the visible statements make of a sentence. */
export interface SentenceLoad {
  /** How many of them have evidence in it. */
  readonly count: number;
  /** The first of them. */
  readonly first: StatementId;
  /** Its family. */
  readonly family: Family;
}

/** What every sentence carries, by its number; sentences that carry nothing are left out. */
export const loadsOf = (dossier: Dossier, visible: readonly Statement[]): ReadonlyMap<number, SentenceLoad> =>
  new Map(
    numberedSentences(dossier).flatMap((place) => {
      const carried = visible.filter((statement) => statement.evidence.some((piece) => touches(piece, place)));
      const [first] = carried;
      return first
        ? [[place.number, { count: carried.length, first: first.id, family: familyOf(first.relation) }] as const]
        : [];
    }),
  );

/** The numbers of the sentences that hold evidence of a statement, such as the one under the pointer; empty for anything else. */
export const sentencesOf = (dossier: Dossier, id: string | null): readonly number[] => {
  const statement = dossier.statements.find((one) => one.id === id);
  if (!statement) return [];
  return numberedSentences(dossier)
    .filter((place) => statement.evidence.some((piece) => touches(piece, place)))
    .map((place) => place.number);
};

/** What the choice makes of a stretch of text. */
export type TextMark =
  | {
      readonly kind: 'evidence';
      readonly stance: Stance;
      readonly family: Family;
      /** Whether it is the piece being read. */
      readonly current: boolean;
    }
  /** Where evidence should stand that the article no longer says. */
  | { readonly kind: 'orphan'; readonly current: boolean }
  | { readonly kind: 'part'; readonly part: EvidencePartName; readonly family: Family; readonly current: boolean };

/** What the choice makes of one sentence. */
export interface SentenceLight {
  readonly layers: readonly Layer<TextMark>[];
  /** Whether it is what the reader came for: the sentence chosen, or one that holds the piece being read. */
  readonly current: boolean;
}

/** What the choice lights up, by the number of the sentence. */
export const lightsOf = (dossier: Dossier, selection: Selection): ReadonlyMap<number, SentenceLight> => {
  switch (selection.kind) {
    case 'nothing':
    case 'actor':
      return new Map();
    case 'sentence':
      return new Map([[selection.number, { layers: [], current: true }]]);
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      return statement
        ? lightsOfStatements(dossier, [statement], currentPiece(statement, selection.evidence))
        : new Map();
    }
    case 'pair':
      return lightsOfStatements(dossier, statementsBetween(dossier, selection.from, selection.to), null);
  }
};

/** The piece of evidence being read: the one of that index, else the first. */
export const currentPiece = (statement: Statement, index: number): Evidence =>
  statement.evidence[index] ?? statement.evidence[0];

const touches = (piece: Evidence, { article, sentence }: NumberedSentence): boolean =>
  piece.article === article.id && overlapsSpan(piece, sentence);

const lightsOfStatements = (
  dossier: Dossier,
  statements: readonly Statement[],
  current: Evidence | null,
): ReadonlyMap<number, SentenceLight> => {
  const pieces = statements.flatMap((statement) =>
    statement.evidence.map((piece) => ({ piece, family: familyOf(statement.relation) })),
  );
  return new Map(
    numberedSentences(dossier).flatMap((place) => {
      const here = pieces.filter(({ piece }) => touches(piece, place));
      if (here.length === 0) return [];
      const layers = here.flatMap(({ piece, family }) => layersOfPiece(dossier, piece, family, piece === current));
      return [[place.number, { layers, current: here.some(({ piece }) => piece === current) }] as const];
    }),
  );
};

/** The evidence and its parts; an orphan has a place but no parts, because other words stand there. */
const layersOfPiece = (
  dossier: Dossier,
  piece: Evidence,
  family: Family,
  current: boolean,
): readonly Layer<TextMark>[] => {
  const { start, end, stance } = piece;
  if (!holds(articleById(dossier, piece.article)?.text ?? '', piece))
    return [{ start, end, mark: { kind: 'orphan', current } }];
  return [{ start, end, mark: { kind: 'evidence', stance, family, current } }, ...partLayers(piece, family, current)];
};

/** Where the parts of a statement stand in a piece of its evidence. */
export const partLayers = (piece: Evidence, family: Family, current: boolean): readonly Layer<TextMark>[] =>
  EVIDENCE_PART_NAMES.flatMap((part): readonly Layer<TextMark>[] => {
    const span = piece.parts?.[part];
    return span ? [{ ...span, mark: { kind: 'part', part, family, current } }] : [];
  });
