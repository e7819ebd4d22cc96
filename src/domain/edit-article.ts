import { anchor, describe } from './anchor.ts';
import { type Article, normaliseText } from './article.ts';
import { isMoment } from './day.ts';
import { LIMITS } from './limits.ts';
import { isWebAddress } from './web-address.ts';
import { articleById, type Dossier } from './dossier.ts';
import { type Edit, type Edited, type Mark } from './edit.ts';
import { changeStatements, unrenamed } from './edit-statement.ts';
import { orderMentions } from './edit-actor.ts';
import { wordsFailure } from './edit-words.ts';
import { type Evidence, EVIDENCE_PART_NAMES, type EvidenceParts } from './evidence.ts';
import { type StatementId } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { fail, ok, type Result } from './result.ts';
import { articleWith, changeBetween, paragraphsAfter, shifted, type TextChange } from './text-change.ts';
import { containsSpan, overlapsSpan, sliceSpan, type Span } from './span.ts';
import { type Statement } from './statement.ts';

/** A place found again, and how. */
interface Found {
  readonly span: Span;
  readonly mark: Mark;
}

/** Finds places of an old text in a new one. */
const finder = (before: Article, after: Article, change: TextChange) => {
  const isReadThere = (span: Span): boolean => after.sentences.some((sentence) => overlapsSpan(sentence, span));
  const touched = after.sentences.filter(({ start, end }) => start < change.newEnd && change.front < end);
  const window: Span = {
    start: touched[0]?.start ?? change.front,
    end: touched.at(-1)?.end ?? change.newEnd,
  };
  return {
    /** A quote: by its words, where need be by similar ones. */
    quote: (piece: Evidence): Found | null => {
      const plain = shifted(piece, change);
      if (plain && isReadThere(plain)) return { span: plain, mark: plain.start === piece.start ? 'same' : 'moved' };
      const found = anchor(after.text, piece);
      if (found.found === 'position' || found.found === 'quote')
        return isReadThere(found.span) ? { span: found.span, mark: 'moved' } : null;
      // Similar words count where something was changed: those that stood there before are others, not these in a new wording.
      const place = { ...piece, start: piece.start - window.start, end: piece.end - window.start };
      const near = anchor(sliceSpan(after.text, window), place);
      if (near.found !== 'tolerant') return null;
      const span = { start: near.span.start + window.start, end: near.span.end + window.start };
      return isReadThere(span) ? { span, mark: 'reworded' } : null;
    },
    /** Some words that nothing is quoted from: at their place, or the same words near it. */
    words: (span: Span): Span | null => {
      const plain = shifted(span, change);
      if (plain) return plain;
      const found = anchor(after.text, { ...span, ...describe(before.text, span) });
      return found.found === 'position' || (found.found === 'quote' && found.unique) ? found.span : null;
    },
  };
};

type Finder = ReturnType<typeof finder>;

/** A piece of evidence in the new text, with the parts that are still inside it; null when its words are gone. */
const requote = (
  piece: Evidence,
  before: Article,
  after: Article,
  find: Finder,
): { piece: Evidence; mark: Mark } | null => {
  const found = find.quote(piece);
  if (!found) return null;
  const { parts, ...rest } = piece;
  const moved: EvidenceParts = Object.fromEntries(
    EVIDENCE_PART_NAMES.flatMap((name) => {
      const part = parts?.[name];
      if (!part) return [];
      const words = sliceSpan(before.text, part);
      const near = found.span.start + part.start - piece.start;
      const at =
        sliceSpan(after.text, { start: near, end: near + words.length }) === words
          ? near
          : after.text.indexOf(words, found.span.start);
      const place = { start: at, end: at + words.length };
      return at >= 0 && containsSpan(found.span, place) ? [[name, place]] : [];
    }),
  );
  return {
    piece: {
      ...rest,
      ...found.span,
      ...describe(after.text, found.span),
      ...(Object.keys(moved).length === 0 ? {} : { parts: moved }),
    },
    mark: found.mark,
  };
};

const worst = (marks: readonly Mark[]): Mark =>
  (['lost', 'reworded', 'moved'] as const).find((mark) => marks.includes(mark)) ?? 'same';

/** A statement in the new text. Where a quote is another one, the statement is a proposal again: nobody has said yes to these words. */
const restate = (statement: Statement, before: Article, after: Article, find: Finder) => {
  const pieces = statement.evidence.map((piece) =>
    piece.article === before.id ? requote(piece, before, after, find) : { piece, mark: 'same' as const },
  );
  const kept = pieces.flatMap((one) => (one ? [one] : []));
  const distinct = kept.filter(
    ({ piece }, index) =>
      kept.findIndex(
        (other) =>
          other.piece.article === piece.article &&
          other.piece.start === piece.start &&
          other.piece.end === piece.end &&
          other.piece.stance === piece.stance,
      ) === index,
  );
  const [first, ...others] = distinct.map(({ piece }) => piece);
  if (!first) return { statement: null, mark: 'lost' as const };
  const isLess = distinct.length < statement.evidence.length;
  const mark = isLess ? 'reworded' : worst(kept.map((one) => one.mark));
  const isHome = statement.evidence[0].article === before.id;
  const isRead = (span: Span | null): span is Span =>
    span !== null && after.sentences.some((sentence) => overlapsSpan(sentence, span));
  const again = (span: Span): Span | null => {
    const found = isHome ? find.words(span) : span;
    return !isHome || isRead(found) ? found : null;
  };
  const { time, ...rest } = statement;
  const when = time && first.article === statement.evidence[0].article ? again(time) : null;
  const attribution = statement.attribution.map(({ actor, cue }) => {
    const place = cue ? again(cue) : null;
    return place ? { actor, cue: place } : { actor };
  });
  const now: Statement = {
    ...rest,
    attribution,
    evidence: [first, ...others],
    ...(when ? { time: when } : {}),
    ...(mark === 'reworded' ? { status: 'proposed' as const } : {}),
  };
  return { statement: now, mark };
};

