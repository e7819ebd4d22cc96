import { type Position } from '../domain/dossier.ts';

/** A rectangle of the drawing board, in layout units, from its top left corner. */
export interface Frame {
  /** Left edge. */
  readonly x: number;
  /** Top edge. */
  readonly y: number;
  /** Width, never negative. */
  readonly width: number;
  /** Height, never negative. */
  readonly height: number;
}

/** The frame of that size around a centre. */
export const frameAround = ([x, y]: Position, width: number, height: number): Frame => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The frame with a margin added on each side. */
export const growFrame = (frame: Frame, margin: number): Frame => ({
  x: frame.x - margin,
  y: frame.y - margin,
  width: frame.width + 2 * margin,
  height: frame.height + 2 * margin,
});

/** The smallest frame that holds all of them; an empty one at the origin when there are none. */
export const frameOfFrames = (frames: readonly Frame[]): Frame => {
  if (frames.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const frame of frames) {
    left = Math.min(left, frame.x);
    top = Math.min(top, frame.y);
    right = Math.max(right, frame.x + frame.width);
    bottom = Math.max(bottom, frame.y + frame.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Whether two frames come closer than `air` to one another; touching counts as apart. */
export const framesMeet = (a: Frame, b: Frame, air = 0): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;

/** Whether a frame lies wholly inside another. */
export const isInside = (inner: Frame, outer: Frame): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Length of the way between two points. */
export const distance = (a: Position, b: Position): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The point at a share of the way from `a` (0) to `b` (1). */
export const between = (a: Position, b: Position, share: number): Position => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** The point reached by going from `from` towards `to` for a length; `from` itself when the two are the same. */
export const towards = (from: Position, to: Position, length: number): Position => {
  const whole = distance(from, to);
  return whole === 0 ? from : between(from, to, length / whole);
};

/** Twice the signed area of a triangle: tells on which side of the line from `a` to `b` the point `c` lies. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two stretches cross at a point inside both. Stretches that share an end do not cross. */
export const stretchesCross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether a stretch runs through a frame (Liang and Barsky's clipping: what is left of it after four cuts). */
export const stretchMeetsFrame = (a: Position, b: Position, frame: Frame): boolean => {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  let from = 0;
  let to = 1;
  const cuts = [
    [-dx, a[0] - frame.x],
    [dx, frame.x + frame.width - a[0]],
    [-dy, a[1] - frame.y],
    [dy, frame.y + frame.height - a[1]],
  ] as const;
  for (const [slope, room] of cuts) {
    if (slope === 0) {
      if (room <= 0) return false;
      continue;
    }
    const at = room / slope;
    if (slope < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    if (from >= to) return false;
  }
  return true;
};

/** A number as it stands in a path: two decimals at most, no needless zeros, so that files are small and equal everywhere. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);
