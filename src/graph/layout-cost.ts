import { type Places } from './layout-force.ts';
import { type LayoutGraph } from './layout-graph.ts';

/** What makes a drawing hard to read, in crossings: how many crossings one would rather have. */
const COST = {
  /** A line behind an actor it has nothing to do with. */
  hidden: 1.8,
  /** Two boxes that touch. */
  touching: 4,
  /** Two boxes closer than their air: grows to this when they meet. */
  cramped: 1.1,
  /** A line too short to be seen between its boxes, at most. */
  short: 1.6,
  /** A line as long as twice what is easy to follow. */
  long: 0.16,
  /** Two lines that leave an actor in the same direction. */
  narrow: 1,
  /** The busiest actor at the rim. */
  astray: 6,
  /** A box outside the frame, for each of its widths. */
  outside: 6,
} as const;

/** Space that boxes keep from one another. */
const AIR_ACROSS = 60;
const AIR_DOWN = 52;
/** Space between a line and an actor it passes. */
const PASSING_AIR = 9;
/** Shortest line between two boxes that shows its head and dashes well, and what each further curve adds. */
const SHORTEST = 74;
const SHORTEST_MORE = 30;
/** Length beyond which a line is long. */
const LONG = 170;
/** Half the width that a further curve adds to a fan. */
const FAN_STEP = 11.5;
/** Sine of the angle below which two lines at one actor are hard to tell apart. */
const NARROW_SINE = 0.36;

/** The cost of a drawing, and of the part of it that one node is responsible for. */
export interface Cost {
  /** Everything that would change if this node moved. Above `limit` it stops counting and answers Infinity. */
  readonly ofNode: (node: number, limit?: number) => number;
  /** The whole. */
  readonly total: () => number;
  /** Steps of work that one look at this node takes, for budgets: time without a clock. */
  readonly workOf: (node: number) => number;
}

