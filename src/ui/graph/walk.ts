import type { Position } from '../../domain/dossier.ts';
import type { ActorId } from '../../domain/ids.ts';

/** An actor one can stand on. */
export interface WalkActor {
  readonly id: ActorId;
  readonly name: string;
  readonly at: Position;
}

/** A relationship one can stand on: a statement, or a bundle of them. */
export interface WalkEdge {
  readonly id: string;
  readonly source: ActorId;
  readonly target: ActorId;
  /** A point on its curve, about half-way: tells parallel curves apart. */
  readonly middle: Position;
}

/** What can be walked: the visible part of the drawing. Actors stand in the order of the cast. */
export interface WalkMap {
  readonly actors: readonly WalkActor[];
  readonly edges: readonly WalkEdge[];
}

/** Where one stands: on an actor, or on a relationship that was entered from one of its ends. */
export type WalkPlace =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'edge'; readonly id: string; readonly from: ActorId };

/** The ways to go. `letter` is a typed character: to the next actor whose name starts with it. */
export type WalkStep = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | { readonly letter: string };

const TURN = 2 * Math.PI;

/** Direction of a point as seen from another: 0 is up, growing clockwise, below a full turn. */
export const bearing = (from: Position, to: Position): number =>
  (Math.atan2(to[0] - from[0], from[1] - to[1]) + TURN) % TURN;

/** The relationships of an actor, clockwise from the top; those that leave at the same angle in the order of the map. */
export const edgesAround = (map: WalkMap, id: ActorId): readonly WalkEdge[] => {
  const actor = map.actors.find((one) => one.id === id);
  if (!actor) return [];
  return map.edges
    .filter((edge) => edge.source === id || edge.target === id)
    .map((edge) => ({ edge, angle: bearing(actor.at, edge.middle) }))
    .sort((a, b) => a.angle - b.angle)
    .map(({ edge }) => edge);
};

/** The other end of a relationship. */
export const otherEnd = (edge: WalkEdge, from: ActorId): ActorId => (edge.source === from ? edge.target : edge.source);

/** The item at a place of a ring, however far the place lies outside it. */
const around = <Item>(ring: readonly Item[], place: number): Item | undefined =>
  ring[((place % ring.length) + ring.length) % ring.length];

const onActor = (actor: WalkActor | undefined): WalkPlace | null => (actor ? { kind: 'actor', id: actor.id } : null);

const onEdge = (edge: WalkEdge | undefined, from: ActorId): WalkPlace | null =>
  edge ? { kind: 'edge', id: edge.id, from } : null;

const startsWith = (name: string, letter: string): boolean =>
  name.localeCompare(letter, 'en', { sensitivity: 'base' }) === 0 ||
  name.slice(0, letter.length).localeCompare(letter, 'en', { sensitivity: 'base' }) === 0;

const byLetter = (map: WalkMap, here: ActorId, letter: string): WalkPlace | null => {
  const index = map.actors.findIndex((actor) => actor.id === here);
  const later = [...map.actors.slice(index + 1), ...map.actors.slice(0, index + 1)];
  return onActor(later.find((actor) => startsWith(actor.name, letter)));
};

const fromActor = (map: WalkMap, id: ActorId, step: WalkStep): WalkPlace | null => {
  const index = map.actors.findIndex((actor) => actor.id === id);
  const ring = edgesAround(map, id);
  switch (step) {
    case 'right':
      return onEdge(ring[0], id);
    case 'left':
      return onEdge(ring.at(-1), id);
    case 'up':
      return onActor(around(map.actors, index - 1));
    case 'down':
      return onActor(around(map.actors, index + 1));
    case 'home':
      return onActor(map.actors[0]);
    case 'end':
      return onActor(map.actors.at(-1));
    default:
      return byLetter(map, id, step.letter);
  }
};

const fromEdge = (map: WalkMap, edge: WalkEdge, from: ActorId, step: WalkStep): WalkPlace | null => {
  const ring = edgesAround(map, from);
  const index = ring.findIndex((one) => one.id === edge.id);
  switch (step) {
    case 'right':
      return onEdge(around(ring, index + 1), from);
    case 'left':
      return onEdge(around(ring, index - 1), from);
    case 'up':
      return { kind: 'actor', id: from };
    case 'down':
      return { kind: 'actor', id: otherEnd(edge, from) };
    case 'home':
      return onEdge(ring[0], from);
    case 'end':
      return onEdge(ring.at(-1), from);
    default:
      return byLetter(map, from, step.letter);
  }
};

/**
 * Where a step leads; null when it leads nowhere. From a place that is no longer there (filtered away, gathered in a bundle) every
 * step leads to the nearest thing left: the actor one came from, else the first of the cast.
 */
export const walk = (map: WalkMap, place: WalkPlace, step: WalkStep): WalkPlace | null => {
  const here = settle(map, place);
  if (!here) return null;
  if (here.kind !== place.kind || here.id !== place.id) return here;
  if (here.kind === 'actor') return fromActor(map, here.id, step);
  const edge = map.edges.find((one) => one.id === here.id);
  return edge ? fromEdge(map, edge, here.from, step) : null;
};

/** The place itself while it is there, else the nearest thing that is; null on an empty map. */
export const settle = (map: WalkMap, place: WalkPlace | null): WalkPlace | null => {
  if (place?.kind === 'edge') {
    const edge = map.edges.find((one) => one.id === place.id);
    if (edge && (edge.source === place.from || edge.target === place.from)) return place;
    if (edge) return { ...place, from: edge.source };
  }
  const id = place?.kind === 'edge' ? place.from : place?.id;
  return onActor(map.actors.find((actor) => actor.id === id) ?? map.actors[0]);
};
