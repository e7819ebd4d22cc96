import { type Places, noPlaces } from './layout-force.ts';
import { type LayoutGraph, type LayoutNode } from './layout-graph.ts';

/** Least space between neighbours on the ring. */
const AIR = 34;
/** What each further curve to the hub adds to the space on both sides of a node. */
const AIR_OF_CURVE = 6;
/** How much wider than high the ring is. */
const WIDENESS = 1.25;
/** Radius of the smallest ring, and how rings grow until one is large enough. */
const SMALLEST = 150;
const GROWTH = 1.03;
/** Parts into which the way around the ring is cut when looking for the next free place. */
const PARTS = 1440;
/** Halvings when looking for the widest space that still goes round. */
const HALVINGS = 12;
/** Rounds of exchanging neighbours on the ring. */
const ROUNDS = 12;

/**
 * The busiest node in the middle and all others on a ring around it, in an order with few crossings. The ring is as large as its boxes need,
 * and neighbours on it are equally far apart, border to border. Sine and cosine may differ in their last digit between engines;
 * rounding to whole units removes that.
 */
export const circlePlaces = (graph: LayoutGraph): Places => {
  const hub = busiest(graph);
  const order = ringOrder(graph, hub);
  const extra = graph.nodes.map((_, node) =>
    graph.links
      .filter(({ a, b }) => (a === hub && b === node) || (b === hub && a === node))
      .reduce((sum, { strands }) => sum + (strands - 1) * AIR_OF_CURVE, 0),
  );
  let radius = SMALLEST;
  let placed = walkRing(graph.nodes, order, radius, AIR, extra);
  while (!placed) placed = walkRing(graph.nodes, order, (radius *= GROWTH), AIR, extra);
  let [fits, tooWide] = [AIR, 2 * AIR + radius];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const air = (fits + tooWide) / 2;
    const wider = walkRing(graph.nodes, order, radius, air, extra);
    if (wider) [placed, fits] = [wider, air];
    else tooWide = air;
  }
  return placed;
};

/** The node with the most ties, the first of them in the cast; null in a graph without ties. */
const busiest = ({ nodes, links }: LayoutGraph): number | null => {
  if (links.length === 0) return null;
  const ties = nodes.map((_, node) => links.filter(({ a, b }) => a === node || b === node).length);
  return ties.indexOf(Math.max(...ties));
};

/** Sets boxes one after another on a ring, each as soon as it is far enough from the one before; null when they do not go round. */
const walkRing = (
  nodes: readonly LayoutNode[],
  order: readonly number[],
  radius: number,
  air: number,
  extra: readonly number[],
): Places | null => {
  const places = noPlaces(nodes.length);
  const put = (node: number, part: number): void => {
    const angle = (2 * Math.PI * part) / PARTS;
    places.x[node] = radius * WIDENESS * Math.sin(angle);
    places.y[node] = -radius * Math.cos(angle);
  };
  const isFar = (i: number, j: number): boolean => {
    const [a, b] = [nodes[i], nodes[j]];
    if (!a || !b) return true;
    const across = Math.abs((places.x[i] ?? 0) - (places.x[j] ?? 0)) - (a.width + b.width) / 2;
    const down = Math.abs((places.y[i] ?? 0) - (places.y[j] ?? 0)) - (a.height + b.height) / 2;
    const apart = air + (extra[i] ?? 0) + (extra[j] ?? 0);
    return across >= apart || down >= apart;
  };
  const first = order[0] ?? 0;
  let part = 0;
  put(first, 0);
  for (const [index, node] of order.entries()) {
    if (index === 0) continue;
    do {
      if (++part >= PARTS) return null;
      put(node, part);
    } while (!order.slice(Math.max(0, index - 3), index).every((before) => isFar(node, before)));
  }
  return order.slice(-3).every((node) => order.slice(0, 3).every((start) => node === start || isFar(node, start)))
    ? places
    : null;
};

/** All nodes but the hub in the order of the ring: those with most ties first, each where it crosses least, then moved while that helps. */
const ringOrder = ({ nodes, links }: LayoutGraph, hub: number | null): readonly number[] => {
  const ring: Ring = {
    chords: links.filter(({ a, b }) => a !== hub && b !== hub),
    spokes: new Set(links.filter(({ a, b }) => a === hub || b === hub).map(({ a, b }) => (a === hub ? b : a))),
  };
  const ties = nodes.map((_, node) => ring.chords.filter(({ a, b }) => a === node || b === node).length);
  const rank = [...nodes.keys()].filter((node) => node !== hub).sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0));
  const order: number[] = [];
  for (const node of rank) {
    const costs = [...order, node].map((_, place) => crossings(ring, order.toSpliced(place, 0, node)));
    order.splice(costs.indexOf(Math.min(...costs)), 0, node);
  }
  for (let round = 0; round < ROUNDS; round++) if (!exchange(order, ring)) break;
  const top = order.indexOf(rank[0] ?? 0);
  return [...order.slice(top), ...order.slice(0, top)];
};

interface Ring {
  /** Ties between nodes of the ring. */
  readonly chords: LayoutGraph['links'];
  /** Nodes tied to the hub. */
  readonly spokes: ReadonlySet<number>;
}

/** Moves each node to the best place on the ring; whether that saved anything. */
const exchange = (order: number[], ring: Ring): boolean => {
  let least = crossings(ring, order);
  const before = least;
  for (const node of [...order]) {
    const here = order.indexOf(node);
    order.splice(here, 1);
    let best = here;
    for (let place = 0; place <= order.length; place++) {
      const cost = crossings(ring, order.toSpliced(place, 0, node));
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
    order.splice(best, 0, node);
  }
  return least < before;
};

/** Crossings of chords with chords and with spokes, for nodes at these places of the ring; a small part counts how far chords reach. */
const crossings = ({ chords, spokes }: Ring, order: readonly number[]): number => {
  const place = new Map(order.map((node, index) => [node, index]));
  const count = order.length;
  const ends: (readonly [number, number])[] = [];
  for (const { a, b } of chords) {
    const [p, q] = [place.get(a), place.get(b)];
    if (p !== undefined && q !== undefined) ends.push([Math.min(p, q), Math.max(p, q)]);
  }
  let sum = 0;
  for (const [index, [p, q]] of ends.entries()) {
    const isInner = q - p <= count / 2;
    sum += (isInner ? q - p : count - q + p) / 100;
    for (const [at, node] of order.entries())
      if (at !== p && at !== q && (at > p && at < q) === isInner && spokes.has(node)) sum += 1;
    for (let other = index + 1; other < ends.length; other++) {
      const [r, s] = ends[other] ?? [0, 0];
      if ((p < r && r < q && q < s) || (r < p && p < s && s < q)) sum += 1;
    }
  }
  return sum;
};