/** Puts another article in the place of one, and finds every place of it again. */
const replaceArticle = (
  dossier: Dossier,
  before: Article,
  after: Article,
  change: TextChange,
): Result<Edited<Dossier>, string> => {
  const find = finder(before, after, change);
  const marks = new Map<StatementId, Mark>();
  const articles = dossier.articles.map((one) => (one.id === before.id ? after : one));
  const [first, ...others] = articles;
  if (!first) return fail(MESSAGES.noArticle);
  const whole: Dossier = { ...dossier, articles: [first, ...others] };
  const actors = dossier.actors.map((actor) => ({
    ...actor,
    mentions: orderMentions(
      whole,
      actor.mentions.flatMap((mention) => {
        if (mention.article !== before.id) return [mention];
        const span = find.words(mention);
        return span ? [{ ...mention, ...span, exact: sliceSpan(after.text, span) }] : [];
      }),
    ),
  }));
  const uncovered = dossier.uncovered.flatMap((one) => {
    if (one.article !== before.id) return [one];
    const sentence = before.sentences[one.sentence - 1];
    const span = sentence ? shifted(sentence, change) : null;
    const number = span
      ? after.sentences.findIndex(({ start, end }) => start === span.start && end === span.end) + 1
      : 0;
    return number > 0 ? [{ ...one, sentence: number }] : [];
  });
  const edited = changeStatements({ ...whole, actors, uncovered }, (statement) => {
    const { statement: now, mark } = restate(statement, before, after, find);
    marks.set(statement.id, mark);
    return now;
  });
  return edited.ok ? ok({ ...edited.value, marks }) : edited;
};

const retext = (dossier: Dossier, { article: id, text: raw }: Extract<Edit, { kind: 'text' }>) => {
  const before = articleById(dossier, id);
  const text = normaliseText(raw).replace(/\p{Cs}/gu, '\ufffd');
  if (!before) return fail(MESSAGES.unknownArticle(id));
  if (text.trim() === '') return fail(MESSAGES.noText);
  const change = changeBetween(before.text, text);
  return replaceArticle(dossier, before, articleWith(before, text, paragraphsAfter(before, text, change)), change);
};

const rezone = (dossier: Dossier, edit: Extract<Edit, { kind: 'zone' }>): Result<Edited<Dossier>, string> => {
  const before = articleById(dossier, edit.article);
  const paragraph = before?.paragraphs[edit.paragraph];
  if (!before || !paragraph) return fail(MESSAGES.unknownArticle(edit.article));
  const paragraphs = before.paragraphs.with(edit.paragraph, { ...paragraph, zone: edit.zone });
  const after = articleWith(before, before.text, paragraphs);
  const nothing = { front: before.text.length, oldEnd: before.text.length, newEnd: before.text.length };
  return replaceArticle(dossier, before, after, nothing);
};

const resource = (dossier: Dossier, edit: Extract<Edit, { kind: 'source' }>): Result<Edited<Dossier>, string> => {
  const title = edit.title.trim();
  if (wordsFailure(title, 'line') !== null) return fail(MESSAGES.noTitle);
  if (edit.publisher !== '' && wordsFailure(edit.publisher, 'name') !== null) return fail(MESSAGES.blankWords);
  if (edit.url.length > LIMITS.line) return fail(MESSAGES.tooLong(LIMITS.line));
  if (edit.url !== '' && !isWebAddress(edit.url)) return fail(MESSAGES.webAddress);
  if (edit.published !== '' && !isMoment(edit.published)) return fail(MESSAGES.date);
  const [first, ...others] = dossier.articles.map((article): Article => {
    if (article.id !== edit.article) return article;
    const { publisher: _, url: __, published: ___, ...rest } = article;
    return {
      ...rest,
      title,
      ...(edit.publisher === '' ? {} : { publisher: edit.publisher }),
      ...(edit.url === '' ? {} : { url: edit.url }),
      ...(edit.published === '' ? {} : { published: edit.published }),
    };
  });
  return first ? ok(unrenamed({ ...dossier, articles: [first, ...others] })) : fail(MESSAGES.noArticle);
};

/** The edits that change articles, and the title of the whole. */
export type ArticleEdit = Extract<Edit, { readonly kind: 'title' | 'source' | 'zone' | 'text' }>;

/** Does an edit of articles. */
export const editArticles = (dossier: Dossier, edit: ArticleEdit): Result<Edited<Dossier>, string> => {
  switch (edit.kind) {
    case 'title':
      return wordsFailure(edit.title, 'line') !== null
        ? fail(MESSAGES.noTitle)
        : ok(unrenamed({ ...dossier, title: edit.title.trim() }));
    case 'source':
      return resource(dossier, edit);
    case 'zone':
      return rezone(dossier, edit);
    case 'text':
      return retext(dossier, edit);
  }
};
