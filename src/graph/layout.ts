import { type Dossier, type Positions } from '../domain/dossier.ts';
import { circlePlaces } from './layout-circle.ts';
import { costOf } from './layout-cost.ts';
import { fillFrame, forcePlaces, type Places } from './layout-force.ts';
import { type LayoutGraph, layoutGraph, type LayoutNode, splitAlone } from './layout-graph.ts';
import { improve } from './layout-improve.ts';
import { LAYOUT_NAMES, type LayoutName } from '../domain/layout-name.ts';
import { pushApart } from './layout-overlap.ts';
import { randomFrom } from './random.ts';

/** How a named drawing fills the board. */
interface Board {
  /** Width by height that is aimed at. */
  readonly ratio: number;
  /** Room for each box, as a multiple of the box and its surroundings. */
  readonly room: number;
  /** Least width, when there is enough to fill it; null for none. On a phone this much fits with letters of 10 pixels. */
  readonly width: number | null;
}

const BOARDS: Readonly<Record<Exclude<LayoutName, 'circle'>, Board>> = {
  wide: { ratio: 1.4, room: 1.75, width: null },
  tall: { ratio: 0.62, room: 1.1, width: 470 },
};

/** Surroundings of a box that count as its room. */
const ROOM_ACROSS = 70;
const ROOM_DOWN = 78;
/** Space that no two boxes ever share. */
const LEAST_AIR = 12;
/** How far a drawing is stretched at most to fill its frame. */
const MOST_STRETCH = 1.35;
/** Space between actors that stand alone, and above their row. */
const ALONE_AIR = 22;
const ALONE_ABOVE = 44;

/** Seeded starts, iterations of the forces, and work of improving for each actor, for one unit of effort. */
const STARTS = 3;
const ITERATIONS = 60;
const WORK_PER_NODE = 22_000;
/** Share of the work that goes into finding the best start, and how bold improving begins, then and afterwards. */
const TRYING = 0.3;
const TRYING_HEAT = 0.3;
const FINISHING_HEAT = 0.6;

/**
 * The positions of a dossier's actors in a named drawing: whole numbers, the same on every call and machine, from the dossier alone.
 * No two boxes overlap. `effort` multiplies the work put in (1 for a reader who waits, more when the result is stored).
 */
export const layout = (dossier: Dossier, name: LayoutName, effort = 1): Positions =>
  positionsOf(layoutGraph(dossier), name, effort);

/** All named drawings of a dossier, as its file stores them. */
export const layouts = (dossier: Dossier, effort: number): { readonly [name: string]: Positions } =>
  Object.fromEntries(LAYOUT_NAMES.map((name) => [name, layout(dossier, name, effort)]));

/** See {@link layout}; takes the graph itself. */
export const positionsOf = (graph: LayoutGraph, name: LayoutName, effort = 1): Positions => {
  if (name === 'circle') return rounded(graph.nodes, circlePlaces(graph));
  const { tied, alone } = splitAlone(graph);
  const board = BOARDS[name];
  const places =
    tied.nodes.length > 0 ? bestPlaces(tied, board, effort) : { x: new Float64Array(), y: new Float64Array() };
  const rows = rowsBelow(tied.nodes, places, alone, board);
  const [x, y] = [Float64Array.of(...places.x, ...rows.x), Float64Array.of(...places.y, ...rows.y)];
  return rounded([...tied.nodes, ...alone], { x, y });
};

