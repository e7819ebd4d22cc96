import { type Evidence } from '../domain/evidence.ts';
import { cardLine, isRightToLeft, type Stretch } from './card-text.ts';
import { fillLines, type TextLine } from './fill-lines.ts';
import { type Palette } from './palette.ts';
import { tenth } from './path-data.ts';
import { serifWidth } from './serif.ts';
import { svgElement } from './svg-text.ts';

/** Words of the article on a card. */
export interface CardQuote {
  /** The very words, white space of any kind as blanks. */
  readonly words: string;
  /** What stands above them ("Claimed", "Disputed"); empty for nothing. */
  readonly heading: string;
  /** Whether they speak against the claim. */
  readonly isAgainst: boolean;
  /** Where in `words` something is marked: UTF-16, half-open, in order, without overlap. */
  readonly marks: readonly QuoteMark[];
}

/** A marked place of a quote. */
export interface QuoteMark {
  /** First unit. */
  readonly start: number;
  /** First unit after it. */
  readonly end: number;
  /** What it is: the act, or somebody who takes part in it. */
  readonly kind: 'act' | 'party';
}

/** Where quotes may stand, in pixels of the card. */
export interface QuoteRoom {
  /** Left edge. */
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

const SIZES = [46, 40, 35, 31, 27, 24];
const LEADING = 1.28;
const HEADING_SIZE = 20;
const HEADING_ROOM = 28;
const BETWEEN = 18;
/** The bar beside a quote, and the room it takes. */
const BAR = 5;
const BAR_ROOM = 28;

/** White space of any kind as one blank each, so that offsets stay. */
const flat = (text: string): string => text.replace(/\s/gu, ' ');

/** A quote of evidence, its act and parties marked where they stand. */
export const evidenceQuote = (piece: Evidence, heading: string): CardQuote => {
  const { source, predicate, target } = piece.parts ?? {};
  const found = (
    [
      [source, 'party'],
      [predicate, 'act'],
      [target, 'party'],
    ] as const
  ).flatMap(([span, kind]) =>
    span && span.start >= piece.start && span.end <= piece.start + piece.exact.length
      ? [{ start: span.start - piece.start, end: span.end - piece.start, kind }]
      : [],
  );
  const marks: QuoteMark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start))
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return { words: flat(piece.exact), heading, marks, isAgainst: piece.stance === 'disputes' };
};

/** Words of the article without marks. */
export const plainQuote = (words: string): CardQuote => ({
  words: flat(words).trim(),
  heading: '',
  marks: [],
  isAgainst: false,
});

const stretchesOf = ({ words, marks }: CardQuote, line: TextLine, colour: string): readonly Stretch[] => {
  const end = line.start + words.slice(line.start, line.end).trimEnd().length;
  const stretches: Stretch[] = [];
  let at = line.start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, line.start), Math.min(mark.end, end)];
    if (from >= to) continue;
    if (from > at) stretches.push({ words: words.slice(at, from) });
    const marked = words.slice(from, to);
    stretches.push(
      mark.kind === 'act' ? { words: marked, fill: colour, isBold: true } : { words: marked, isUnderlined: true },
    );
    at = to;
  }
  if (at < end) stretches.push({ words: words.slice(at, end) });
  return line.after === '' ? stretches : [...stretches, { words: line.after }];
};

interface Setting {
  readonly quote: CardQuote;
  readonly lines: readonly TextLine[];
}

/** As many lines as all quotes may have together at a size. */
const linesFor = (quotes: readonly CardQuote[], height: number, size: number): number => {
  const headings = quotes.filter((quote) => quote.heading !== '').length * HEADING_ROOM;
  return Math.floor((height - headings - (quotes.length - 1) * BETWEEN) / (size * LEADING));
};

/** The largest size at which every quote is whole; at the smallest, each is cut to its share of the lines. */
const settingFor = (
  quotes: readonly CardQuote[],
  room: QuoteRoom,
): { readonly size: number; readonly settings: readonly Setting[] } => {
  for (const size of SIZES) {
    const most = Math.max(1, linesFor(quotes, room.height, size));
    const isSmallest = size === SIZES.at(-1);
    const each = isSmallest ? Math.max(1, Math.floor(most / quotes.length)) : most;
    const settings = quotes.map((quote) => ({
      quote,
      lines: fillLines(quote.words, room.width - BAR_ROOM, each, (text) => serifWidth(text, size)),
    }));
    const isWhole = settings.every(({ lines }) => lines.every((line) => line.after === ''));
    const count = settings.reduce((sum, { lines }) => sum + lines.length, 0);
    if (isSmallest || (isWhole && count <= most)) return { size, settings };
  }
  return { size: SIZES[0] ?? 40, settings: [] };
};

/** The bar that makes words a quotation: a double one beside what speaks against a claim. */
export const quoteBar = (x: number, y: number, height: number, colour: string, isDouble = false): string =>
  (isDouble ? [0, 7] : [0])
    .map((shift) =>
      svgElement('rect', {
        x: tenth(x + shift),
        y: tenth(y),
        width: isDouble ? 2.5 : BAR,
        height: tenth(height),
        fill: colour,
      }),
    )
    .join('');

/** Quotes set as large as their room allows, in the middle of its height. `colour` is that of what is done. */
export const cardQuotes = (quotes: readonly CardQuote[], room: QuoteRoom, palette: Palette, colour: string): string => {
  const { size, settings } = settingFor(quotes, room);
  const step = size * LEADING;
  const heightOf = ({ quote, lines }: Setting): number =>
    (quote.heading === '' ? 0 : HEADING_ROOM) + lines.length * step;
  const total = settings.reduce((sum, one) => sum + heightOf(one), (settings.length - 1) * BETWEEN);
  let y = room.y + Math.max(0, (room.height - total) / 2);
  const parts: string[] = [];
  for (const setting of settings) {
    const { quote, lines } = setting;
    const isRight = isRightToLeft(quote.words);
    const x = isRight ? room.x : room.x + BAR_ROOM;
    const width = room.width - BAR_ROOM;
    const barColour = quote.isAgainst ? palette.family['material-conflict'] : colour;
    parts.push(
      quoteBar(isRight ? room.x + room.width - BAR : room.x, y, heightOf(setting), barColour, quote.isAgainst),
    );
    if (quote.heading !== '') {
      const look = { x, width, y: Math.round(y + HEADING_SIZE * 0.85), size: HEADING_SIZE, fill: barColour };
      parts.push(cardLine([{ words: quote.heading }], { ...look, weight: 600 }));
      y += HEADING_ROOM;
    }
    for (const line of lines) {
      const look = { x, width, y: Math.round(y + size * 0.95), size, fill: palette.ink, isSerif: true };
      parts.push(cardLine(stretchesOf(quote, line, colour), look, isRight));
      y += step;
    }
    y += BETWEEN;
  }
  return parts.join('');
};
