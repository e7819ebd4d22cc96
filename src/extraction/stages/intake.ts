import { type Article, normaliseText, type Paragraph } from '../../domain/article.ts';
import { textSha256 } from '../../domain/check-article.ts';
import { type ArticleId } from '../../domain/ids.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { type Span } from '../../domain/span.ts';
import { type ExtractionInput, type ExtractionNote, type Intake } from '../types.ts';
import { languageNote } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { zonesOf } from './zones.ts';

/** Longest text that is read, in UTF-16 units; what is longer no dossier can hold. */
export const LONGEST_TEXT = 2_000_000;
/** Most paragraphs and most sentences of an article. */
const MOST_PIECES = 20_000;
/** Longest sentence; what runs on without a stop is cut at a space, so that a quote of it fits. */
const LONGEST_SENTENCE = 4_000;
/** Longest title. */
const LONGEST_TITLE = 300;
/** Words of the first sentence that make a title where there is none. */
const TITLE_WORDS = 12;
/** The article's id: a reading has one article. */
const ARTICLE_ID = 'article' as ArticleId;

/** Takes a text in: normalises it once, finds paragraphs, zones and sentences, and says whether it can be read. Linear in the text. */
export const takeIn = (input: ExtractionInput): Intake => {
  const text = normaliseText(input.text).replace(/\p{Cs}/gu, '\uFFFD');
  const tooLong = text.length > LONGEST_TEXT;
  const note: ExtractionNote | null = tooLong
    ? { kind: 'too-long', message: `The text is too long: more than ${LONGEST_TEXT.toLocaleString('en')} characters.` }
    : languageNote(text);
  const paragraphs = tooLong ? [] : zonesOf(text, paragraphsOf(text), input.title).slice(0, MOST_PIECES);
  const sentences = sentencesOf(text, paragraphs);
  const article: Article = {
    id: ARTICLE_ID,
    title: titleOf(text, paragraphs, sentences, input.title),
    ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.published === undefined ? {} : { published: input.published }),
    language: note?.kind === 'not-english' ? 'und' : 'en',
    text,
    sha256: textSha256(text),
    paragraphs,
    sentences,
  };
  const nothing: ExtractionNote = { kind: 'not-prose', message: 'The text holds no sentence to read.' };
  const notes = note ? [note] : sentences.length === 0 ? [nothing] : [];
  return { article, readable: notes.length === 0, notes };
};

/** The sentences of headline and body, the overlong ones cut. */
const sentencesOf = (text: string, paragraphs: readonly Paragraph[]): Span[] => {
  const found: Span[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'headline' && paragraph.zone !== 'body') continue;
    // A headline is one sentence, whatever stops it holds.
    const spans =
      paragraph.zone === 'headline'
        ? [{ start: paragraph.start, end: paragraph.end }]
        : splitSentences(text, paragraph);
    for (const span of spans) {
      for (const piece of pieces(text, span)) found.push(piece);
      if (found.length >= MOST_PIECES) return found.slice(0, MOST_PIECES);
    }
  }
  return found;
};

const pieces = (text: string, span: Span): Span[] => {
  if (span.end - span.start <= LONGEST_SENTENCE) return [{ start: span.start, end: span.end }];
  const found: Span[] = [];
  for (let start = span.start; start < span.end;) {
    let end = Math.min(span.end, start + LONGEST_SENTENCE);
    if (end < span.end) {
      const space = text.lastIndexOf(' ', end);
      if (space > start + LONGEST_SENTENCE / 2) end = space;
      else if (/[\uDC00-\uDFFF]/u.test(text.charAt(end))) end -= 1;
    }
    found.push({ start, end });
    start = end;
    while (start < span.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  return found;
};

const titleOf = (
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  given: string | undefined,
): string => {
  const plain = (words: string): string =>
    words
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_TITLE)
      .trim();
  const title = plain(given ?? '');
  if (title !== '') return title;
  const headline = paragraphs.find((paragraph) => paragraph.zone === 'headline');
  if (headline) return plain(text.slice(headline.start, headline.end));
  const first = sentences[0];
  if (!first) return 'Untitled';
  const words = plain(text.slice(first.start, first.end)).split(' ');
  const opening = words.slice(0, TITLE_WORDS).join(' ');
  return (words.length > TITLE_WORDS ? `${opening.replace(/[,;:–—-]+$/u, '')} …` : opening) || 'Untitled';
};
