import { allowed, move, type ParserState } from '../../extraction/model/parser-state.ts';

/** Among the allowed moves that lose the fewest gold arcs, the one that scores highest. */
export function cheapest(state: ParserState, heads: Int32Array, scores: Float64Array): number {
  let chosen = -1;
  let least = Infinity;
  for (let at = 0; at < 3; at++) {
    if (!allowed(state, at)) continue;
    const price = cost(state, heads, at);
    if (price < least || (price === least && (scores[at] ?? 0) > (scores[chosen] ?? 0))) {
      chosen = at;
      least = price;
    }
  }
  return chosen;
}

/** How many gold arcs can no longer be made once the move is done (arc-hybrid's dynamic oracle). */
export function cost(state: ParserState, heads: Int32Array, chosen: number): number {
  const { next, size, depth, stack } = state;
  let lost = 0;
  if (chosen === move.shift) {
    for (let at = 0; at < depth; at++) {
      const node = stack[at] ?? 0;
      if (heads[node] === next) lost++;
      if (at < depth - 1 && heads[next] === node) lost++;
    }
    return lost;
  }
  const top = state.onStack(0);
  const head = heads[top] ?? 0;
  for (let node = next; node < size; node++) if (heads[node] === top) lost++;
  if (chosen === move.left) {
    if (head !== next && (head > next || head === state.onStack(1))) lost++;
  } else if (head >= next) {
    lost++;
  }
  return lost;
}
