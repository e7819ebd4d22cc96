import { type ReadableParagraph } from '../../domain/readable-text.ts';

/** A line of a printed page. */
export interface PrintedLine {
  /** Its words. */
  readonly text: string;
  /** The page, from 0. */
  readonly page: number;
  /** Its base line, from the bottom of the page, in points. */
  readonly y: number;
  /** The height of its letters, in points. */
  readonly size: number;
}

/** A gap so many times that between lines parts paragraphs. */
const WIDE_GAP = 1.3;
/** Letters that differ so much in height belong to different paragraphs. */
const OTHER_SIZE = 0.12;
const ENDS_SENTENCE = /[.!?…:;][”’"')\]]*$/u;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** What is the same on every page but for its numbers. */
const patternOf = (text: string): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/** Lines at the top or bottom of pages that come again on most of them, and numbers of pages. */
const repeated = (lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> => {
  const pages = new Map<number, PrintedLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const edges = [...pages.values()].flatMap((page) => [...page.slice(0, 2), ...page.slice(-2)]);
  const counts = new Map<string, Set<number>>();
  for (const { text, page } of edges) {
    const pattern = patternOf(text);
    counts.set(pattern, (counts.get(pattern) ?? new Set()).add(page));
  }
  const isCommon = ({ text }: PrintedLine): boolean => {
    const seen = counts.get(patternOf(text))?.size ?? 0;
    return (
      /^(?:page )?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/iu.test(text.trim()) ||
      (pages.size > 1 && seen > pages.size / 2 && seen > 1)
    );
  };
  return new Set(edges.filter(isCommon));
};

/** Joins a line to what stands before it: a hyphen at the end of a line falls away where the word goes on. */
const joined = (before: string, line: string): string => {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
};

interface Block {
  text: string;
  last: PrintedLine;
  readonly isFurniture: boolean;
}

/** The paragraphs of printed pages: lines are joined, and parted where there is room between them or the letters change. Running heads are furniture. */
export const flowLines = (all: readonly PrintedLine[]): readonly ReadableParagraph[] => {
  const lines = all.filter(({ text }) => text.trim() !== '');
  const furniture = repeated(lines);
  const read = lines.filter((line) => !furniture.has(line));
  const gaps = read.slice(1).flatMap((line, index) => {
    const before = read[index];
    return before && before.page === line.page && before.y > line.y
      ? [(before.y - line.y) / Math.max(line.size, 1)]
      : [];
  });
  const usual = median(gaps) || 1.2;
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (furniture.has(line)) {
      blocks.push({ text: line.text, last: line, isFurniture: true });
      continue;
    }
    if (open && goesOn(open.last, line, usual)) {
      open.text = joined(open.text.trimEnd(), line.text.trim());
      open.last = line;
    } else {
      open = { text: line.text.trim(), last: line, isFurniture: false };
      blocks.push(open);
    }
  }
  return blocks.map(({ text, isFurniture }) => ({ text: text.replace(/\s+/gu, ' ').trim(), isFurniture }));
};

/** Whether a line belongs to the paragraph of the line before it. `usual` is the distance of lines in heights of their letters. */
const goesOn = (last: PrintedLine, line: PrintedLine, usual: number): boolean => {
  if (Math.abs(last.size - line.size) > OTHER_SIZE * Math.max(last.size, line.size)) return false;
  if (last.page !== line.page) return !ENDS_SENTENCE.test(last.text.trim());
  const gap = (last.y - line.y) / Math.max(line.size, 1);
  return gap > 0 && gap <= usual * WIDE_GAP;
};
