import { type ElementDefinition } from 'cytoscape';
import { type Position } from '../domain/dossier.ts';
import { shorten, WIDEST_LINE } from './arrowhead.ts';
import { pointOn } from './curve.ts';
import { type DrawnEdge, type Drawing, type DrawnNode } from './drawing.ts';
import { short } from './geometry.ts';

/**
 * The drawing as Cytoscape's elements, actors first: fresh plain objects on each call, since Cytoscape keeps and changes what it is given.
 * Positions, control points and end points are those of the drawing, so that nothing jumps when the canvas takes over from the SVG.
 * Each is made when it is asked for.
 */
export function* elements(drawing: Drawing): Generator<ElementDefinition, undefined> {
  const places = new Map(drawing.nodes.map((node) => [node.id, node.at]));
  for (const node of drawing.nodes) yield nodeElement(node);
  for (const edge of drawing.edges) yield edgeElement(edge, places.get(edge.source), places.get(edge.target));
  return undefined;
}

/** Classes of a curve that do not change: the style sheet paints by them. */
export const edgeClasses = (edge: DrawnEdge): readonly string[] => [
  edge.family ?? 'mixed',
  edge.line,
  ...(edge.isBundle ? ['bundle'] : []),
  ...(edge.isProposed ? ['proposed'] : []),
];

const nodeElement = (node: DrawnNode): ElementDefinition => ({
  group: 'nodes',
  data: {
    id: node.id,
    label: node.lines.join('\n'),
    w: node.width,
    h: node.height,
    shift: node.textShift,
    // Read only by the kinds that are drawn as polygons.
    corners: (node.corners ?? []).map(([x, y]) => `${x} ${y}`).join(' '),
  },
  position: { x: node.at[0], y: node.at[1] },
  classes: [node.kind],
  grabbable: false,
  selectable: false,
});

const edgeElement = (edge: DrawnEdge, source: Position = [0, 0], target: Position = [0, 0]): ElementDefinition => {
  // Cytoscape places words relative to the middle of the line as it is when they are shown: wide when chosen, as it is for a bundle.
  const shown = edge.isBundle ? edge.stroked : shorten(edge.curve, edge.head, WIDEST_LINE);
  const middle = pointOn(shown, 0.5);
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      ...controlOf(edge, source, target),
      sourceEnd: offset(edge.curve.start, source),
      targetEnd: offset(edge.curve.end, target),
      dashShift: edge.dashShift,
      label: edge.label.lines.join('\n'),
      labelX: edge.label.at[0] - middle[0],
      labelY: edge.label.at[1] - middle[1],
    },
    classes: [...edgeClasses(edge)],
    selectable: false,
  };
};

/** The control point as Cytoscape tells it: how far along the straight line between the centres (0 to 1), and how far to its right. */
const controlOf = ({ curve }: DrawnEdge, source: Position, target: Position): { weight: number; bend: number } => {
  const [dx, dy] = [target[0] - source[0], target[1] - source[1]];
  const [cx, cy] = [curve.control[0] - source[0], curve.control[1] - source[1]];
  const square = dx * dx + dy * dy || 1;
  return { weight: (cx * dx + cy * dy) / square, bend: (cy * dx - cx * dy) / Math.sqrt(square) };
};

/** A point relative to an actor's centre, as Cytoscape writes end points. */
const offset = (point: Position, from: Position): string =>
  `${short(point[0] - from[0])}px ${short(point[1] - from[1])}px`;
