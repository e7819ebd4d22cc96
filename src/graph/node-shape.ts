import { type ActorKind } from '../domain/actor.ts';
import { type Position } from '../domain/dossier.ts';
import { polygonPath } from './curve.ts';
import { short } from './geometry.ts';
import { textHeight, widestLine, wrapText } from './measure.ts';

/** The outline of an actor. Each is also a shape of Cytoscape, drawn there by the same measures. */
export type ShapeName = 'round-rectangle' | 'ellipse' | 'tag' | 'cut-rectangle' | 'barrel' | 'hexagon';

/** Which outline stands for which kind of actor. */
export const SHAPE_OF_KIND = {
  state: 'round-rectangle',
  person: 'ellipse',
  organisation: 'tag',
  group: 'cut-rectangle',
  people: 'barrel',
  place: 'hexagon',
} as const satisfies Record<ActorKind, ShapeName>;

/** Radius of round corners, length of cut corners, depth of a tag's and a hexagon's points, in layout units. */
export const CORNER = 8;
/** Width of the border, half of it outside the outline. */
export const BORDER = 1.5;

/** A name set in its shape. */
export interface NodeBox {
  /** The name, one text a line. */
  readonly lines: readonly string[];
  /** Width of the shape, in whole layout units. */
  readonly width: number;
  /** Height of the shape, in whole layout units. */
  readonly height: number;
  /** How far right of the centre the middle of the text stands (left when negative): a tag's point takes room on one side. */
  readonly textShift: number;
}

/** Widest line of a name set in one, two or three lines. */
const NAME_WIDTHS = [112, 124, 148];
const AIR_ACROSS = 13;
const AIR_ABOVE = 10.5;

const evenUp = (length: number): number => Math.ceil(length / 2) * 2;

/** The box of an actor: as large as its name needs. Its size says nothing else. */
export const nodeBox = (name: string, kind: ActorKind): NodeBox => {
  const lines = wrapText(name, NAME_WIDTHS);
  const [across, down] = [widestLine(lines), textHeight(lines.length)];
  const box = (width: number, height: number, textShift = 0): NodeBox => ({
    lines,
    width: evenUp(width),
    height: evenUp(height),
    textShift,
  });
  const height = down + 2 * AIR_ABOVE;
  switch (SHAPE_OF_KIND[kind]) {
    case 'ellipse': {
      // Tall enough that the text's corners lie well inside the curve.
      const tall = down + 26;
      return box(across / Math.sqrt(1 - (down / tall) ** 2) + 24, tall);
    }
    case 'tag':
      return box(across + 2 * AIR_ACROSS + CORNER, height, -CORNER / 2);
    case 'hexagon':
      return box(across + 2 * AIR_ACROSS + CORNER, height);
    case 'round-rectangle':
    case 'cut-rectangle':
    case 'barrel':
      return box(across + 2 * AIR_ACROSS, height);
  }
};

/** Corners of the shapes that are made of straight lines, in shares of half the box (from -1 to 1), clockwise from the top left. */
export const cornersOf = (shape: ShapeName, width: number, height: number): readonly Position[] | null => {
  const [x, y] = [1 - (2 * CORNER) / width, 1 - (2 * CORNER) / height];
  const tip = 1 - (3 * CORNER) / width;
  switch (shape) {
    case 'tag':
      return [
        [-1, -1],
        [tip, -1],
        [1, 0],
        [tip, 1],
        [-1, 1],
      ];
    case 'hexagon':
      return [
        [-x, -1],
        [x, -1],
        [1, 0],
        [x, 1],
        [-x, 1],
        [-1, 0],
      ];
    case 'cut-rectangle':
      return [
        [-x, -1],
        [x, -1],
        [1, -y],
        [1, y],
        [x, 1],
        [-x, 1],
        [-1, y],
        [-1, -y],
      ];
    default:
      return null;
  }
};

/** Cytoscape's barrel: how far its bulging corners reach, and how far out their control points lie. */
export const barrelOf = (width: number, height: number) => {
  const reach = Math.min(100, width / 4);
  return { reach, drop: Math.min(15, height / 20), pull: reach / 20 };
};

/** The outline as the data of an SVG path, around a centre. */
export const outlinePath = (shape: ShapeName, [x, y]: Position, width: number, height: number): string => {
  const [a, b] = [width / 2, height / 2];
  const at = (dx: number, dy: number): string => `${short(x + dx)} ${short(y + dy)}`;
  switch (shape) {
    case 'ellipse': {
      const half = (to: number): string => `A${short(a)} ${short(b)} 0 0 1 ${at(to, 0)}`;
      return `M${at(-a, 0)}${half(a)}${half(-a)}Z`;
    }
    case 'round-rectangle': {
      const r = Math.min(CORNER, a, b);
      const arc = (dx: number, dy: number): string => `A${short(r)} ${short(r)} 0 0 1 ${at(dx, dy)}`;
      return (
        `M${at(r - a, -b)}L${at(a - r, -b)}${arc(a, r - b)}L${at(a, b - r)}${arc(a - r, b)}` +
        `L${at(r - a, b)}${arc(-a, b - r)}L${at(-a, r - b)}${arc(r - a, -b)}Z`
      );
    }
    case 'barrel': {
      const { reach, drop, pull } = barrelOf(width, height);
      const bulge = (cx: number, cy: number, dx: number, dy: number): string => `Q${at(cx, cy)} ${at(dx, dy)}`;
      return (
        `M${at(-a, drop - b)}${bulge(pull - a, -b, reach - a, -b)}L${at(a - reach, -b)}${bulge(a - pull, -b, a, drop - b)}` +
        `L${at(a, b - drop)}${bulge(a - pull, b, a - reach, b)}L${at(reach - a, b)}${bulge(pull - a, b, -a, b - drop)}Z`
      );
    }
    default:
      return polygonPath((cornersOf(shape, width, height) ?? []).map(([sx, sy]) => [x + sx * a, y + sy * b]));
  }
};
