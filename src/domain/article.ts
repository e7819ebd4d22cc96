import { type ArticleId } from './ids.ts';
import { type Span, containsSpan } from './span.ts';

/** What a paragraph is for: `furniture` (page chrome such as a comment button) is kept in the text but never shown or read. */
export const PARAGRAPH_ZONES = ['headline', 'dateline', 'body', 'furniture'] as const;
/** See {@link PARAGRAPH_ZONES}. */
export type ParagraphZone = (typeof PARAGRAPH_ZONES)[number];

/** One paragraph of an article. Paragraphs stand in order and never overlap. */
export interface Paragraph extends Span {
  /** What the paragraph is for. */
  readonly zone: ParagraphZone;
}

/** One sentence of an article, headline included. Sentences stand in order, never overlap, and their bounds are stored data. */
export type Sentence = Span;

/** An article as it was read: its text is normalised once (NFC, LF), then frozen; every offset counts in that very text. */
export interface Article {
  /** Id inside the dossier. */
  readonly id: ArticleId;
  /** The headline, or the best title that can be given. */
  readonly title: string;
  /** Who published it; absent when the file does not say. */
  readonly publisher?: string;
  /** Address of the article's own page (http or https); absent when unknown. */
  readonly url?: string;
  /** Day or moment of publication, ISO 8601; absent when unknown. */
  readonly published?: string;
  /** BCP 47 language tag of the text. */
  readonly language: string;
  /** The frozen text. */
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The paragraphs, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** The sentences, in order; the headline is the first. Addresses count them from 1. */
  readonly sentences: readonly Sentence[];
}

/** Text as it is kept: composed (NFC), with LF line ends, without a byte order mark. Done once, when text enters. */
export const normaliseText = (raw: string): string =>
  raw
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

/** Number (from 1) of the sentence that holds the span's start, or null when no sentence does. */
export const sentenceNumberAt = (article: Article, span: Span): number | null => {
  const index = article.sentences.findIndex((sentence) => sentence.start <= span.start && span.start < sentence.end);
  return index < 0 ? null : index + 1;
};

/** The sentence of that number (from 1), or null when the article has none. */
export const sentenceByNumber = (article: Article, number: number): Sentence | null =>
  article.sentences[number - 1] ?? null;

/** Number (from 1) of the paragraph among those shown (headline and body), or null for a place outside them. */
export const shownParagraphNumberAt = (article: Article, span: Span): number | null => {
  const shown = article.paragraphs.filter((paragraph) => paragraph.zone === 'headline' || paragraph.zone === 'body');
  const index = shown.findIndex((paragraph) => containsSpan(paragraph, { start: span.start, end: span.start }));
  return index < 0 ? null : index + 1;
};
