import { type Article, type Paragraph, type ParagraphZone } from './article.ts';
import { textSha256 } from './check-article.ts';
import { differenceOf } from './difference.ts';
import { splitSentences } from './sentences.ts';
import { containsSpan, sliceSpan, type Span } from './span.ts';

const isRead = (zone: ParagraphZone): boolean => zone === 'headline' || zone === 'body';

const sentencesIn = (text: string, { zone, ...span }: Paragraph): readonly Span[] => {
  if (!isRead(zone)) return [];
  return zone === 'headline' ? [{ start: span.start, end: span.end }] : splitSentences(text, span);
};

/** Which part of a text was changed: so much stays at the front, so much at the back. */
export interface TextChange {
  readonly front: number;
  /** Where the changed part ends in the old text. */
  readonly oldEnd: number;
  /** Where it ends in the new one. */
  readonly newEnd: number;
}

/** What was changed between two texts. */
export const changeBetween = (before: string, after: string): TextChange => {
  const parts = differenceOf(before, after);
  return { front: parts.before.start, oldEnd: parts.before.end, newEnd: parts.after.end };
};

/** Where a place stands that the change does not touch; null for one that it does. */
export const shifted = (span: Span, { front, oldEnd, newEnd }: TextChange): Span | null => {
  if (span.end <= front) return span;
  if (span.start >= oldEnd) return { start: span.start + newEnd - oldEnd, end: span.end + newEnd - oldEnd };
  return null;
};

/** The paragraphs of the new text: those that the change does not touch as they were, and the touched part parted anew. */
export const paragraphsAfter = (article: Article, text: string, change: TextChange): readonly Paragraph[] => {
  const delta = change.newEnd - change.oldEnd;
  const before = article.paragraphs.filter(({ end }) => end < change.front);
  const after = article.paragraphs.filter(({ start }) => start > change.oldEnd);
  const touched = article.paragraphs.filter(({ start, end }) => end >= change.front && start <= change.oldEnd);
  const start = Math.min(touched[0]?.start ?? change.front, change.front);
  const end = Math.max((touched.at(-1)?.end ?? change.oldEnd) + delta, change.newEnd);
  const gaps = article.paragraphs
    .slice(1)
    .map((one, index) => article.text.slice(article.paragraphs[index]?.end ?? 0, one.start));
  // Where paragraphs were parted by single line breaks, they are so still.
  const part = gaps.some((gap) => (gap.match(/\n/gu) ?? []).length === 1) ? /\n/gu : /\n[^\S\n]*\n\s*/gu;
  const zones = touched.map(({ zone }) => zone);
  const made: Paragraph[] = [];
  let at = start;
  const stops = [...text.slice(start, end).matchAll(part)].map(({ 0: gap, index }) => [index, gap.length] as const);
  for (const [index, length] of [...stops, [end - start, 0] as const]) {
    const raw = text.slice(at, start + index);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = at + raw.indexOf(trimmed);
      made.push({
        start: from,
        end: from + trimmed.length,
        zone: zones[Math.min(made.length, zones.length - 1)] ?? 'body',
      });
    }
    at = start + index + length;
  }
  return [...before, ...made, ...after.map((one) => ({ ...one, start: one.start + delta, end: one.end + delta }))];
};

/** An article with another text, or other paragraphs. */
export const articleWith = (article: Article, text: string, paragraphs: readonly Paragraph[]): Article => {
  const kept = new Map(article.paragraphs.map((one) => [`${one.zone} ${sliceSpan(article.text, one)}`, one]));
  return {
    ...article,
    text,
    sha256: textSha256(text),
    paragraphs,
    sentences: paragraphs.flatMap((one) => {
      // Bounds of sentences are data: an unchanged paragraph keeps those that it had.
      const old = kept.get(`${one.zone} ${sliceSpan(text, one)}`);
      if (!old) return sentencesIn(text, one);
      return article.sentences
        .filter((sentence) => containsSpan(old, sentence))
        .map(({ start, end }) => ({ start: start + one.start - old.start, end: end + one.start - old.start }));
    }),
  };
};
