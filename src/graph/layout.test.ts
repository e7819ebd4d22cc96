import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorId } from '../domain/ids.ts';
import { frameAround, framesMeet } from './geometry.ts';
import { LAYOUT_NAMES } from '../domain/layout-name.ts';
import { type LayoutGraph } from './layout-graph.ts';
import { positionsOf } from './layout.ts';
import { nodeBox } from './node-shape.ts';

/** Little effort: what is proved holds for any. */
const EFFORT = 0.05;

const graphs: fc.Arbitrary<LayoutGraph> = fc
  .array(
    fc.tuple(fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,9})?$/u), fc.constantFrom('state', 'person', 'group')),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .chain((actors) =>
    fc.array(fc.tuple(fc.nat(actors.length - 1), fc.nat(actors.length - 1)), { maxLength: 40 }).map((pairs) => ({
      nodes: actors.map(([name, kind], index) => {
        const { width, height } = nodeBox(name, kind);
        return { id: `actor-${index}` as ActorId, width, height };
      }),
      links: [
        ...new Map(
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b]) => [
              `${Math.min(a, b)} ${Math.max(a, b)}`,
              { a: Math.min(a, b), b: Math.max(a, b), strands: 1 },
            ]),
        ).values(),
      ],
    })),
  );

describe.each(LAYOUT_NAMES)('the layout “%s”', (name) => {
  it('gives every actor a place in whole numbers, none on another, and the same again', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const places = positionsOf(graph, name, EFFORT);
        expect(new Set(Object.keys(places))).toEqual(new Set(graph.nodes.map(({ id }) => id)));
        const frames = graph.nodes.map((node) => frameAround(places[node.id] ?? [NaN, NaN], node.width, node.height));
        for (const [x, y] of Object.values(places)) {
          expect(Number.isInteger(x)).toBe(true);
          expect(Number.isInteger(y)).toBe(true);
        }
        for (const [index, frame] of frames.entries())
          for (const other of frames.slice(index + 1)) expect(framesMeet(frame, other)).toBe(false);
        expect(positionsOf(graph, name, EFFORT)).toEqual(places);
      }),
      { numRuns: 25 },
    );
  });
});
