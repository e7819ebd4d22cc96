import { type Position } from '../domain/dossier.ts';
import { type Curve, pointsAlong } from './curve.ts';
import { distance, type Frame, framesMeet, growFrame, stretchMeetsFrame } from './geometry.ts';
import { PORT_SPACE, spreadPorts } from './ports.ts';
import { leaveAt, pointOfRim, type Rim } from './rim.ts';

/** An actor as a curve meets it. */
export interface Obstacle {
  /** Its centre. */
  readonly at: Position;
  /** Its box. */
  readonly frame: Frame;
  /** Its outline, around the origin. */
  readonly rim: Rim;
}

/** A way from one actor to another that still has to be attached to their outlines. */
export interface Course<Stop extends Obstacle> {
  /** Where it starts. */
  readonly source: Stop;
  /** Where it ends. */
  readonly target: Stop;
  /** How far it is pulled aside, to the right of its way when positive. */
  readonly bend: number;
}

/** How far apart the control points of neighbouring curves are pulled; in their middle the curves part by half of it more than at their ends. */
const CURVE_STEP = 24;
/** Space between the border of an actor and the end of a line. */
const END_AIR = 4;
/** Space that a curve keeps from actors it passes by. */
const PASSING_AIR = 5;
/** How much wider a fan is than its bends alone make it, because its ends are apart as well. */
const WIDENING = 1 + (2 * PORT_SPACE) / CURVE_STEP;
/** How far a whole fan may be bent aside to pass by other actors, tried in this order, in steps of {@link CURVE_STEP}. */
const DETOURS = [0, 1.5, -1.5, 2.5, -2.5, 3.5, -3.5, 5, -5, 7, -7, 9, -9];
/** Most that a curve may bulge, as a share of its length. */
const MOST_BEND = 0.9;

/**
 * Attaches courses to the outlines of their actors. Each would start on the straight way from the centre to where it is pulled; where many
 * meet at one actor they are spread along its outline, so that every head is seen. Answers the curves in the order of the courses.
 */
export const attach = <Stop extends Obstacle>(courses: readonly Course<Stop>[]): readonly Curve[] => {
  const ends = new Map<Stop, { readonly place: number; readonly settle: (at: Position) => void }[]>();
  const starts: Position[] = [];
  const stops: Position[] = [];
  for (const [index, { source, target, bend }] of courses.entries()) {
    const aim = aside(source.at, target.at, bend);
    for (const [actor, list] of [
      [source, starts],
      [target, stops],
    ] as const) {
      const place = leaveAt(actor.rim, [aim[0] - actor.at[0], aim[1] - actor.at[1]]);
      const end = { place, settle: (at: Position) => void (list[index] = at) };
      const known = ends.get(actor);
      if (known) known.push(end);
      else ends.set(actor, [end]);
    }
  }
  for (const [{ at, rim }, list] of ends) {
    const places = spreadPorts(
      list.map((end) => end.place),
      rim.length,
    );
    for (const [index, end] of list.entries()) {
      const [x, y] = pointOfRim(rim, places[index] ?? end.place);
      end.settle([at[0] + x, at[1] + y]);
    }
  }
  return courses.map(({ source, target, bend }, index) => {
    const [from, to] = [starts[index] ?? source.at, stops[index] ?? target.at];
    const control = aside(from, to, bend);
    return { start: outside(source, from, control), control, end: outside(target, to, control) };
  });
};

/** The point half-way between two points, pulled aside to the right of the way. */
const aside = (from: Position, to: Position, bend: number): Position => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [(from[0] + to[0]) / 2 - (dy / length) * bend, (from[1] + to[1]) / 2 + (dx / length) * bend];
};

/** The point in the air just outside a point of an actor's outline: half straight out, half towards where the line goes. */
const outside = ({ at }: Obstacle, point: Position, control: Position): Position => {
  const out = unit([point[0] - at[0], point[1] - at[1]]);
  const on = unit([control[0] - point[0], control[1] - point[1]]);
  const [x, y] = unit([out[0] + on[0], out[1] + on[1]]);
  return [point[0] + x * END_AIR, point[1] + y * END_AIR];
};

const unit = ([x, y]: Position): Position => {
  const length = Math.sqrt(x * x + y * y) || 1;
  return [x / length, y / length];
};

/**
 * How far each of `count` curves between two actors is pulled aside: side by side at equal steps around the straight line,
 * or, when others stand in the way, around a line that passes them by.
 */
export const bendsOf = (count: number, a: Obstacle, b: Obstacle, others: readonly Obstacle[]): readonly number[] => {
  const span = distance(a.at, b.at);
  const offsets = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * CURVE_STEP);
  const near = others.filter((one) => one !== a && one !== b && framesMeet(one.frame, boundsOf(a, b), span / 2));
  let best = offsets;
  let least = Infinity;
  for (const detour of DETOURS) {
    const shift = detour * CURVE_STEP;
    if (detour !== 0 && Math.abs(shift) > span * MOST_BEND) continue;
    const bends = offsets.map((offset) => offset + shift);
    const hits = offsets.reduce((sum, offset) => {
      const control = aside(a.at, b.at, shift + offset * WIDENING);
      return sum + hitsOf({ start: a.at, control, end: b.at }, near);
    }, 0);
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
