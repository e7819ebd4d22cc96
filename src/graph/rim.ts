import { type Position } from '../domain/dossier.ts';
import { pointOn } from './curve.ts';
import { between, distance } from './geometry.ts';
import { barrelOf, CORNER, cornersOf, type ShapeName } from './node-shape.ts';

/** The outline of a shape as a closed row of short stretches around the origin, so that places on it can be told by one number. */
export interface Rim {
  /** Corners of the row, clockwise. */
  readonly points: readonly Position[];
  /** How far along the rim each corner lies, from the first; in layout units. */
  readonly along: readonly number[];
  /** Length of the whole rim. */
  readonly length: number;
}

/** The rim of a shape of that size. It keeps within a tenth of a unit of the true outline. */
export const rimOf = (shape: ShapeName, width: number, height: number): Rim => {
  const points = rimPoints(shape, width, height);
  const along: number[] = [];
  let length = 0;
  for (const [index, point] of points.entries()) {
    along.push(length);
    length += distance(point, points[(index + 1) % points.length] ?? point);
  }
  return { points, along, length };
};

/** Where the way from the centre in some direction leaves the rim, as a length along it; 0 without a direction. */
export const leaveAt = ({ points, along }: Rim, [x, y]: Position): number => {
  for (const [index, from] of points.entries()) {
    const to = points[(index + 1) % points.length] ?? from;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const slant = x * dy - y * dx;
    if (slant === 0) continue;
    const ahead = (from[0] * dy - from[1] * dx) / slant;
    const side = (from[0] * y - from[1] * x) / slant;
    if (ahead > 0 && side >= 0 && side <= 1) return (along[index] ?? 0) + side * distance(from, to);
  }
  return 0;
};

/** The point at a length along the rim, counted around it as often as needed in either direction. */
export const pointOfRim = ({ points, along, length }: Rim, place: number): Position => {
  const wrapped = ((place % length) + length) % length;
  const next = along.findIndex((start) => start > wrapped);
  const index = next < 0 ? points.length - 1 : next - 1;
  const from = points[index] ?? [0, 0];
  const to = points[(index + 1) % points.length] ?? from;
  const span = distance(from, to) || 1;
  return between(from, to, (wrapped - (along[index] ?? 0)) / span);
};

/** A quarter of a circle as points, without sine and cosine, whose last digits differ between machines. */
const quarter = (from: Position, to: Position, steps: number): readonly Position[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = between(from, to, step / steps);
    const stretch = Math.sqrt((from[0] ** 2 + from[1] ** 2) / (x * x + y * y));
    return [x * stretch, y * stretch];
  });

const ROUND_STEPS = 5;
const ELLIPSE_STEPS = 14;

const rimPoints = (shape: ShapeName, width: number, height: number): readonly Position[] => {
  const [a, b] = [width / 2, height / 2];
  const corners = cornersOf(shape, width, height);
  if (corners) return corners.map(([x, y]) => [x * a, y * b]);
  switch (shape) {
    case 'ellipse': {
      const turns = [
        [-1, 0],
        [0, -1],
        [1, 0],
        [0, 1],
      ] as const;
      return turns.flatMap((from, index) =>
        quarter(from, turns[(index + 1) % 4] ?? from, ELLIPSE_STEPS)
          .slice(1)
          .map(([x, y]): Position => [x * a, y * b]),
      );
    }
    case 'barrel': {
      const { reach, drop, pull } = barrelOf(width, height);
      const corner = (sx: number, sy: number): readonly Position[] =>
        [0, 0.25, 0.5, 0.75, 1].map((t) =>
          pointOn(
            { start: [sx * a, sy * (b - drop)], control: [sx * (a - pull), sy * b], end: [sx * (a - reach), sy * b] },
            t,
          ),
        );
      return [...corner(-1, -1), ...corner(1, -1).toReversed(), ...corner(1, 1), ...corner(-1, 1).toReversed()];
    }
    default: {
      const r = Math.min(CORNER, a, b);
      const corner = (sx: number, sy: number, from: Position, to: Position): readonly Position[] =>
        quarter(from, to, ROUND_STEPS).map(([x, y]): Position => [sx * (a - r) + x, sy * (b - r) + y]);
      return [
        ...corner(-1, -1, [-r, 0], [0, -r]),
        ...corner(1, -1, [0, -r], [r, 0]),
        ...corner(1, 1, [r, 0], [0, r]),
        ...corner(-1, 1, [0, r], [-r, 0]),
      ];
    }
  }
};
