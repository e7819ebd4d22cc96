import { type Article } from '../domain/article.ts';
import { choiceTitle } from '../domain/choice-title.ts';
import { dayInWords } from '../domain/day.ts';
import { actorName, articleById, type Dossier, statementById } from '../domain/dossier.ts';
import { type Evidence } from '../domain/evidence.ts';
import { FACTUALITY_INFO } from '../domain/factuality.ts';
import { type ActorId } from '../domain/ids.ts';
import { familyOf } from '../domain/ontology.ts';
import { shortestPath } from '../domain/path.ts';
import { spokenStatement, voicePhrase } from '../domain/phrase.ts';
import { sentenceOfNumber, statementsBetween, statementsOfActor, statementsOfSentence } from '../domain/query.ts';
import { sliceSpan } from '../domain/span.ts';
import { isDisputed, type Statement, statementLine } from '../domain/statement.ts';
import { NO_FILTER, type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { cardActor, cardArrow, cardClaim } from './card-claim.ts';
import { cardQuotes, evidenceQuote, plainQuote, type QuoteRoom } from './card-quotes.ts';
import { cardBlock, cardRows } from './card-rows.ts';
import { cardLine } from './card-text.ts';
import { fillLines } from './fill-lines.ts';
import { textWidth } from './measure.ts';
import { type Palette } from './palette.ts';
import { PICTURE_FONTS } from './picture.ts';
import { svgElement } from './svg-text.ts';

/** Width and height of a card in pixels: what previews of links are made for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** How a card is painted. */
export interface CardLook {
  /** Its colours. */
  readonly palette: Palette;
  /** A style sheet that brings its faces; empty where they are installed. */
  readonly style: string;
  /** The bare graph, for the card of the whole dossier: the text of an SVG; empty to leave it out. */
  readonly graph: string;
}

const SIDE = 60;
const WIDTH = CARD_SIZE.width - 2 * SIDE;
const SCALE = 2;
const FOOT = 506;

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Publisher and day of an article, as far as they are known. */
const sourceOf = ({ publisher, published }: Article): string =>
  [publisher, published === undefined ? undefined : dayInWords(published)]
    .filter((part) => part !== undefined)
    .join(' · ');

const head = (words: string, palette: Palette): string =>
  cardBlock(words, { x: SIDE, y: 36, width: WIDTH - 200, size: 23, fill: palette.mixed }, 1).svg +
  svgElement(
    'text',
    {
      x: CARD_SIZE.width - SIDE,
      y: 61,
      'text-anchor': 'end',
      'font-size': 32,
      'font-weight': 600,
      'font-family': 'Newsreader, Georgia, serif',
      fill: palette.ink,
    },
    'Dramatis',
  );

const rule = (palette: Palette): string =>
  svgElement('path', { d: `M${SIDE} ${FOOT}H${SIDE + WIDTH}`, stroke: palette.mixed, 'stroke-opacity': 0.35 });

const lastLine = (words: string, palette: Palette): string =>
  cardBlock(words, { x: SIDE, y: 570, width: WIDTH, size: 22, fill: palette.mixed }, 1).svg;

/** The pieces that a card of a statement shows: the one that is open, or one of each side when the article shows both. */
const shownPieces = (statement: Statement, open: number): readonly Evidence[] => {
  if (isDisputed(statement)) {
    const of = (stance: Evidence['stance']): readonly Evidence[] =>
      statement.evidence.filter((piece) => piece.stance === stance).slice(0, 1);
    return [...of('supports'), ...of('disputes')];
  }
  return [statement.evidence[open] ?? statement.evidence[0]];
};

const headingOf = (piece: Evidence, isBoth: boolean): string => {
  if (piece.stance === 'disputes') return 'Disputed';
  return isBoth ? 'Claimed' : '';
};

/** How it stands and who says so: what a card of a statement never leaves out. */
const standing = (dossier: Dossier, statement: Statement, palette: Palette): string => {
  const { label, meaning } = FACTUALITY_INFO[statement.factuality];
  const family = familyOf(statement.relation);
  const arrow = cardArrow(0, 36, { family, line: statementLine(statement), palette });
  const voice = `said by ${voicePhrase(dossier, statement)}`;
  const full = statement.factuality === 'stated' ? voice : `${meaning} ${capital(voice)}.`;
  const [x, size] = [SIDE + 92, 26];
  const room = WIDTH - 92 - textWidth(`${capital(label)} · `, size);
  // What the word means gives way to who says it.
  const words = textWidth(full, size) <= room ? full : voice;
  const [line] = fillLines(words, room, 1, (text) => textWidth(text, size));
  return (
    svgElement('g', { transform: `translate(${SIDE} 540) scale(${SCALE})` }, arrow) +
    cardLine(
      [{ words: capital(label), isBold: true }, { words: ` · ${words.slice(0, line?.end)}${line?.after ?? ''}` }],
      { x, y: 549, width: WIDTH - 92, size, fill: palette.ink },
    )
  );
};

const statementCard = (dossier: Dossier, statement: Statement, open: number, palette: Palette): string => {
  const pieces = shownPieces(statement, open);
  const article = articleById(dossier, pieces[0]?.article ?? statement.evidence[0].article) ?? dossier.articles[0];
  const colour = palette.family[familyOf(statement.relation)];
  return (
    head(sourceOf(article), palette) +
    svgElement(
      'g',
      { transform: `translate(${SIDE} 178) scale(${SCALE})` },
      cardClaim(dossier, statement, WIDTH / SCALE, palette),
    ) +
    cardQuotes(
      pieces.map((piece) => evidenceQuote(piece, headingOf(piece, pieces.length > 1))),
      { x: SIDE, y: 262, width: WIDTH, height: 226 },
      palette,
      colour,
    ) +
    rule(palette) +
    standing(dossier, statement, palette) +
    lastLine(article.title, palette)
  );
};

const sentenceCard = (dossier: Dossier, number: number, palette: Palette): string => {
  const place = sentenceOfNumber(dossier, number);
  if (!place) return dossierCard(dossier, '', palette);
  const statements = statementsOfSentence(dossier, place);
  const rows = Math.min(statements.length, 2);
  const quoteHeight = rows === 0 ? 360 : 380 - rows * 76;
  return (
    head(sourceOf(place.article), palette) +
    cardQuotes(
      [plainQuote(sliceSpan(place.article.text, place.sentence))],
      { x: SIDE, y: 96, width: WIDTH, height: quoteHeight },
      palette,
      palette.ink,
    ) +
    (rows === 0
      ? cardBlock(
          'No statement about two actors was read from this sentence.',
          { x: SIDE, y: 524, width: WIDTH, size: 24, fill: palette.mixed },
          1,
        ).svg
      : cardRows(
          dossier,
          statements,
          { x: SIDE, y: 96 + quoteHeight + 16, width: WIDTH, height: 560 - 96 - quoteHeight - 16 },
          palette,
          false,
        )) +
    (rows === 0 ? rule(palette) : '') +
    lastLine(`Sentence ${number} of “${place.article.title}”`, palette)
  );
};

const listRoom: QuoteRoom = { x: SIDE, y: 210, width: WIDTH, height: 350 };

const actorCard = (dossier: Dossier, id: ActorId, palette: Palette): string => {
  const { does, undergoes, claims } = statementsOfActor(dossier, id);
  const shape = cardActor(dossier, id, palette);
  const room = shape.width * SCALE + 32;
  return (
    head(sourceOf(dossier.articles[0]), palette) +
    svgElement('g', { transform: `translate(${SIDE} 138) scale(${SCALE})` }, shape.svg) +
    cardBlock(
      `acts in ${count(does.length, 'statement')}, is acted on in ${undergoes.length}, says ${claims.length}`,
      { x: SIDE + room, y: 121, width: WIDTH - room, size: 27, fill: palette.ink },
      1,
    ).svg +
    cardRows(dossier, [...new Set([...does, ...undergoes, ...claims])], listRoom, palette, true) +
    lastLine(dossier.title, palette)
  );
};

const pairCard = (dossier: Dossier, from: ActorId, to: ActorId, palette: Palette): string => {
  const path = shortestPath(dossier, from, to, NO_FILTER);
  const direct = statementsBetween(dossier, from, to);
  const isDirect = path?.length === 1;
  const steps = path?.map((step) => step.statement) ?? [];
  const shown = isDirect || path === null ? [...new Set([...steps, ...direct])] : steps;
  const question = choiceTitle(dossier, { kind: 'pair', from, to });
  const title = cardBlock(
    question,
    { x: SIDE, y: 84, width: WIDTH, size: 40, weight: 600, fill: palette.ink, isSerif: true },
    2,
  );
  const words =
    path === null
      ? direct.length > 0
        ? 'Nothing in the article holds between them; there is only:'
        : 'No chain of statements that hold connects them.'
      : isDirect
        ? `${capital(count(shown.length, 'statement'))} ${shown.length === 1 ? 'ties' : 'tie'} them directly:`
        : `By ${count(path.length, 'step')}, each in the words of the article:`;
  const note = cardBlock(words, { x: SIDE, y: 90 + title.height, width: WIDTH, size: 24, fill: palette.mixed }, 1);
  const top = 90 + title.height + note.height + 24;
  return (
    head(sourceOf(dossier.articles[0]), palette) +
    title.svg +
    note.svg +
    cardRows(dossier, shown, { ...listRoom, y: top, height: 560 - top }, palette, true) +
    lastLine(dossier.title, palette)
  );
};

const dossierCard = (dossier: Dossier, graph: string, palette: Palette): string => {
  const hasGraph = graph !== '';
  const width = hasGraph ? 440 : WIDTH;
  const title = cardBlock(
    dossier.title,
    { x: SIDE, y: 110, width, size: hasGraph ? 44 : 60, weight: 600, fill: palette.ink, isSerif: true },
    6,
  );
  const tally = `${count(dossier.actors.length, 'actor')} and ${count(dossier.statements.length, 'statement')}, each with the sentence it comes from`;
  return (
    head(sourceOf(dossier.articles[0]), palette) +
    title.svg +
    cardBlock(tally, { x: SIDE, y: 130 + title.height, width, size: 27, fill: palette.mixed }, 4).svg +
    // A picture inside a picture keeps its own measure.
    (hasGraph
      ? graph.replace(
          /^<svg\b[^>]*?viewBox="([^"]*)"[^>]*>/u,
          (_, box: string) =>
            `<svg x="540" y="88" width="600" height="500" viewBox="${box}" text-anchor="middle" font-size="13" font-weight="600">`,
        )
      : '')
  );
};

