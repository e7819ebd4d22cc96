import { relations } from '../../extraction/model/labels.ts';
import { apply, bestMove, type Parser, parseGreedy, relate } from '../../extraction/model/parser.ts';
import { type NodeValues, parserBuffers, parserRows } from '../../extraction/model/parser-features.ts';
import { allowed, move, ParserState } from '../../extraction/model/parser-state.ts';
import { relationBuffers, relationRows } from '../../extraction/model/relation-features.ts';
import { best } from '../../extraction/model/scorer.ts';
import { type FrozenTable, LearningTable, RowCensus } from './tables.ts';
import { cheapest, cost } from './oracle.ts';
import { createRandom, shuffled } from './random.ts';

/** A sentence ready for training the parser: what it sees of the words, and the gold tree. */
export interface TreeSample {
  readonly nodes: NodeValues;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** After the first epoch the learner follows its own moves this often, so that it learns to go on from mistakes. */
const exploration = 0.9;

/** The tables a parser learns. */
export interface ParserTables {
  readonly moves: LearningTable;
  readonly relations: LearningTable;
  readonly revision: LearningTable;
}

/** Tables for the features that occur at least twice, on the way to the gold trees or, with a move in ten at random, astray. */
export function emptyTables(
  samples: readonly TreeSample[],
  bits: { moves: number; relations: number },
  seed: number,
): ParserTables {
  const pairs = {
    moves: new RowCensus(bits.moves),
    relations: new RowCensus(bits.relations),
    revision: new RowCensus(bits.relations),
  };
  const random = createRandom(seed);
  const state = new ParserState();
  const moveRows = parserBuffers();
  const arcRows = relationBuffers(relations.length);
  for (const { nodes, heads, relations: names } of samples) {
    state.reset(heads.length);
    const astray = random() < 0.5;
    while (!state.done) {
      pairs.moves.add(moveRows.rows, parserRows(state, nodes, bits.moves, moveRows));
      const open = [move.left, move.right, move.shift].filter((at) => allowed(state, at));
      const chosen =
        astray && random() < 0.1
          ? (open[Math.floor(random() * open.length)] ?? 0)
          : cheapest(state, heads, moveRows.scores);
      if (chosen === move.shift) {
        state.shift();
      } else {
        const head = chosen === move.left ? state.next : state.onStack(1);
        const child = state.onStack(0);
        pairs.relations.add(arcRows.rows, relationRows(state, nodes, head, child, bits.relations, arcRows));
        state.attach(head, names[child] ?? 0);
      }
    }
    for (let child = 0; child < heads.length; child++) {
      pairs.revision.add(
        arcRows.rows,
        relationRows(state, nodes, state.head[child] ?? 0, child, bits.relations, arcRows),
      );
    }
  }
  return {
    moves: new LearningTable(pairs.moves.table(3)),
    relations: new LearningTable(pairs.relations.table(relations.length)),
    revision: new LearningTable(pairs.revision.table(relations.length)),
  };
}

/** The same, no longer learning. */
export type FrozenTables = { readonly [name in keyof ParserTables]: FrozenTable };

/** The averages of tables that learn, or frozen tables as they are, as a parser. */
export function averaged(tables: ParserTables | FrozenTables): Parser & FrozenTables {
  const still = (table: FrozenTable) => (table instanceof LearningTable ? table.average() : table);
  return {
    moves: still(tables.moves),
    relations: still(tables.relations),
    revision: still(tables.revision),
    moveBuffers: parserBuffers(),
    relationBuffers: relationBuffers(relations.length),
  };
}

/** Trains the tables for some epochs, from `first` on; `report` is called after each with its number. */
export function trainParser(
  samples: readonly TreeSample[],
  tables: ParserTables,
  settings: { first: number; epochs: number; seed: number },
  report: (epoch: number) => void,
): void {
  const learner = {
    ...tables,
    moveBuffers: parserBuffers(),
    relationBuffers: relationBuffers(relations.length),
  };
  const state = new ParserState();
  const counts = countWords(samples);
  for (let epoch = settings.first; epoch < settings.first + settings.epochs; epoch++) {
    const random = createRandom(settings.seed + epoch);
    for (const number of shuffled(samples.length, random)) {
      const sample = samples[number];
      if (sample) learn(learner, hideWords(sample, counts, random), state, epoch > 0 ? exploration : 0, random);
    }
    report(epoch);
  }
}

type Learner = Parser & ParserTables;

/** Forms as rare as this are hidden from the learner about half of the time, so that it learns to do without them. */
const hiding = 1;

/** How often each form occurs in the samples, by its hash. */
function countWords(samples: readonly TreeSample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { nodes, heads } of samples) {
    for (const word of nodes.word.subarray(0, heads.length)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The sample with some forms hidden, the rarer the likelier. */
function hideWords(sample: TreeSample, counts: ReadonlyMap<number, number>, random: () => number): TreeSample {
  const word = sample.nodes.word.map((form, at) =>
    at < sample.heads.length && random() < hiding / (hiding + (counts.get(form) ?? 0)) ? 0 : form,
  );
  return { ...sample, nodes: { ...sample.nodes, word } };
}

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
      if (heads[child] === head)
        state.attach(head, learnRelation(learner, learner.relations, sample, state, head, child));
      else apply(learner, nodes, state, chosen);
    }
  }
  for (let child = 0; child < heads.length; child++) {
    const head = state.head[child] ?? 0;
    state.relation[child] =
      heads[child] === head
        ? learnRelation(learner, learner.revision, sample, state, head, child)
        : relate(learner, learner.revision, nodes, state, head, child);
  }
}

function learnRelation(
  learner: Learner,
  table: LearningTable,
  sample: TreeSample,
  state: ParserState,
  head: number,
  child: number,
): number {
  const buffers = learner.relationBuffers;
  const count = relationRows(state, sample.nodes, head, child, table.bits, buffers);
  table.score(buffers.rows, count, buffers.scores);
  const guess = best(buffers.scores, table.classes);
  const gold = sample.relations[child] ?? 0;
  if (guess !== gold) table.update(buffers.rows, count, gold, guess);
  table.clock++;
  return guess;
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
