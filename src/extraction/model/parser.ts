import { type NodeValues, type ParserBuffers, parserRows } from './parser-features.ts';
import { allowed, move, type ParserState } from './parser-state.ts';
import { relationRows } from './relation-features.ts';
import { best, type Scorer } from './scorer.ts';

/** The tables of a parser and their buffers. */
export interface Parser {
  readonly moves: Scorer;
  /** Names the relation of an arc when it is made, from the part of the tree that is known then. */
  readonly relations: Scorer;
  /** Names the relations again when the whole tree is known. */
  readonly revision: Scorer;
  readonly moveBuffers: ParserBuffers;
  readonly relationBuffers: ParserBuffers;
}

/**
 * Runs the parser over a sentence; the tree is left in `state`. `margins`, when given, is lowered for each word to the smallest margin of the decisions about it: to wait, to attach, and how to name the relation.
 */
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
    if (margins && state.depth > 0) lower(margins, state.onStack(0), marginOf(state, scores, chosen));
    apply(parser, nodes, state, chosen);
  }
  for (let child = 0; child < size; child++) {
    const named = relate(parser, parser.revision, nodes, state, state.head[child] ?? size, child);
    state.relation[child] = named;
    if (margins)
      lower(margins, child, relationWeight * leadOf(parser.relationBuffers.scores, parser.revision.classes, named));
  }
}

/** The scores of relations lie closer together than those of moves; this brings them to one scale. */
const relationWeight = 2;

function lower(margins: Float64Array, at: number, margin: number): void {
  margins[at] = Math.min(margins[at] ?? Infinity, margin);
}

/** How far the chosen class lies above the next best. */
function leadOf(scores: Float64Array, classes: number, chosen: number): number {
  let other = -Infinity;
  for (let at = 0; at < classes; at++) if (at !== chosen) other = Math.max(other, scores[at] ?? 0);
  return (scores[chosen] ?? 0) - other;
}

/** The allowed move with the highest score. */
export function bestMove(state: ParserState, scores: Float64Array): number {
  let chosen = -1;
  for (let at = 0; at < 3; at++) {
    if (allowed(state, at) && (chosen < 0 || (scores[at] ?? 0) > (scores[chosen] ?? 0))) chosen = at;
  }
  return chosen;
}

/** How far the chosen move lies above the next best; infinite when there was no choice. */
function marginOf(state: ParserState, scores: Float64Array, chosen: number): number {
  let other = -Infinity;
  for (let at = 0; at < 3; at++) {
    if (at !== chosen && allowed(state, at)) other = Math.max(other, scores[at] ?? 0);
  }
  return (scores[chosen] ?? 0) - other;
}

/** Makes a move; a new arc gets the relation that scores best. */
export function apply(parser: Parser, nodes: NodeValues, state: ParserState, chosen: number): void {
  if (chosen === move.shift) {
    state.shift();
    return;
  }
  const head = chosen === move.left ? state.next : state.onStack(1);
  state.attach(head, relate(parser, parser.relations, nodes, state, head, state.onStack(0)));
}

/** The number of the relation that scores best between a word and its head. */
export function relate(
  parser: Parser,
  table: Scorer,
  nodes: NodeValues,
  state: ParserState,
  head: number,
  child: number,
): number {
  const buffers = parser.relationBuffers;
  const count = relationRows(state, nodes, head, child, table.bits, buffers);
  table.score(buffers.rows, count, buffers.scores);
  return best(buffers.scores, table.classes);
}
