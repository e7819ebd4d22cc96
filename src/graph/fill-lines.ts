import { type Span } from '../domain/span.ts';

/** A line of running text: a span of it, and what stands behind it when the text was cut there. */
export interface TextLine extends Span {
  /** An ellipsis where words were left out, else empty. */
  readonly after: '' | '…';
}

/** Scripts written without spaces: a line may end behind any of their signs. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}`;
/** What may be moved to the next line as one: a sign of such a script with the marks and the punctuation behind it, or a word. */
const PIECE = new RegExp(
  String.raw`[${UNSPACED}][\p{M}\p{Pe}\p{Pf}、。，．！？：；]*\s*|(?:(?![${UNSPACED}])\S)+\s*|\s+`,
  'gu',
);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The pieces of a text as spans; a piece too wide for a whole line comes in parts, never inside a sign that is made of several. */
const piecesOf = (text: string, width: number, widthOf: (text: string) => number): readonly Span[] => {
  const pieces: Span[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    if (widthOf(piece.trimEnd()) <= width) {
      pieces.push({ start: match.index, end: match.index + piece.length });
      continue;
    }
    for (const { segment, index } of graphemes.segment(piece))
      pieces.push({ start: match.index + index, end: match.index + index + segment.length });
  }
  return pieces;
};

/**
 * Breaks running text into lines no wider than `width`, at most `most` of them; the last one ends with an ellipsis when words are left
 * over. Offsets are UTF-16, half-open. Without any words there is no line.
 */
export const fillLines = (
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly TextLine[] => {
  const words = ({ start, end }: Span, after = ''): string => text.slice(start, end).trimEnd() + after;
  const lines: TextLine[] = [];
  let line: Span | null = null;
  for (const piece of piecesOf(text, width, widthOf)) {
    const longer: Span = { start: line?.start ?? piece.start, end: piece.end };
    if (line === null || widthOf(words(longer)) <= width) {
      line = longer;
      continue;
    }
    lines.push({ ...line, after: '' });
    line = piece;
    if (lines.length === most) break;
  }
  if (line && lines.length < most && text.slice(line.start, line.end).trim() !== '') lines.push({ ...line, after: '' });
  const last = lines.at(-1);
  if (!last || text.slice(last.end).trim() === '') return lines;
  const cuts = [...graphemes.segment(text.slice(last.start, last.end))]
    .map(({ index }) => last.start + index)
    .reverse();
  const end =
    [last.end, ...cuts].find((cut) => widthOf(words({ start: last.start, end: cut }, '…')) <= width) ?? last.start;
  return [...lines.slice(0, -1), { start: last.start, end, after: '…' }];
};
