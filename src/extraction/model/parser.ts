import { type NodeValues, type ParserBuffers, parserRows } from './parser-features.ts';
import { allowed, move, type ParserState } from './parser-state.ts';
import { relationRows } from './relation-features.ts';
import { best, type Scorer } from './scorer.ts';

/** The two tables of a parser and their buffers. */
export interface Parser {
  readonly moves: Scorer;
  readonly relations: Scorer;
  readonly moveBuffers: ParserBuffers;
  readonly relationBuffers: ParserBuffers;
}

/** Runs the parser over a sentence; the tree is left in `state`, and `margins` gets how clear each word's attachment was. */
export function parseGreedy(
  parser: Parser,
  nodes: NodeValues,
  state: ParserState,
  size: number,
  margins?: Float64Array,
): void {
  state.reset(size);
  while (!state.done) {
    const count = parserRows(state, nodes, parser.moves.bits, parser.moveBuffers);
    const scores = parser.moveBuffers.scores;
    parser.moves.score(parser.moveBuffers.rows, count, scores);
    const chosen = bestMove(state, scores);
    if (margins && chosen !== move.shift) margins[state.onStack(0)] = marginOf(state, scores, chosen);
    apply(parser, nodes, state, chosen);
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: ParserState, scores: Float64Array): number {
  let chosen = -1;
  for (let at = 0; at < 3; at++) {
    if (allowed(state, at) && (chosen < 0 || (scores[at] ?? 0) > (scores[chosen] ?? 0))) chosen = at;
  }
  return chosen;
}

/** How far the chosen move lies above the next best; a large constant when there was no choice. */
function marginOf(state: ParserState, scores: Float64Array, chosen: number): number {
  let other = -Infinity;
  for (let at = 0; at < 3; at++) {
    if (at !== chosen && allowed(state, at)) other = Math.max(other, scores[at] ?? 0);
  }
  return other === -Infinity ? 1e6 : (scores[chosen] ?? 0) - other;
}

/** Makes a move; a new arc gets the relation that scores best. */
export function apply(parser: Parser, nodes: NodeValues, state: ParserState, chosen: number): void {
  if (chosen === move.shift) {
    state.shift();
    return;
  }
  const head = chosen === move.left ? state.next : state.onStack(1);
  state.attach(head, relate(parser, nodes, state, head, state.onStack(0)));
}

/** The number of the relation that scores best between a word and its head. */
export function relate(parser: Parser, nodes: NodeValues, state: ParserState, head: number, child: number): number {
  const buffers = parser.relationBuffers;
  const count = relationRows(state, nodes, head, child, parser.relations.bits, buffers);
  parser.relations.score(buffers.rows, count, buffers.scores);
  return best(buffers.scores, parser.relations.classes);
}
