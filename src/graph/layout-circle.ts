import { type Places, noPlaces } from './layout-force.ts';
import { type LayoutGraph } from './layout-graph.ts';

/** Space between neighbours on the ring. */
const AIR = 26;
/** How much wider than high the ring is: names are wide. */
const WIDENESS = 1.25;
/** Rounds of exchanging neighbours on the ring. */
const ROUNDS = 12;

/**
 * All nodes on a ring, in an order with few crossings, the busiest at the top. The ring is as large as its boxes need.
 * Sine and cosine may differ in their last digit between engines; rounding to whole units removes that.
 */
export const circlePlaces = (graph: LayoutGraph): Places => {
  const order = ringOrder(graph);
  const places = noPlaces(graph.nodes.length);
  for (let radius = 90; ; radius *= 1.04) {
    for (const [index, node] of order.entries()) {
      const angle = (2 * Math.PI * index) / order.length;
      places.x[node] = radius * WIDENESS * Math.sin(angle);
      places.y[node] = -radius * Math.cos(angle);
    }
    if (isRoomy(graph, places, order)) return places;
  }
};

const isRoomy = ({ nodes }: LayoutGraph, { x, y }: Places, order: readonly number[]): boolean =>
  order.every((i, index) =>
    order.slice(index + 1).every((j) => {
      const [a, b] = [nodes[i], nodes[j]];
      if (!a || !b) return true;
      const across = Math.abs((x[i] ?? 0) - (x[j] ?? 0)) - (a.width + b.width) / 2;
      const down = Math.abs((y[i] ?? 0) - (y[j] ?? 0)) - (a.height + b.height) / 2;
      return across >= AIR || down >= AIR;
    }),
  );

/** Nodes in the order of the ring: first each beside those it is tied to, then exchanged while that saves crossings. */
const ringOrder = ({ nodes, links }: LayoutGraph): readonly number[] => {
  const ties = nodes.map(() => 0);
  for (const { a, b } of links) {
    ties[a] = (ties[a] ?? 0) + 1;
    ties[b] = (ties[b] ?? 0) + 1;
  }
  const rank = [...nodes.keys()].sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0));
  const order: number[] = [];
  for (const node of rank) {
    const costs = [...order, node].map((_, place) => crossings(links, order.toSpliced(place, 0, node)));
    order.splice(costs.indexOf(Math.min(...costs)), 0, node);
  }
  for (let round = 0; round < ROUNDS; round++) if (!exchange(order, links)) break;
  const top = order.indexOf(rank[0] ?? 0);
  return [...order.slice(top), ...order.slice(0, top)];
};

/** Moves each node to the best place on the ring; whether that saved anything. */
const exchange = (order: number[], links: LayoutGraph['links']): boolean => {
  let least = crossings(links, order);
  const before = least;
  for (const node of [...order]) {
    const here = order.indexOf(node);
    order.splice(here, 1);
    let best = here;
    for (let place = 0; place <= order.length; place++) {
      const cost = crossings(links, order.toSpliced(place, 0, node));
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
    order.splice(best, 0, node);
  }
  return least < before;
};

/** Crossings of chords between nodes at these places of the ring; a small part counts how far chords reach. */
const crossings = (links: LayoutGraph['links'], order: readonly number[]): number => {
  const place = new Map(order.map((node, index) => [node, index]));
  const chords: (readonly [number, number])[] = [];
  for (const { a, b } of links) {
    const [p, q] = [place.get(a), place.get(b)];
    if (p !== undefined && q !== undefined) chords.push([Math.min(p, q), Math.max(p, q)]);
  }
  let sum = 0;
  for (const [index, [p, q]] of chords.entries()) {
    sum += Math.min(q - p, order.length - q + p) / 1000;
    for (let other = index + 1; other < chords.length; other++) {
      const [r, s] = chords[other] ?? [0, 0];
      if ((p < r && r < q && q < s) || (r < p && p < s && s < q)) sum += 1;
    }
  }
  return sum;
};