const contentOf = (dossier: Dossier, selection: Selection, { palette, graph }: CardLook): string => {
  switch (selection.kind) {
    case 'nothing':
      return dossierCard(dossier, graph, palette);
    case 'actor':
      return actorCard(dossier, selection.id, palette);
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      return statement
        ? statementCard(dossier, statement, selection.evidence, palette)
        : dossierCard(dossier, graph, palette);
    }
    case 'sentence':
      return sentenceCard(dossier, selection.number, palette);
    case 'pair':
      return pairCard(dossier, selection.from, selection.to, palette);
  }
};

/** What a card says, in words: for whoever cannot see it. A claim never stands in it without its speaker and its factuality. */
export const cardWords = (dossier: Dossier, selection: Selection): string => {
  const statement = selection.kind === 'statement' ? statementById(dossier, selection.id) : null;
  if (statement && selection.kind === 'statement') {
    const quotes = shownPieces(statement, selection.evidence).map(
      (piece) => `${piece.stance === 'disputes' ? 'Disputed: ' : ''}“${piece.exact.replace(/\s+/gu, ' ').trim()}”`,
    );
    const { label } = FACTUALITY_INFO[statement.factuality];
    return `${spokenStatement(dossier, statement)} ${capital(label)}. ${quotes.join(' ')}`;
  }
  if (selection.kind === 'sentence') {
    const place = sentenceOfNumber(dossier, selection.number);
    if (place) {
      const words = `“${sliceSpan(place.article.text, place.sentence).replace(/\s+/gu, ' ').trim()}”`;
      const claims = statementsOfSentence(dossier, place).map((one) => spokenStatement(dossier, one));
      return [words, ...claims].join(' ');
    }
  }
  if (selection.kind === 'actor')
    return `${actorName(dossier, selection.id)} and what “${dossier.title}” says about it, with quotes.`;
  return choiceTitle(dossier, selection);
};

/** The card of a choice as the text of an SVG file, {@link CARD_SIZE} large: quote, actors, line and word, speaker, source. */
export const card = (dossier: Dossier, selection: Selection, look: CardLook): string =>
  svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`,
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      role: 'img',
      'font-family': PICTURE_FONTS,
    },
    svgElement('title', {}, xmlText(cardWords(dossier, selection))),
    look.style === '' ? '' : svgElement('style', {}, xmlText(look.style)),
    svgElement('rect', { width: CARD_SIZE.width, height: CARD_SIZE.height, fill: look.palette.paper }),
    contentOf(dossier, selection, look),
  );
