import { type Dossier } from '../domain/dossier.ts';
import { type ActorId } from '../domain/ids.ts';
import { nodeBox } from './node-shape.ts';
import { fansOf } from './strands.ts';

/** One actor as the layout sees it. */
export interface LayoutNode {
  /** The actor. */
  readonly id: ActorId;
  /** Width of its box, in layout units. */
  readonly width: number;
  /** Height of its box, in layout units. */
  readonly height: number;
}

/** Two actors with something between them. */
export interface LayoutLink {
  /** Index of one of them among the nodes. */
  readonly a: number;
  /** Index of the other. */
  readonly b: number;
  /** How many curves run between them. */
  readonly strands: number;
}

/** What has to be laid out: boxes, and what ties them. */
export interface LayoutGraph {
  /** The boxes. */
  readonly nodes: readonly LayoutNode[];
  /** The ties, one for each pair of actors. */
  readonly links: readonly LayoutLink[];
}

/** The graph of a dossier: every actor, and every pair of actors with statements that can be drawn. */
export const layoutGraph = (dossier: Dossier): LayoutGraph => {
  const index = new Map(dossier.actors.map((actor, place) => [actor.id, place]));
  const nodes = dossier.actors.map(({ id, name, kind }) => {
    const { width, height } = nodeBox(name, kind);
    return { id, width, height };
  });
  const links = fansOf(dossier).flatMap(({ first, second, strands }) => {
    const [a, b] = [index.get(first), index.get(second)];
    return a === undefined || b === undefined ? [] : [{ a, b, strands: strands.length }];
  });
  return { nodes, links };
};

/** The part of a graph that is tied to something, and the nodes that stand alone. Indices of links are those of the part. */
export const splitAlone = (
  graph: LayoutGraph,
): { readonly tied: LayoutGraph; readonly alone: readonly LayoutNode[] } => {
  const isTied = new Set(graph.links.flatMap(({ a, b }) => [a, b]));
  const place = new Map([...isTied].sort((a, b) => a - b).map((old, now) => [old, now]));
  const links = graph.links.map(({ a, b, strands }) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0, strands }));
  return {
    tied: { nodes: graph.nodes.filter((_, index) => isTied.has(index)), links },
    alone: graph.nodes.filter((_, index) => !isTied.has(index)),
  };
};
