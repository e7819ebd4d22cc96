import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type LayoutGraph, type LayoutNode } from './layout-graph.ts';
import { randomFrom } from './random.ts';

/** Centres of boxes, by index of the node: the working form of a layout. */
export interface Places {
  /** Across, growing to the right. */
  readonly x: Float64Array;
  /** Down. */
  readonly y: Float64Array;
}

/** Places for that many nodes, all at the origin. */
export const noPlaces = (count: number): Places => ({ x: new Float64Array(count), y: new Float64Array(count) });

/**
 * A drawing by forces (ForceAtlas2) from a seeded start. ForceAtlas2 adds, multiplies, divides and takes roots, which every machine
 * does alike; it takes logarithms for its step lengths, where engines may differ in the last digit, and keeps places in single
 * precision, which swallows most of that. Stored drawings are the answer to what is left.
 */
export const forcePlaces = ({ nodes, links }: LayoutGraph, seed: number, iterations: number): Places => {
  const random = randomFrom(seed);
  const graph = new UndirectedGraph();
  for (const index of nodes.keys()) graph.addNode(index, { x: random() - 0.5, y: random() - 0.5 });
  for (const { a, b, strands } of links) graph.addEdge(a, b, { weight: 1 + (strands - 1) / 8 });
  const found = forceAtlas2(graph, {
    iterations,
    settings: { ...forceAtlas2.inferSettings(graph), strongGravityMode: false, gravity: 1, scalingRatio: 10 },
  });
  const places = noPlaces(nodes.length);
  for (const index of nodes.keys()) {
    places.x[index] = found[index]?.x ?? 0;
    places.y[index] = found[index]?.y ?? 0;
  }
  return places;
};

/** Turns places so that their longest extent lies across (or down), and stretches them so that all boxes lie in a frame from the origin. */
export const fillFrame = (nodes: readonly LayoutNode[], places: Places, width: number, height: number): Places => {
  const turned = alongAxes(places, width >= height);
  const stretch = (values: Float64Array, length: number, widest: number): Float64Array => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const span = most - least || 1;
    return values.map((value) => widest / 2 + ((value - least) / span) * Math.max(1, length - widest));
  };
  return {
    x: stretch(turned.x, width, Math.max(...nodes.map((node) => node.width))),
    y: stretch(turned.y, height, Math.max(...nodes.map((node) => node.height))),
  };
};

/** Places seen along their principal axes, the longer one across or down. Only roots are needed for the angle. */
const alongAxes = ({ x, y }: Places, isAcross: boolean): Places => {
  const count = x.length || 1;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / count;
  const [cx, cy] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const index of x.keys()) {
    const [dx, dy] = [(x[index] ?? 0) - cx, (y[index] ?? 0) - cy];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [ux, uy] = xy === 0 ? (xx >= yy ? [1, 0] : [0, 1]) : [half + root, xy];
  const length = Math.sqrt(ux * ux + uy * uy) || 1;
  const [ax, ay] = [ux / length, uy / length];
  const major = x.map((value, index) => (value - cx) * ax + ((y[index] ?? 0) - cy) * ay);
  const minor = x.map((value, index) => ((y[index] ?? 0) - cy) * ax - (value - cx) * ay);
  return isAcross ? { x: major, y: minor } : { x: minor, y: major };
};
