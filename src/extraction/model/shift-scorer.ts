import { type Scorer } from './scorer.ts';

/**
 * The scorer of the three moves from a table of two. Each step of a perceptron gives one move what it takes from another,
 * so the weights of a row add up to zero and the third column need not be stored.
 */
export function withShift(table: Scorer): Scorer {
  return {
    classes: 3,
    bits: table.bits,
    score(rows, count, scores) {
      table.score(rows, count, scores);
      scores[2] = -(scores[0] ?? 0) - (scores[1] ?? 0);
    },
  };
}
