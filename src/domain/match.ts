import { foldName } from './actor.ts';
import { type Span } from './span.ts';

/** A text made ready for searching: its words without accents, case and punctuation, each unit knowing where it came from. */
export interface FoldedText {
  /** The folded words, one space between two of them. */
  readonly text: string;
  /** For each unit of `text`: where its character starts in the original. */
  readonly starts: readonly number[];
  /** For each unit of `text`: where its character ends in the original, combining marks included. */
  readonly ends: readonly number[];
}

/** How well searched words fit a text, and where they stand in it. */
export interface TextMatch {
  /** Sum over the words: 3 for a whole word, 2 for the start of one, 1 for a part of one. Higher is better. */
  readonly score: number;
  /** Where the words stand in the original, in order, without overlaps. */
  readonly spans: readonly Span[];
}

const WHOLE_WORD = 3;
const WORD_START = 2;
const WORD_PART = 1;
/** A single letter says too little to be looked for inside words. */
const SHORTEST_PART = 2;

const foldUnits = (character: string): string =>
  character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .toLowerCase()
    .replace(/ς/gu, 'σ')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, ' ');

/** The words of a text, folded as {@link foldName} folds, with the way back to the original. */
export const foldText = (original: string): FoldedText => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of original) {
    const units = foldUnits(character);
    const end = place + character.length;
    if (units === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (const unit of units) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      // A folded character may be longer than one unit; each of them leads back to the same place.
      for (let count = 0; count < unit.length; count += 1) {
        starts.push(place);
        ends.push(end);
      }
    }
    place = end;
  }
  const length = text.endsWith(' ') ? text.length - 1 : text.length;
  return { text: text.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
};

/** The words of a query, folded; empty when it holds no letter or digit. */
export const foldQuery = (query: string): readonly string[] =>
  foldName(query).replace(/ς/gu, 'σ').split(' ').filter(Boolean);

/** The best place of one word in a folded text: as a whole word, at the start of one, or inside one; null when it is not there. */
export const findWord = (folded: FoldedText, word: string): TextMatch | null => {
  const { text } = folded;
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const starts = at === 0 || text[at - 1] === ' ';
    const stops = at + word.length === text.length || text[at + word.length] === ' ';
    const score = starts ? (stops ? WHOLE_WORD : WORD_START) : WORD_PART;
    if (score === WORD_PART && word.length < SHORTEST_PART) continue;
    if (!best || score > best.score) best = { at, score };
    if (score === WHOLE_WORD) break;
  }
  if (!best) return null;
  const start = folded.starts[best.at] ?? 0;
  const end = folded.ends[best.at + word.length - 1] ?? start;
  return { score: best.score, spans: [{ start, end }] };
};

/** Spans in order, those that touch or overlap made one. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};

/** How a text answers a query in which every word must be found; null when one is missing. An empty query fits everything, with score 0. */
export const matchText = (folded: FoldedText, words: readonly string[]): TextMatch | null => {
  const found = words.map((word) => findWord(folded, word));
  if (!found.every((match) => match !== null)) return null;
  return {
    score: found.reduce((sum, match) => sum + match.score, 0),
    spans: mergeSpans(found.flatMap((match) => match.spans)),
  };
};
