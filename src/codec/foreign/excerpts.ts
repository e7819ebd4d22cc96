import { type Span } from '../../domain/span.ts';

/** Words of an article that a file quotes, and where it says that they stand. */
export interface Excerpt {
  /** The very words. */
  readonly exact: string;
  /** Where they start in the article, in UTF-16 units; null when the file does not say. */
  readonly start: number | null;
}

/** An article of which only quoted words are known. */
export interface Gathered {
  /** The quoted words in order, an empty line between what does not touch. */
  readonly text: string;
  /** Where each excerpt stands in the text, in the order given. */
  readonly spans: readonly Span[];
}

const BREAK = '\n\n';

interface Chunk {
  /** Where it stands in the article; null when unknown. */
  start: number | null;
  text: string;
}

/** Whether an excerpt stands in a chunk, or goes on from it, which then grows. Equal words in other places are others. */
const joins = (chunk: Chunk, { exact, start }: Excerpt): boolean => {
  if (start === null) return chunk.text.includes(exact);
  if (chunk.start === null) {
    // The title is a headline where its words are quoted from the very beginning of the article.
    const isHeadline = chunk.text.startsWith(exact, start);
    if (isHeadline) chunk.start = 0;
    return isHeadline;
  }
  const at = start - chunk.start;
  if (at < 0 || at > chunk.text.length) return false;
  const shared = chunk.text.slice(at, at + exact.length);
  if (!exact.startsWith(shared)) return false;
  chunk.text += exact.slice(shared.length);
  return true;
};

/** What a file quotes of an article, put together in the order in which it stands there; a title comes first. */
export const gatherExcerpts = (title: string, excerpts: readonly Excerpt[]): Gathered => {
  const chunks: Chunk[] = title === '' ? [] : [{ start: null, text: title }];
  const inOrder = excerpts
    .map((excerpt, index) => ({ excerpt, index }))
    .sort(
      (a, b) =>
        (a.excerpt.start ?? Infinity) - (b.excerpt.start ?? Infinity) ||
        b.excerpt.exact.length - a.excerpt.exact.length ||
        a.index - b.index,
    );
  const homes = new Map<number, Chunk>();
  for (const { excerpt, index } of inOrder) {
    const home = chunks.findLast((chunk) => joins(chunk, excerpt));
    if (home) homes.set(index, home);
    else {
      const made: Chunk = { start: excerpt.start, text: excerpt.exact };
      chunks.push(made);
      homes.set(index, made);
    }
  }
  const offsets = new Map<Chunk, number>();
  let text = '';
  for (const chunk of chunks) {
    if (text !== '') text += BREAK;
    offsets.set(chunk, text.length);
    text += chunk.text;
  }
  const spans = excerpts.map(({ exact, start }, index) => {
    const home = homes.get(index);
    const within = home?.start !== null && start !== null && home ? start - home.start : -1;
    const isThere = home !== undefined && within >= 0 && home.text.startsWith(exact, within);
    const at = (home ? (offsets.get(home) ?? 0) : 0) + (isThere ? within : (home?.text.indexOf(exact) ?? 0));
    return { start: at, end: at + exact.length };
  });
  return { text, spans };
};
