import { type LayoutGraph, type LayoutLink } from '../src/graph/layout-graph.ts';
import { nodeBox } from '../src/graph/node-shape.ts';
import { type Positions } from '../src/domain/dossier.ts';
import { type ActorId } from '../src/domain/ids.ts';
import { frameAround, framesMeet, stretchesCross, stretchMeetsFrame } from '../src/graph/geometry.ts';
import { randomFrom } from '../src/graph/random.ts';

const FIRST = ['North', 'Free', 'United', 'Old', 'Blue', 'Harbour', 'Upper', 'Saint', 'Great', 'River'];
const SECOND = ['Council', 'Front', 'Bank', 'Guard', 'Party', 'Ministry', 'Union', 'Press', 'League', 'Tribunal'];
const KINDS = ['state', 'person', 'organisation', 'group', 'people'] as const;

/** Actors of a group keep mostly to themselves, as in the published comparison of layouts: 25 to a group, 85 ties of 100 inside. */
const GROUP = 25;
const INSIDE = 0.85;

/** An invented graph of that many actors and twice as many ties; the same for the same seed. */
export const inventedGraph = (count: number, seed: number): LayoutGraph => {
  const random = randomFrom(seed * 977 + count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const nodes = Array.from({ length: count }, (_, index) => {
    const { width, height } = nodeBox(`${pick(FIRST)} ${pick(SECOND)}`, pick(KINDS));
    return { id: `actor-${index}` as ActorId, width, height };
  });
  const links = new Map<string, LayoutLink>();
  while (links.size < Math.min(2 * count, (count * (count - 1)) / 2)) {
    const a = Math.floor(random() * count);
    const start = Math.floor(a / GROUP) * GROUP;
    const inside = random() < INSIDE || count <= GROUP;
    const b = inside ? start + Math.floor(random() * Math.min(GROUP, count - start)) : Math.floor(random() * count);
    if (a !== b) links.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { a: Math.min(a, b), b: Math.max(a, b), strands: 1 });
  }
  return { nodes, links: [...links.values()] };
};

/** What a drawing is judged by. */
export interface Verdict {
  /** Pairs of straight lines that cross. */
  readonly crossings: number;
  /** Lines behind boxes they have nothing to do with. */
  readonly hidden: number;
  /** Pairs of boxes that overlap. */
  readonly overlaps: number;
  /** Spread of lengths: standard deviation by mean. */
  readonly spread: number;
}

/** Judges the straight-line drawing of a graph. */
export const judge = ({ nodes, links }: LayoutGraph, positions: Positions): Verdict => {
  const at = nodes.map(({ id }) => positions[id] ?? ([0, 0] as const));
  const frames = nodes.map((node, index) => frameAround(at[index]!, node.width, node.height));
  let [crossings, hidden, overlaps] = [0, 0, 0];
  for (const [index, l] of links.entries()) {
    for (const m of links.slice(index + 1)) {
      if ([m.a, m.b].includes(l.a) || [m.a, m.b].includes(l.b)) continue;
      if (stretchesCross(at[l.a]!, at[l.b]!, at[m.a]!, at[m.b]!)) crossings++;
    }
    for (const [n, frame] of frames.entries())
      if (n !== l.a && n !== l.b && stretchMeetsFrame(at[l.a]!, at[l.b]!, frame)) hidden++;
  }
  for (const [index, frame] of frames.entries())
    for (const other of frames.slice(index + 1)) if (framesMeet(frame, other)) overlaps++;
  const lengths = links.map(({ a, b }) => Math.hypot(at[a]![0] - at[b]![0], at[a]![1] - at[b]![1]));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return { crossings, hidden, overlaps, spread: Math.sqrt(variance) / mean };
};