/** Watches the places of a graph inside a frame of that size from the origin. Places may be changed between looks. */
export const costOf = (graph: LayoutGraph, { x, y }: Places, width: number, height: number): Cost => {
  const count = graph.nodes.length;
  const links = graph.links.length;
  const from = Int32Array.from(graph.links, (link) => link.a);
  const to = Int32Array.from(graph.links, (link) => link.b);
  const strands = Float64Array.from(graph.links, (link) => link.strands);
  const halfW = Float64Array.from(graph.nodes, (node) => node.width / 2);
  const halfH = Float64Array.from(graph.nodes, (node) => node.height / 2);
  const own: number[][] = graph.nodes.map(() => []);
  for (const [index, { a, b }] of graph.links.entries()) {
    own[a]?.push(index);
    own[b]?.push(index);
  }
  const weight = Float64Array.from(own, (mine) => mine.reduce((sum, link) => sum + Math.sqrt(at(strands, link)), 0));
  const heaviest = Math.max(1, ...weight);

  const crosses = (l: number, m: number): boolean => {
    const [a, b, c, d] = [at(from, l), at(to, l), at(from, m), at(to, m)];
    if (a === c || a === d || b === c || b === d) return false;
    const [ax, ay, bx, by] = [at(x, a), at(y, a), at(x, b), at(y, b)];
    const [cx, cy, dx, dy] = [at(x, c), at(y, c), at(x, d), at(y, d)];
    const s = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    const t = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
    if (s * t >= 0) return false;
    const u = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
    const v = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
    return u * v < 0;
  };

  /** How deep a link runs through the surroundings of a node it does not end at: 0 for not at all, up to 1. */
  const hides = (l: number, n: number): number => {
    const [a, b] = [at(from, l), at(to, l)];
    if (a === n || b === n) return 0;
    const [px, py] = [at(x, n) - at(x, a), at(y, n) - at(y, a)];
    const [dx, dy] = [at(x, b) - at(x, a), at(y, b) - at(y, a)];
    const square = dx * dx + dy * dy || 1;
    const share = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    const [ox, oy] = [Math.abs(px - share * dx), Math.abs(py - share * dy)];
    const room = PASSING_AIR + (at(strands, l) - 1) * FAN_STEP;
    const [w, h] = [at(halfW, n) + room, at(halfH, n) + room];
    if (ox >= w || oy >= h) return 0;
    return 0.5 + 0.5 * Math.min(1 - ox / w, 1 - oy / h);
  };

  const lengthCost = (l: number): number => {
    const [a, b] = [at(from, l), at(to, l)];
    const [dx, dy] = [Math.abs(at(x, a) - at(x, b)), Math.abs(at(y, a) - at(y, b))];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const reach = (n: number): number =>
      Math.min((at(halfW, n) * length) / (dx || 1e-9), (at(halfH, n) * length) / (dy || 1e-9));
    const seen = length - reach(a) - reach(b);
    const least = SHORTEST + (at(strands, l) - 1) * SHORTEST_MORE;
    if (seen < least) return COST.short * Math.min(1.5, ((least - seen) / least) ** 2);
    const over = (seen - LONG) / LONG;
    return over > 0 ? COST.long * over * over : 0;
  };

  /** How narrow the angle between two links at a node they share is: 0 for wide enough, up to 1. */
  const narrows = (l: number, m: number, n: number): number => {
    const [p, q] = [at(from, l) === n ? at(to, l) : at(from, l), at(from, m) === n ? at(to, m) : at(from, m)];
    const [px, py] = [at(x, p) - at(x, n), at(y, p) - at(y, n)];
    const [qx, qy] = [at(x, q) - at(x, n), at(y, q) - at(y, n)];
    if (px * qx + py * qy <= 0) return 0;
    const sine = Math.abs(px * qy - py * qx) / Math.sqrt((px * px + py * py) * (qx * qx + qy * qy) || 1);
    const wanted = NARROW_SINE * (0.6 + 0.2 * (at(strands, l) + at(strands, m)));
    return sine < wanted ? ((wanted - sine) / wanted) ** 2 : 0;
  };

  /** Narrow angles between one link and the others at a node. */
  const angleCost = (l: number, n: number): number => {
    let sum = 0;
    for (const m of own[n] ?? []) if (m !== l) sum += narrows(l, m, n);
    return sum * COST.narrow;
  };

  const nearCost = (i: number, j: number): number => {
    const gapX = Math.abs(at(x, i) - at(x, j)) - at(halfW, i) - at(halfW, j);
    const gapY = Math.abs(at(y, i) - at(y, j)) - at(halfH, i) - at(halfH, j);
    if (gapX >= AIR_ACROSS || gapY >= AIR_DOWN) return 0;
    if (gapX < 6 && gapY < 6) return COST.touching + (12 - gapX - gapY) * 0.01;
    const [sx, sy] = [1 - Math.max(0, gapX) / AIR_ACROSS, 1 - Math.max(0, gapY) / AIR_DOWN];
    return COST.cramped * sx * sy;
  };

  const placeCost = (n: number): number => {
    const over = (value: number, half: number, length: number): number =>
      Math.max(0, half - value, value + half - length) / (2 * half);
    const out = over(at(x, n), at(halfW, n), width) + over(at(y, n), at(halfH, n), height);
    const [dx, dy] = [(at(x, n) - width / 2) / width, (at(y, n) - height / 2) / height];
    const share = at(weight, n) / heaviest;
    return out * COST.outside + COST.astray * share * share * share * 4 * (dx * dx + dy * dy);
  };

  const crossCost = (l: number, m: number): number => (crosses(l, m) ? Math.sqrt(at(strands, l) * at(strands, m)) : 0);
  const hiddenCost = (l: number, n: number): number => COST.hidden * hides(l, n);

  const ofNode = (n: number, limit = Infinity): number => {
    let sum = placeCost(n);
    const mine = own[n] ?? [];
    for (let k = 0; k < count; k++) if (k !== n) sum += nearCost(n, k);
    // Each pair of own links is seen from both sides, so half of each.
    for (const l of mine)
      sum += lengthCost(l) + angleCost(l, n) / 2 + angleCost(l, at(from, l) === n ? at(to, l) : at(from, l));
    if (sum > limit) return Infinity;
    for (let l = 0; l < links; l++) sum += hiddenCost(l, n);
    for (const l of mine) {
      for (let m = 0; m < links; m++) sum += crossCost(l, m);
      for (let k = 0; k < count; k++) sum += hiddenCost(l, k);
      if (sum > limit) return Infinity;
    }
    return sum;
  };

  const total = (): number => {
    let sum = 0;
    for (let n = 0; n < count; n++) {
      sum += placeCost(n);
      for (const l of own[n] ?? []) sum += angleCost(l, n) / 2;
      for (let k = n + 1; k < count; k++) sum += nearCost(n, k);
    }
    for (let l = 0; l < links; l++) {
      sum += lengthCost(l);
      for (let m = l + 1; m < links; m++) sum += crossCost(l, m);
      for (let k = 0; k < count; k++) sum += hiddenCost(l, k);
    }
    return sum;
  };

  return { ofNode, total, workOf: (n) => ((own[n]?.length ?? 0) + 1) * (links + count) };
};

const at = (values: Float64Array | Int32Array, index: number): number => values[index] ?? 0;
