import type { Position } from '../../domain/dossier.ts';
import { pointsAlong } from '../../graph/curve.ts';
import type { DrawnEdge } from '../../graph/drawing.ts';
import { between, distance } from '../../graph/geometry.ts';

/** How far from a finger's tap, in CSS pixels, a curve may pass and still be meant. */
export const FINGER = 24;
/** A curve that is this much nearer than every other, in CSS pixels, is meant without asking. */
const CLEARLY_NEARER = 12;
const PIECES = 16;

/** The shortest way from a point to a stretch. */
const distanceToStretch = (point: Position, a: Position, b: Position): number => {
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  if (square === 0) return distance(point, a);
  const share = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / square;
  return distance(point, between(a, b, Math.min(1, Math.max(0, share))));
};

/** How far a point lies from a curve, in layout units. */
export const distanceToEdge = (point: Position, edge: Pick<DrawnEdge, 'curve'>): number => {
  const points = pointsAlong(edge.curve, PIECES);
  let least = Infinity;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from) least = Math.min(least, distanceToStretch(point, from, to));
  }
  return least;
};

/**
 * The curves a finger may have meant, nearest first; only one when it is clearly nearer than the others, none when none is near.
 * `zoom` is the number of CSS pixels to a layout unit.
 */
export const nearEdges = <Edge extends Pick<DrawnEdge, 'curve'>>(
  edges: readonly Edge[],
  point: Position,
  zoom: number,
): readonly Edge[] => {
  const found = edges
    .map((edge) => ({ edge, away: distanceToEdge(point, edge) * zoom }))
    .filter(({ away }) => away <= FINGER)
    .sort((a, b) => a.away - b.away);
  const [first, second] = found;
  if (first && second && second.away - first.away >= CLEARLY_NEARER) return [first.edge];
  return found.map(({ edge }) => edge);
};
