import { type Dossier } from '../domain/dossier.ts';
import { familyOf } from '../domain/ontology.ts';
import { claimPhrase, voicePhrase } from '../domain/phrase.ts';
import { type Statement, statementLine } from '../domain/statement.ts';
import { cardArrow } from './card-claim.ts';
import { quoteBar, type QuoteRoom } from './card-quotes.ts';
import { cardLine, isRightToLeft, type LineLook } from './card-text.ts';
import { fillLines } from './fill-lines.ts';
import { textWidth } from './measure.ts';
import { type Palette } from './palette.ts';
import { serifWidth } from './serif.ts';
import { svgElement } from './svg-text.ts';

/** Lengths of a row, in pixels of the card. */
const SAMPLE = 72;
const CLAIM = 26;
const VOICE = 21;
const QUOTE = 25;
const BETWEEN = 24;
const LEADING = 1.28;

/** A block of running words in at most so many lines; `y` is its upper edge. */
export const cardBlock = (
  words: string,
  look: LineLook,
  most: number,
): { readonly svg: string; readonly height: number } => {
  const flat = words.replace(/\s+/gu, ' ').trim();
  const isRight = isRightToLeft(flat);
  const widthOf = (text: string): number =>
    look.isSerif ? serifWidth(text, look.size) : textWidth(text, look.size) * 1.01;
  const lines = fillLines(flat, look.width, most, widthOf);
  const step = look.size * LEADING;
  return {
    svg: lines
      .map((line, index) =>
        cardLine(
          [{ words: flat.slice(line.start, line.end).trimEnd() + line.after }],
          { ...look, y: Math.round(look.y + look.size + index * step) },
          isRight,
        ),
      )
      .join(''),
    height: lines.length * step,
  };
};

/** A claim in words beside its line, who says so, and its first quote if wanted. */
const rowOf = (
  dossier: Dossier,
  statement: Statement,
  room: QuoteRoom,
  palette: Palette,
  hasQuote: boolean,
): { readonly svg: string; readonly height: number } => {
  const family = familyOf(statement.relation);
  const base = { x: room.x + SAMPLE + 20, width: room.width - SAMPLE - 20 };
  const claim = cardBlock(
    claimPhrase(dossier, statement),
    { ...base, y: room.y, size: CLAIM, weight: 600, fill: palette.family[family] },
    2,
  );
  const voice = cardBlock(
    `said by ${voicePhrase(dossier, statement)}`,
    { ...base, y: room.y + claim.height, size: VOICE, fill: palette.mixed },
    1,
  );
  const quote = hasQuote
    ? cardBlock(
        statement.evidence[0].exact,
        {
          x: base.x + 16,
          width: base.width - 16,
          y: room.y + claim.height + voice.height + 4,
          size: QUOTE,
          fill: palette.ink,
          isSerif: true,
        },
        2,
      )
    : { svg: '', height: 0 };
  const arrow = cardArrow(0, SAMPLE / 1.6, { family, line: statementLine(statement), palette });
  return {
    svg:
      svgElement('g', { transform: `translate(${room.x} ${Math.round(room.y + CLAIM * 0.72)}) scale(1.6)` }, arrow) +
      claim.svg +
      voice.svg +
      (hasQuote
        ? quoteBar(base.x, room.y + claim.height + voice.height + 8, quote.height - 4, palette.family[family])
        : '') +
      quote.svg,
    height: claim.height + voice.height + quote.height + (hasQuote ? 4 : 0),
  };
};

/** As many claims as fit, each with speaker and factuality; what is left over is counted. */
export const cardRows = (
  dossier: Dossier,
  statements: readonly Statement[],
  room: QuoteRoom,
  palette: Palette,
  hasQuotes: boolean,
): string => {
  const parts: string[] = [];
  let y = room.y;
  for (const [index, statement] of statements.entries()) {
    const row = rowOf(dossier, statement, { ...room, y }, palette, hasQuotes);
    const isLast = index === statements.length - 1;
    if (y + row.height + (isLast ? 0 : BETWEEN + VOICE) > room.y + room.height && index > 0) {
      const left = statements.length - index;
      parts.push(
        cardBlock(`and ${left} more`, { ...room, x: room.x + SAMPLE + 20, y, size: VOICE, fill: palette.mixed }, 1).svg,
      );
      break;
    }
    parts.push(row.svg);
    y += row.height + BETWEEN;
  }
  return parts.join('');
};