/** The best of several starts, each improved a little; the winner is then improved with the rest of the work. */
const bestPlaces = (graph: LayoutGraph, board: Board, effort: number): Places => {
  const [width, height] = frameFor(graph, board);
  const neighbours = graph.nodes.map((_, node) =>
    graph.links.filter(({ a, b }) => a === node || b === node).map(({ a, b }) => (a === node ? b : a)),
  );
  const count = Math.max(1, Math.round(STARTS * Math.sqrt(effort)));
  const work = WORK_PER_NODE * graph.nodes.length * effort;
  const starts = Array.from({ length: count }, (_, seed) => {
    const places = fillFrame(graph.nodes, forcePlaces(graph, seed, ITERATIONS), width, height);
    const cost = costOf(graph, places, width, height);
    const options = { width, height, neighbours, work: (work * TRYING) / count, heat: TRYING_HEAT };
    improve(places, cost, randomFrom(seed), options);
    return { places, cost, total: cost.total() };
  });
  const { places, cost } = starts.reduce((best, start) => (start.total < best.total ? start : best));
  const options = { width, height, neighbours, work: work * (1 - TRYING), heat: FINISHING_HEAT };
  improve(places, cost, randomFrom(count), options);
  spreadOut(graph.nodes, places, width, height);
  pushApart(graph.nodes, places, LEAST_AIR);
  return places;
};

/** Stretches a drawing that does not fill its frame, by so much that it still looks like itself. Crossings stay as they are. */
const spreadOut = (nodes: readonly LayoutNode[], { x, y }: Places, width: number, height: number): void => {
  const stretch = (values: Float64Array, length: number, widest: number): void => {
    const span = Math.max(...values) - Math.min(...values) || length;
    const share = Math.max(1, Math.min(MOST_STRETCH, (length - widest) / span));
    for (const [index, value] of values.entries()) values[index] = value * share;
  };
  stretch(x, width, Math.max(...nodes.map((node) => node.width)));
  stretch(y, height, Math.max(...nodes.map((node) => node.height)));
};

const frameFor = ({ nodes }: LayoutGraph, { ratio, room, width }: Board): readonly [number, number] => {
  const area = room * nodes.reduce((sum, node) => sum + (node.width + ROOM_ACROSS) * (node.height + ROOM_DOWN), 0);
  const across = Math.max(Math.sqrt(area * ratio), width ?? 0);
  return [across, area / across];
};

/** Actors tied to nobody, in rows below the others, each row in the middle. */
const rowsBelow = (
  tied: readonly LayoutNode[],
  { x, y }: Places,
  alone: readonly LayoutNode[],
  { ratio, width }: Board,
): Places => {
  const places: Places = { x: new Float64Array(alone.length), y: new Float64Array(alone.length) };
  const left = Math.min(...tied.map((node, index) => (x[index] ?? 0) - node.width / 2));
  const right = Math.max(...tied.map((node, index) => (x[index] ?? 0) + node.width / 2));
  const own = Math.sqrt(
    ratio * alone.reduce((sum, node) => sum + (node.width + ROOM_ACROSS) * (node.height + ROOM_DOWN), 0),
  );
  const room = tied.length > 0 ? right - left : Math.max(own, width ?? 0);
  const middle = tied.length > 0 ? (left + right) / 2 : 0;
  let top =
    tied.length > 0 ? Math.max(...tied.map((node, index) => (y[index] ?? 0) + node.height / 2)) + ALONE_ABOVE : 0;
  for (let start = 0; start < alone.length;) {
    let [end, length] = [start, -ALONE_AIR];
    for (let next = alone[end]; next && (end === start || length + ALONE_AIR + next.width <= room); next = alone[++end])
      length += ALONE_AIR + next.width;
    const row = alone.slice(start, end);
    const tallest = Math.max(...row.map((node) => node.height));
    let edge = middle - length / 2;
    for (const [index, node] of row.entries()) {
      places.x[start + index] = edge + node.width / 2;
      places.y[start + index] = top + tallest / 2;
      edge += node.width + ALONE_AIR;
    }
    top += tallest + ALONE_AIR;
    start = end;
  }
  return places;
};

/** Whole positions by actor, the picture's top left corner at the origin. */
const rounded = (nodes: readonly LayoutNode[], { x, y }: Places): Positions => {
  const left = Math.min(...nodes.map((node, index) => (x[index] ?? 0) - node.width / 2));
  const top = Math.min(...nodes.map((node, index) => (y[index] ?? 0) - node.height / 2));
  return Object.fromEntries(
    nodes.map(({ id }, index) => [id, [Math.round((x[index] ?? 0) - left), Math.round((y[index] ?? 0) - top)]]),
  );
};
