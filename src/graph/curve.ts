import { type Position } from '../domain/dossier.ts';
import { between, distance, type Frame, short } from './geometry.ts';

/** A quadratic Bézier curve. Straight lines are curves whose control point lies on the line. */
export interface Curve {
  /** Where it starts. */
  readonly start: Position;
  /** The point that pulls it. */
  readonly control: Position;
  /** Where it ends. */
  readonly end: Position;
}

/** The point of a curve at a parameter from 0 (start) to 1 (end). */
export const pointOn = ({ start, control, end }: Curve, t: number): Position =>
  between(between(start, control, t), between(control, end, t), t);

/** Points along a curve, both ends included, at equal steps of the parameter. */
export const pointsAlong = (curve: Curve, steps: number): readonly Position[] =>
  Array.from({ length: steps + 1 }, (_, index) => pointOn(curve, index / steps));

/** Which way a curve runs at a parameter: a vector of length 1. The x axis where the curve stands still. */
export const headingAt = ({ start, control, end }: Curve, t: number): Position => {
  const from = between(start, control, t);
  const to = between(control, end, t);
  const length = distance(from, to);
  return length === 0 ? [1, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};

/** The smallest frame around a curve: its ends, and the places where it turns back. */
export const frameOfCurve = (curve: Curve): Frame => {
  const spread = (axis: 0 | 1): readonly [number, number] => {
    const [a, b, c] = [curve.start[axis], curve.control[axis], curve.end[axis]];
    const bend = a - 2 * b + c;
    const t = bend === 0 ? 0 : (a - b) / bend;
    const turning = t > 0 && t < 1 ? pointOn(curve, t)[axis] : a;
    return [Math.min(a, c, turning), Math.max(a, c, turning)];
  };
  const [left, right] = spread(0);
  const [top, bottom] = spread(1);
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** A curve as the data of an SVG path. */
export const curvePath = ({ start, control, end }: Curve): string =>
  `M${short(start[0])} ${short(start[1])}Q${short(control[0])} ${short(control[1])} ${short(end[0])} ${short(end[1])}`;

/** Straight stretches as the data of an SVG path that closes. */
export const polygonPath = (points: readonly Position[]): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;
