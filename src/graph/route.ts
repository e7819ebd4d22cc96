import { type Position } from '../domain/dossier.ts';
import { type Curve, pointsAlong } from './curve.ts';
import { distance, type Frame, framesMeet, growFrame, stretchMeetsFrame } from './geometry.ts';
import { leaveAt, type ShapeName } from './node-shape.ts';

/** An actor as a curve meets it. */
export interface Obstacle {
  /** Its centre. */
  readonly at: Position;
  /** Width of its shape. */
  readonly width: number;
  /** Height of its shape. */
  readonly height: number;
  /** Its outline. */
  readonly shape: ShapeName;
  /** Its box. */
  readonly frame: Frame;
}

/** How far apart the control points of neighbouring curves lie; the curves themselves are half as far apart. */
export const CURVE_STEP = 34;
/** Space between the border of an actor and the end of a line. */
export const END_AIR = 3.5;
/** Space that a curve keeps from actors it passes by. */
const PASSING_AIR = 5;
/** How far a whole fan may be bent aside to pass by other actors, tried in this order, in steps of {@link CURVE_STEP}. */
const DETOURS = [0, 1, -1, 1.75, -1.75, 2.5, -2.5, 3.5, -3.5, 4.5, -4.5, 6, -6];
/** Most that a curve may bulge, as a share of its length. */
const MOST_BEND = 0.9;

/** The curve between two actors, from outline to outline, pulled aside by `bend` (to the right of the way from a to b when positive). */
export const curveBetween = (a: Obstacle, b: Obstacle, bend: number): Curve => {
  const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control: Position = [
    (a.at[0] + b.at[0]) / 2 - (dy / length) * bend,
    (a.at[1] + b.at[1]) / 2 + (dx / length) * bend,
  ];
  return { start: outside(a, control), control, end: outside(b, control) };
};

/** The point just outside the outline of an actor, on the way from its centre towards another point. */
const outside = ({ at, shape, width, height }: Obstacle, to: Position): Position => {
  const [x, y] = leaveAt(shape, width, height, [to[0] - at[0], to[1] - at[1]]);
  const reach = Math.sqrt(x * x + y * y) || 1;
  const stretch = (reach + END_AIR) / reach;
  return [at[0] + x * stretch, at[1] + y * stretch];
};

/**
 * How far each of `count` curves between two actors is pulled aside: side by side at equal steps around the straight line,
 * or, when others stand in the way, around a line that passes them by.
 */
export const bendsOf = (count: number, a: Obstacle, b: Obstacle, others: readonly Obstacle[]): readonly number[] => {
  const span = distance(a.at, b.at);
  const offsets = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * CURVE_STEP);
  const near = others.filter((other) => framesMeet(other.frame, boundsOf(a, b), span / 2));
  let best = offsets;
  let least = Infinity;
  for (const detour of DETOURS) {
    const shift = detour * CURVE_STEP;
    if (detour !== 0 && Math.abs(shift) > span * MOST_BEND) continue;
    const bends = offsets.map((offset) => offset + shift);
    const hits = bends.reduce((sum, bend) => sum + hitsOf(curveBetween(a, b, bend), near), 0);
    if (hits >= least) continue;
    least = hits;
    best = bends;
    if (hits === 0) break;
  }
  return best;
};

const boundsOf = (a: Obstacle, b: Obstacle): Frame => {
  const [x, y] = [Math.min(a.at[0], b.at[0]), Math.min(a.at[1], b.at[1])];
  return { x, y, width: Math.abs(a.at[0] - b.at[0]), height: Math.abs(a.at[1] - b.at[1]) };
};

/** Pieces a curve is cut into to see what it runs through. */
const PIECES = 10;

const hitsOf = (curve: Curve, others: readonly Obstacle[]): number => {
  const points = pointsAlong(curve, PIECES);
  return others.filter(({ frame }) => {
    const wide = growFrame(frame, PASSING_AIR);
    return points.some((point, index) => index > 0 && stretchMeetsFrame(points[index - 1] ?? point, point, wide));
  }).length;
};
