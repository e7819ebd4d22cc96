import { type Article } from '../domain/article.ts';
import { overlapsSpan, sliceSpan, type Span, spanLength } from '../domain/span.ts';
import { type TextDirective } from './text-directive.ts';

/** Longest place told by its very words; a longer one is told by its first and last words. */
const LONGEST_EXACT = 300;
/** Fewest and most words that tell where a long place starts or ends. */
const FEWEST_EDGE_WORDS = 3;
const MOST_EDGE_WORDS = 12;
/** Most words of context on each side. */
const MOST_CONTEXT_WORDS = 8;

// A browser looks for whole words only, cut by the same library. The root rules serve every language; a fixed tag keeps the answer
// the same on every machine, and a dossier's own tag may be none at all.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the words of a text stand, shifted by `offset`. */
const wordsOf = (text: string, offset: number): readonly Span[] =>
  [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ start: offset + segment.index, end: offset + segment.index + segment.segment.length }));

/** A text as browsers compare it: case, quotation marks and the kind of space do not matter. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();

const isOnce = (haystack: string, needle: string): boolean => {
  const wanted = comparable(needle);
  const first = haystack.indexOf(wanted);
  return first >= 0 && haystack.indexOf(wanted, first + 1) < 0;
};

const trimSpan = (text: string, span: Span): Span => {
  const words = sliceSpan(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
};

/** The span with both ends moved outward to the bounds of the words they cut. */
const snapOutward = (span: Span, words: readonly Span[]): Span => ({
  start: words.find((word) => word.start < span.start && span.start < word.end)?.start ?? span.start,
  end: words.find((word) => word.start < span.end && span.end < word.end)?.end ?? span.end,
});

/** What stands on one side of a span: the rest of its block, or the whole next one where nothing is left, with its words. */
interface Surroundings {
  /** The stretch of text that context may be taken from. */
  readonly free: Span;
  /** Its words, in order; at least one. */
  readonly words: readonly Span[];
}

type Side = 'before' | 'after';

const surroundingsOf = (text: string, span: Span, blocks: readonly Span[], side: Side): Surroundings | null => {
  for (const block of side === 'before' ? [...blocks].reverse() : blocks) {
    const free =
      side === 'before'
        ? { start: block.start, end: Math.min(block.end, span.start) }
        : { start: Math.max(block.start, span.end), end: block.end };
    if (free.start >= free.end) continue;
    const words = wordsOf(sliceSpan(text, free), free.start);
    if (words.length > 0) return { free, words };
  }
  return null;
};

/** Context of `count` words next to the span, the signs between them and the span included; null when there is none. */
const contextOf = (text: string, around: Surroundings | null, side: Side, count: number): Span | null => {
  if (!around || count === 0) return null;
  const { free, words } = around;
  const far = side === 'before' ? words.at(-Math.min(count, words.length)) : words[Math.min(count, words.length) - 1];
  if (!far) return null;
  return trimSpan(text, side === 'before' ? { start: far.start, end: free.end } : { start: free.start, end: far.end });
};

/** The span with the signs that stand between it and the bounds of its block; unchanged on a side where words stand between. */
const withSigns = (text: string, span: Span, block: Span): Span => {
  const before = { start: block.start, end: span.start };
  const after = { start: span.end, end: block.end };
  return trimSpan(text, {
    start: wordsOf(sliceSpan(text, before), 0).length === 0 ? block.start : span.start,
    end: wordsOf(sliceSpan(text, after), 0).length === 0 ? block.end : span.end,
  });
};

/** A place inside one block: its words, with the least context that makes them single. */
const describeInside = (
  text: string,
  haystack: string,
  plain: Span,
  block: Span,
  blocks: readonly Span[],
): TextDirective => {
  if (isOnce(haystack, sliceSpan(text, plain))) return { start: sliceSpan(text, plain) };
  // Context from the next block must follow at once, so nothing may be left of this one.
  const span = withSigns(text, plain, block);
  const start = sliceSpan(text, span);
  let answer: TextDirective = { start };
  const [earlier, later] = [surroundingsOf(text, span, blocks, 'before'), surroundingsOf(text, span, blocks, 'after')];
  for (let count = 0; count <= MOST_CONTEXT_WORDS; count += 1) {
    const before = contextOf(text, earlier, 'before', count);
    const after = contextOf(text, later, 'after', count);
    const choices = [
      { before: null, after },
      { before, after: null },
      { before, after },
    ];
    for (const choice of choices) {
      const whole = { start: choice.before?.start ?? span.start, end: choice.after?.end ?? span.end };
      answer = {
        ...(choice.before ? { prefix: sliceSpan(text, choice.before) } : {}),
        start,
        ...(choice.after ? { suffix: sliceSpan(text, choice.after) } : {}),
      };
      if (isOnce(haystack, sliceSpan(text, whole))) return answer;
    }
  }
  return answer;
};

/** The fewest words from one edge of a span that a text holds only once; the most allowed when none is. */
const edgeOf = (text: string, span: Span, haystack: string, edge: 'first' | 'last'): Span => {
  const words = wordsOf(sliceSpan(text, span), span.start);
  let answer = span;
  for (let count = FEWEST_EDGE_WORDS; count <= Math.min(words.length, MOST_EDGE_WORDS); count += 1) {
    const inner = edge === 'first' ? words[count - 1] : words[words.length - count];
    if (!inner) break;
    answer = edge === 'first' ? { start: span.start, end: inner.end } : { start: inner.start, end: span.end };
    if (isOnce(haystack, sliceSpan(text, answer))) break;
  }
  return answer;
};

/**
 * The words by which a browser finds a place of an article on the article's own page, or null when the place holds no word.
 * Whole words, never across a paragraph inside one part, and with context only where the words alone stand more than once.
 */
export const describeFragment = (article: Article, place: Span): TextDirective | null => {
  const { text } = article;
  const shown = article.paragraphs.filter((paragraph) => paragraph.zone !== 'furniture');
  const blocks = shown.length > 0 ? shown : [{ start: 0, end: text.length }];
  const touched = blocks.filter((block) => overlapsSpan(block, place));
  const [firstBlock] = touched;
  const lastBlock = touched.at(-1);
  if (!firstBlock || !lastBlock) return null;
  const words = touched.flatMap((block) => wordsOf(sliceSpan(text, block), block.start));
  const inside = { start: Math.max(place.start, firstBlock.start), end: Math.min(place.end, lastBlock.end) };
  const span = trimSpan(text, snapOutward(trimSpan(text, inside), words));
  if (!words.some((word) => overlapsSpan(word, span))) return null;

  const haystack = comparable(blocks.map((block) => sliceSpan(text, block)).join(' '));
  if (firstBlock === lastBlock && spanLength(span) <= LONGEST_EXACT) {
    return describeInside(text, haystack, span, firstBlock, blocks);
  }
  const head = trimSpan(text, { start: span.start, end: Math.min(span.end, firstBlock.end) });
  const first = edgeOf(text, head, haystack, 'first');
  const tail = trimSpan(text, { start: Math.max(first.end, lastBlock.start), end: span.end });
  // The browser takes the first match after the start, so the end need only be single from there on to itself.
  const last = edgeOf(text, tail, comparable(text.slice(first.end, span.end)), 'last');
  return { start: sliceSpan(text, first), end: sliceSpan(text, last) };
};
