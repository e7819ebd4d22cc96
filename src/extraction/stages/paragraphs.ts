import { type Span } from '../../domain/span.ts';

/** Lines no wider than this, most of them nearly full, were broken by a machine in the middle of a paragraph. */
const WIDEST_WRAP = 110;
/** How full a line must be for its end to be taken for a break inside a paragraph. */
const FULL = 0.65;
/** Fewest broken lines that show a wrapped text. */
const FEWEST_WRAPPED = 2;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** A line without the white space around it; empty when `start` equals `end`. */
const trimmed = (text: string, start: number, end: number): Span => {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
};

const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(trimmed(text, start, end));
    start = end + 1;
  }
  return lines;
};

const isEmpty = (line: Span): boolean => line.start === line.end;
const endsSentence = (text: string, line: Span): boolean =>
  /[.!?…:;][”’"')\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
const startsSmall = (text: string, line: Span): boolean => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
const isBullet = (text: string, line: Span): boolean =>
  /^(?:[•*–—-]\s|\d{1,3}[.)]\s)/u.test(text.slice(line.start, line.start + 5));

/** Width of the lines when the text is broken into lines of about one width; 0 when each line is a paragraph of its own. */
const wrapWidth = (text: string, lines: readonly Span[]): number => {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start);
  if (widest > WIDEST_WRAP) return 0;
  let wrapped = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || !next || isEmpty(line) || isEmpty(next)) continue;
    if (line.end - line.start >= widest * FULL && !endsSentence(text, line)) wrapped += 1;
  }
  return wrapped >= FEWEST_WRAPPED ? widest : 0;
};

/**
 * The paragraphs of a text, in order, without the white space around them. An empty line always parts two paragraphs; a single
 * line break does so unless the text is wrapped to a width, or the next line begins with a small letter. Linear in the text.
 */
export const paragraphsOf = (text: string): Span[] => {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const found: Span[] = [];
  let open: Span | null = null;
  let last: Span | null = null;
  for (const line of lines) {
    if (isEmpty(line)) {
      if (open) found.push(open);
      open = null;
      continue;
    }
    if (open && last && goesOn(text, width, last, line)) open = { start: open.start, end: line.end };
    else {
      if (open) found.push(open);
      open = line;
    }
    last = line;
  }
  if (open) found.push(open);
  return found;
};

const goesOn = (text: string, width: number, line: Span, next: Span): boolean => {
  if (isBullet(text, next)) return false;
  if (startsSmall(text, next) && !endsSentence(text, line)) return true;
  if (width === 0) return false;
  // In a wrapped text a short line ends its paragraph.
  return line.end - line.start >= width * FULL;
};
