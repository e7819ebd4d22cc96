import { relations } from '../../extraction/model/labels.ts';
import { apply, bestMove, type Parser, parseGreedy } from '../../extraction/model/parser.ts';
import { type NodeValues, parserBuffers, parserRows } from '../../extraction/model/parser-features.ts';
import { allowed, move, ParserState } from '../../extraction/model/parser-state.ts';
import { relationBuffers, relationRows } from '../../extraction/model/relation-features.ts';
import { best } from '../../extraction/model/scorer.ts';
import { DenseTable } from './dense-table.ts';
import { createRandom, shuffled } from './random.ts';

/** A sentence ready for training the parser: what it sees of the words, and the gold tree. */
export interface TreeSample {
  readonly nodes: NodeValues;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** After the first epoch the learner follows its own moves this often, so that it learns to go on from mistakes. */
const exploration = 0.9;

/** Trains moves and relations; `report` is called after each epoch with the averaged parser when `every` divides its number. */
export function trainParser(
  samples: readonly TreeSample[],
  settings: { epochs: number; moveBits: number; relationBits: number; seed: number },
  report: (epoch: number, current: () => Parser) => void,
): Parser {
  const moves = new DenseTable(3, settings.moveBits);
  const table = new DenseTable(relations.length, settings.relationBits);
  const random = createRandom(settings.seed);
  const learner = {
    moves,
    relations: table,
    moveBuffers: parserBuffers(),
    relationBuffers: relationBuffers(relations.length),
  };
  const state = new ParserState();
  const averaged = (): Parser => ({ ...learner, moves: moves.average(), relations: table.average() });
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const number of shuffled(samples.length, random)) {
      const sample = samples[number];
      if (sample) learn(learner, sample, state, epoch > 0 ? exploration : 0, random);
    }
    report(epoch, averaged);
  }
  return averaged();
}

type Learner = Parser & { readonly moves: DenseTable; readonly relations: DenseTable };

function learn(learner: Learner, sample: TreeSample, state: ParserState, explore: number, random: () => number): void {
  const { nodes, heads } = sample;
  const { moves, moveBuffers } = learner;
  state.reset(heads.length);
  while (!state.done) {
    const count = parserRows(state, nodes, moves.bits, moveBuffers);
    moves.score(moveBuffers.rows, count, moveBuffers.scores);
    const guess = bestMove(state, moveBuffers.scores);
    const gold = cheapest(state, heads, moveBuffers.scores);
    if (cost(state, heads, guess) > cost(state, heads, gold)) moves.update(moveBuffers.rows, count, gold, guess);
    moves.clock++;
    const chosen = guess === gold || random() < explore ? guess : gold;
    if (chosen === move.shift) {
      state.shift();
    } else {
      const head = chosen === move.left ? state.next : state.onStack(1);
      const child = state.onStack(0);
      if (heads[child] === head) state.attach(head, learnRelation(learner, sample, state, head, child));
      else apply(learner, nodes, state, chosen);
    }
  }
}

function learnRelation(learner: Learner, sample: TreeSample, state: ParserState, head: number, child: number): number {
  const table = learner.relations;
  const buffers = learner.relationBuffers;
  const count = relationRows(state, sample.nodes, head, child, table.bits, buffers);
  table.score(buffers.rows, count, buffers.scores);
  const guess = best(buffers.scores, table.classes);
  const gold = sample.relations[child] ?? 0;
  if (guess !== gold) table.update(buffers.rows, count, gold, guess);
  table.clock++;
  return guess;
}

/** Among the allowed moves that lose the fewest gold arcs, the one that scores highest. */
function cheapest(state: ParserState, heads: Int32Array, scores: Float64Array): number {
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

/** Unlabelled and labelled attachment on the samples, punctuation counted, and how long the parser took in milliseconds. */
export function attachment(parser: Parser, samples: readonly TreeSample[]): { uas: number; las: number; ms: number } {
  const state = new ParserState();
  const from = performance.now();
  let heads = 0;
  let both = 0;
  let all = 0;
  for (const sample of samples) {
    const size = sample.heads.length;
    parseGreedy(parser, sample.nodes, state, size);
    for (let at = 0; at < size; at++) {
      all++;
      if (state.head[at] !== sample.heads[at]) continue;
      heads++;
      if (state.relation[at] === sample.relations[at]) both++;
    }
  }
  return { uas: heads / all, las: both / all, ms: performance.now() - from };
}
