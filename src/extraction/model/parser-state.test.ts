import { describe, expect, it } from 'vitest';
import { relations } from './labels.ts';
import { allowed, move, ParserState } from './parser-state.ts';

const number = (name: (typeof relations)[number]) => relations.indexOf(name);

describe('ParserState', () => {
  it('builds a tree and remembers the children of each side', () => {
    // words: the(0) ship(1) of(2) fools(3); "the" and "fools" hang under "ship", "of" under "fools"
    const state = new ParserState();
    state.reset(4);
    state.shift();
    state.attach(1, number('det'));
    state.shift();
    state.shift();
    state.attach(3, number('case'));
    state.shift();
    expect(state.onStack(0)).toBe(3);
    expect(state.onStack(1)).toBe(1);
    state.attach(1, number('nmod'));
    expect(allowed(state, move.right)).toBe(false);
    state.attach(4, number('root'));
    expect(state.done).toBe(true);
    expect(Array.from(state.head.subarray(0, 4))).toEqual([1, 4, 3, 1]);
    expect(state.left1[1]).toBe(0);
    expect(state.right1[1]).toBe(3);
    expect(state.marker[3]).toBe(2);
    expect(state.left2[1]).toBe(state.none);
  });

  it('answers "none" for places that are not there', () => {
    const state = new ParserState();
    state.reset(2);
    expect(state.onStack(0)).toBe(3);
    expect(state.inBuffer(2)).toBe(2);
    expect(state.inBuffer(3)).toBe(3);
  });

  it('keeps a second word from the root while others stand on the stack', () => {
    const state = new ParserState();
    state.reset(2);
    state.shift();
    state.shift();
    expect([move.shift, move.left, move.right].filter((at) => allowed(state, at))).toEqual([move.right]);
  });

  it('starts clean after a longer sentence', () => {
    const state = new ParserState();
    state.reset(9);
    for (let at = 0; at < 9; at++) state.shift();
    for (let at = 8; at > 0; at--) state.attach(at - 1, 0);
    state.reset(3);
    expect(Array.from(state.head.subarray(0, 5))).toEqual([-1, -1, -1, -1, -1]);
    expect(state.right1[0]).toBe(state.none);
    expect(state.depth).toBe(0);
  });
});
