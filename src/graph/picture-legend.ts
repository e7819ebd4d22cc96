import { ACTOR_KIND_INFO, ACTOR_KINDS, type ActorKind } from '../domain/actor.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { FAMILIES, type Family, FAMILY_INFO } from '../domain/ontology.ts';
import { xmlText } from '../domain/xml-text.ts';
import { crossPath, headOf, headPath, shorten } from './arrowhead.ts';
import { type Curve, curvePath } from './curve.ts';
import { DASHES, dashShift, lineWidthOf } from './line-look.ts';
import { textWidth, wrapText } from './measure.ts';
import { BORDER, outlinePath, SHAPE_OF_KIND } from './node-shape.ts';
import { type Palette } from './palette.ts';
import { compactPath, tenth } from './path-data.ts';
import { svgElement } from './svg-text.ts';

/** What a picture has something of. */
export interface PictureContents {
  /** Families of its curves. */
  readonly families: ReadonlySet<Family>;
  /** Styles of its lines. */
  readonly lines: ReadonlySet<LineStyle>;
  /** Kinds of its actors. */
  readonly kinds: ReadonlySet<ActorKind>;
}

/** The legend under a picture, from its own top left corner. */
export interface PictureLegend {
  /** Its elements. */
  readonly svg: string;
  /** How tall it is. */
  readonly height: number;
}

/** What each style of line means, in the order in which they are explained. */
const LINE_WORDS: readonly (readonly [LineStyle, string])[] = [
  ['solid', 'stated by the article itself'],
  ['dashed', 'somebody’s word, or alleged'],
  ['dotted', 'hypothetical'],
  ['crossed', 'denied or negated'],
];

const SIDE = 14;
const ROW = 22;
const LETTERS = 12;
const SAMPLE = 44;
const GAP = 8;
const BETWEEN = 22;
const TITLE_LETTERS = 15;

/** One thing explained: how wide its sample is, how it is painted from its left middle, and its words. */
interface Entry {
  readonly words: string;
  readonly paint: string;
}

const sampleCurve: Curve = { start: [0, 0], control: [SAMPLE / 2, 0], end: [SAMPLE, 0] };

const familyEntry = (family: Family, palette: Palette): Entry => {
  const [head, width, colour] = [headOf(family), lineWidthOf(family), palette.family[family]];
  const line = shorten(sampleCurve, head, width);
  return {
    words: FAMILY_INFO[family].label,
    paint:
      svgElement('path', { d: compactPath(curvePath(line)), fill: 'none', stroke: colour, 'stroke-width': width }) +
      svgElement('path', { d: compactPath(headPath(sampleCurve, line, head, width)), fill: colour }),
  };
};

const lineEntry = (line: LineStyle, words: string, { mixed }: Palette): Entry => ({
  words,
  paint:
    svgElement('path', {
      d: compactPath(curvePath(sampleCurve)),
      fill: 'none',
      stroke: mixed,
      'stroke-width': 2,
      'stroke-dasharray': DASHES[line].join(' ') || undefined,
      'stroke-dashoffset': line === 'crossed' ? tenth(dashShift(line, sampleCurve)) : undefined,
      'stroke-linecap': line === 'dotted' ? 'round' : undefined,
    }) + (line === 'crossed' ? svgElement('path', { d: compactPath(crossPath(sampleCurve)), fill: mixed }) : ''),
});

const kindEntry = (kind: ActorKind, palette: Palette): Entry => ({
  words: ACTOR_KIND_INFO[kind].label,
  paint: svgElement('path', {
    d: compactPath(outlinePath(SHAPE_OF_KIND[kind], [SAMPLE / 2, 0], SAMPLE - 8, 15)),
    fill: palette.kind[kind].fill,
    stroke: palette.kind[kind].border,
    'stroke-width': BORDER,
  }),
});

/** Caption and legend: what colours, heads, lines and shapes stand for, as far as the picture has them. `width` is all the room there is. */
export const pictureLegend = (
  contents: PictureContents,
  caption: readonly string[],
  palette: Palette,
  width: number,
): PictureLegend => {
  const room = Math.max(width - 2 * SIDE, 120);
  const groups: readonly (readonly Entry[])[] = [
    FAMILIES.filter((one) => contents.families.has(one)).map((one) => familyEntry(one, palette)),
    LINE_WORDS.filter(([line]) => contents.lines.has(line)).map(([line, words]) => lineEntry(line, words, palette)),
    ACTOR_KINDS.filter((one) => contents.kinds.has(one)).map((one) => kindEntry(one, palette)),
  ];
  const parts: string[] = [
    svgElement('path', { d: `M${SIDE} 4H${tenth(width - SIDE)}`, stroke: palette.mixed, 'stroke-opacity': 0.4 }),
  ];
  let y = 4;
  for (const [index, words] of caption.entries()) {
    const size = index === 0 ? TITLE_LETTERS : LETTERS;
    for (const line of wrapText(words, [room, room, room], size)) {
      y += Math.round(size * 1.45);
      parts.push(
        svgElement(
          'text',
          { x: SIDE, y, 'font-size': size, 'font-weight': index === 0 ? 600 : 400, fill: palette.ink },
          xmlText(line),
        ),
      );
    }
  }
  y += 4;
  for (const group of groups.filter((one) => one.length > 0)) {
    let x = SIDE;
    y += ROW;
    for (const { words, paint } of group) {
      const long = SAMPLE + GAP + textWidth(words, LETTERS);
      if (x > SIDE && x + long > width - SIDE) {
        x = SIDE;
        y += ROW;
      }
      parts.push(
        svgElement('g', { transform: `translate(${tenth(x)} ${tenth(y - 4)})` }, paint),
        svgElement(
          'text',
          { x: tenth(x + SAMPLE + GAP), y, 'font-size': LETTERS, 'font-weight': 400, fill: palette.ink },
          xmlText(words),
        ),
      );
      x += long + BETWEEN;
    }
  }
  return { svg: svgElement('g', { 'text-anchor': 'start' }, ...parts), height: y + SIDE };
};
