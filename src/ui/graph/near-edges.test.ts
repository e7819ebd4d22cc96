import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/dossier.ts';
import { distanceToEdge, nearEdges } from './near-edges.ts';

const straight = (name: string, y: number) => ({
  name,
  curve: { start: [0, y] as Position, control: [50, y] as Position, end: [100, y] as Position },
});

describe('distanceToEdge', () => {
  it.each([
    { name: 'on the line', point: [50, 0], away: 0 },
    { name: 'beside the line', point: [50, 7], away: 7 },
    { name: 'beyond its end', point: [103, 4], away: 5 },
  ])('$name', ({ point, away }) => {
    expect(distanceToEdge(point as unknown as Position, straight('a', 0))).toBeCloseTo(away);
  });

  it('follows the bend', () => {
    const curve = { start: [0, 0] as Position, control: [50, 40] as Position, end: [100, 0] as Position };
    expect(distanceToEdge([50, 20], { curve })).toBeCloseTo(0);
    expect(distanceToEdge([50, 0], { curve })).toBeGreaterThan(15);
  });

  it('takes a curve without length for a point', () => {
    const curve = { start: [3, 4] as Position, control: [3, 4] as Position, end: [3, 4] as Position };
    expect(distanceToEdge([0, 0], { curve })).toBe(5);
  });
});

describe('nearEdges', () => {
  const edges = [straight('far', 100), straight('second', 14), straight('first', 0)];

  it.each([
    { name: 'between two curves: both, nearest first', y: 5, zoom: 1, found: ['first', 'second'] },
    { name: 'on one of them, the other well apart: that one', y: 0, zoom: 1, found: ['first'] },
    { name: 'zoomed in, they are further apart for the finger', y: 5, zoom: 3, found: ['first'] },
    { name: 'zoomed out, everything is near', y: 10, zoom: 0.2, found: ['second', 'first', 'far'] },
    { name: 'near nothing', y: 60, zoom: 1, found: [] },
  ])('$name', ({ y, zoom, found }) => {
    expect(nearEdges(edges, [50, y], zoom).map((edge) => edge.name)).toEqual(found);
  });
});
