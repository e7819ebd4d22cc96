import { type LineStyle } from '../domain/factuality.ts';
import { type Family } from '../domain/ontology.ts';
import { type Curve, pointsAlong } from './curve.ts';
import { distance } from './geometry.ts';

/** Dashes of a line as lengths of strokes and gaps, in layout units; empty for an unbroken line. SVG and Cytoscape read the same numbers. */
export const DASHES = {
  solid: [],
  dashed: [7, 5],
  /** Round caps make dots of strokes without length. */
  dotted: [0.1, 5.5],
  /** The cross stands in one of the gaps. */
  crossed: [9, 12],
} as const satisfies Record<LineStyle, readonly number[]>;

/** The glow around a chosen line: how far it reaches to each side, in layout units, and how strong it is, from 0 to 1. */
export const GLOW = { reach: 6, strength: 0.16 } as const;

/** Border of a chosen actor, in layout units. */
export const CHOSEN_BORDER = 3;

/** Size of the letters of a bundle's count. */
export const COUNT_LETTERS = 11;
/** Room around the count inside its disc. */
export const COUNT_PADDING = 5;

/** Widths of lines: what is done weighs more than what is said. */
const MATERIAL_WIDTH = 2.6;
const VERBAL_WIDTH = 1.7;
const TIE_WIDTH = 1.5;

/** Width of a family's line at rest, in layout units; of a bundle of several tones when null. */
export const lineWidthOf = (family: Family | null): number => {
  switch (family) {
    case null:
    case 'material-cooperation':
    case 'material-conflict':
      return MATERIAL_WIDTH;
    case 'tie':
      return TIE_WIDTH;
    case 'verbal-cooperation':
    case 'verbal-conflict':
    case 'neutral':
      return VERBAL_WIDTH;
  }
};

const HALVES = 12;

/** Where in its dashes a line starts: a crossed one so that the middle of a gap falls on its middle, any other at the first stroke. */
export const dashShift = (line: LineStyle, curve: Curve): number => {
  if (line !== 'crossed') return 0;
  const [stroke, gap] = DASHES.crossed;
  const points = pointsAlong(curve, 2 * HALVES).slice(0, HALVES + 1);
  const half = points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
  const whole = stroke + gap;
  return (((stroke + gap / 2 - half) % whole) + whole) % whole;
};
