import { abbreviationKind, isDotted } from '../../domain/abbreviations.ts';
import { type Span } from '../../domain/span.ts';

/** One word or mark of a sentence as the treebanks cut them: `don’t` is `do` and `n’t`, `Pakistan’s` is `Pakistan` and `’s`. */
export interface Token extends Span {
  /** The text at the span. */
  readonly text: string;
}

const letters = '[\\p{L}\\p{M}]';
const pieces = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']`, // links
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}`, // mail
    String.raw`@\w+|#\w+`, // handles
    String.raw`\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?!${letters}))?`, // numbers
    `${letters}+(?:\\.${letters}+)+\\.?|${letters}\\.(?!${letters}|\\.)|(?:e|re|pre|co|non|anti|de|bi|inter|semi|un|mid)-${letters}+|${letters}[\\p{L}\\p{M}\\d]*(?:[’'‘]${letters}+)*`, // words, perhaps with full stops inside
    String.raw`\.{2,}|-{2,}|[!?]{2,}|[*=_~]{2,}|\+{2,}|<{2,}|>{2,}|\${2,}|’’|‘‘|''|\x60\x60`, // runs of marks
    String.raw`['’](?:\d\ds|n(?!${letters})|em(?!${letters})|til(?!${letters})|cause(?!${letters}))`, // left-out beginnings
    String.raw`['’](?:s|re|ve|ll|d|m)(?!${letters})`, // a clitic that stands alone
    String.raw`[:;=][-']?[()DPp](?!\w)`, // faces
    String.raw`\S`,
  ].join('|'),
  'giu',
);

/** Cuts the text of a span into tokens; white space belongs to none. The time is linear in the span's length. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  for (const match of slice.matchAll(pieces)) cut(slice, match.index, match[0], span.start, tokens);
  return tokens;
}

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const joined: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  lemme: 3,
  gimme: 3,
  dunno: 2,
};

function cut(slice: string, at: number, piece: string, base: number, into: Token[]): void {
  const add = (from: number, to: number) => {
    if (to > from) into.push({ start: base + from, end: base + to, text: slice.slice(from, to) });
  };
  const end = at + piece.length;
  const inside = joined[piece.toLowerCase()];
  if (inside !== undefined) {
    add(at, at + inside);
    add(at + inside, end);
    return;
  }
  const parts = clitic.exec(piece);
  if (parts?.[1] !== undefined) {
    add(at, at + parts[1].length);
    add(at + parts[1].length, end);
    return;
  }
  // A full stop stays with an abbreviation and leaves an ordinary word.
  if (piece === '.' && into.length > 0) {
    const last = into[into.length - 1];
    if (last && last.end === base + at && abbreviationKind(last.text) !== undefined && !/^\d/.test(last.text)) {
      into[into.length - 1] = { start: last.start, end: base + end, text: last.text + piece };
      return;
    }
  }
  if (
    /^\p{L}.+\.$/u.test(piece) &&
    !isDotted(piece.slice(0, -1)) &&
    abbreviationKind(piece.slice(0, -1)) === undefined
  ) {
    add(at, end - 1);
    add(end - 1, end);
    return;
  }
  add(at, end);
}
