import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, move, ParserState } from '../../extraction/model/parser-state.ts';
import { cost } from './oracle.ts';
import { createRandom } from './random.ts';

const moves = [move.left, move.right, move.shift];

/** Makes allowed moves until every word has its head; `choose` picks among them. */
function walk(size: number, choose: (state: ParserState, open: readonly number[]) => number): ParserState {
  const state = new ParserState();
  state.reset(size);
  while (!state.done) {
    const chosen = choose(
      state,
      moves.filter((at) => allowed(state, at)),
    );
    if (chosen === move.shift) state.shift();
    else state.attach(chosen === move.left ? state.next : state.onStack(1), 0);
  }
  return state;
}

/** A random tree without crossing arcs, as heads; the root's head is the number of words. */
function randomTree(size: number, seed: number): Int32Array {
  const random = createRandom(seed);
  return walk(size, (_, open) => open[Math.floor(random() * open.length)] ?? move.shift).head.slice(0, size);
}

const sizes = fc.integer({ min: 1, max: 25 });
const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('the dynamic oracle', () => {
  it('leads to the gold tree when each move costs nothing', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const gold = randomTree(size, seed);
        const found = walk(size, (state, open) => open.find((at) => cost(state, gold, at) === 0) ?? move.shift);
        expect(Array.from(found.head.subarray(0, size))).toEqual(Array.from(gold));
      }),
    );
  });

  it('counts each arc that is lost once, whatever moves are made', () => {
    fc.assert(
      fc.property(sizes, seeds, seeds, (size, goldSeed, seed) => {
        const gold = randomTree(size, goldSeed);
        const random = createRandom(seed);
        let paid = 0;
        const found = walk(size, (state, open) => {
          const chosen = open[Math.floor(random() * open.length)] ?? move.shift;
          paid += cost(state, gold, chosen);
          return chosen;
        });
        const wrong = gold.filter((head, at) => head !== found.head[at]).length;
        expect(paid).toBe(wrong);
      }),
    );
  });

  it('leaves exactly one word under the root', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        expect(randomTree(size, seed).filter((head) => head === size)).toHaveLength(1);
      }),
    );
  });
});
