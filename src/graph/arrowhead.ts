import { type Position } from '../domain/dossier.ts';
import { type Family } from '../domain/ontology.ts';
import { type Curve, headingAt, pointOn, polygonPath } from './curve.ts';
import { distance, short, towards } from './geometry.ts';

/** What stands at the head of a line, under the names Cytoscape has for them. */
export type Head = 'triangle' | 'tee' | 'vee' | 'circle' | 'none';

/** Heads by family: cooperation points with a triangle, conflict stops at a bar, ties end in a dot, neutral acts in an open arrow. */
const HEAD_OF_FAMILY = {
  'verbal-cooperation': 'triangle',
  'material-cooperation': 'triangle',
  'verbal-conflict': 'tee',
  'material-conflict': 'tee',
  tie: 'circle',
  neutral: 'vee',
} as const satisfies Record<Family, Head>;

/** The head of a family's lines; of a bundle of several families and tones when null. */
export const headOf = (family: Family | null): Head => HEAD_OF_FAMILY[family ?? 'neutral'];

/** How large heads are, as a multiple of Cytoscape's own size. */
export const HEAD_SCALE = 0.9;
/** Cytoscape's head for lines up to 3.15 wide is 29 units, of which its shapes take 0.3. */
const HEAD_SIZE = 29 * HEAD_SCALE;
/** Widest line for which heads keep their size; nothing is drawn wider. */
export const WIDEST_LINE = 3.1;
/** Corners of the heads, in shares of the head's size; the tip is the origin, the line comes from above. */
const SHAPES: Readonly<Record<'triangle' | 'tee' | 'vee' | 'chevron', readonly Position[]>> = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  tee: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
  chevron: [
    [0, 0],
    [-0.15, -0.15],
    [-0.1, -0.2],
    [0, -0.1],
    [0.1, -0.2],
    [0.15, -0.15],
  ],
};
const DOT_RADIUS = 0.15 * HEAD_SIZE;

/** How far before the end point the head's own point lies, and where the line stops. */
const roomOf = (head: Head, width: number): { readonly head: number; readonly line: number } => {
  const gap = 2 * width * HEAD_SCALE;
  switch (head) {
    case 'none':
      return { head: 0, line: 0 };
    case 'circle':
      return { head: DOT_RADIUS, line: gap };
    case 'tee':
      return { head: 1, line: 1 };
    case 'vee':
      return { head: 0, line: gap * 0.525 };
    case 'triangle':
      return { head: 0, line: gap };
  }
};

/** The line as it is drawn: shortened at its end to make room for the head. */
export const shorten = (curve: Curve, head: Head, width: number): Curve => ({
  ...curve,
  end: towards(curve.end, curve.control, roomOf(head, width).line),
});

/** The head at the end of a curve as the data of an SVG path; empty when there is none. `line` is the shortened curve. */
export const headPath = (curve: Curve, line: Curve, head: Head, width: number): string => {
  if (head === 'none') return '';
  const tip = towards(curve.end, curve.control, roomOf(head, width).head);
  if (head === 'circle') return circlePath(tip, DOT_RADIUS);
  const before = pointOn(line, 0.9);
  const length = distance(before, tip) || 1;
  return shapePath(head, tip, [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length]);
};

/** The cross on the middle of a line that is denied or negated: two open heads, tip to tip, as the data of an SVG path. */
export const crossPath = (line: Curve): string => {
  const middle = pointOn(line, 0.5);
  const [x, y] = headingAt(line, 0.5);
  return shapePath('chevron', middle, [x, y]) + shapePath('chevron', middle, [-x, -y]);
};

const shapePath = (shape: keyof typeof SHAPES, tip: Position, [x, y]: Position): string =>
  polygonPath(
    SHAPES[shape].map(([across, along]) => [
      tip[0] + HEAD_SIZE * (along * x - across * y),
      tip[1] + HEAD_SIZE * (along * y + across * x),
    ]),
  );

const circlePath = ([x, y]: Position, radius: number): string => {
  const arc = `a${short(radius)} ${short(radius)} 0 0 1 `;
  return `M${short(x - radius)} ${short(y)}${arc}${short(2 * radius)} 0${arc}${short(-2 * radius)} 0Z`;
};
