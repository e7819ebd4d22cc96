import { type Cost } from './layout-cost.ts';
import { type Places } from './layout-force.ts';
import { type Random } from './random.ts';

/** Where improving may put things, and how long it may take. */
export interface Improving {
  /** Width of the frame, from the origin. */
  readonly width: number;
  /** Height of the frame. */
  readonly height: number;
  /** Steps of work allowed, as the cost counts them: time without a clock, so the same on slow and fast machines. */
  readonly work: number;
  /** How bold to begin, from 0 (small steps for the better only) to 1. */
  readonly heat: number;
  /** Neighbours of each node. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Worsening that is put up with at first, in crossings; it shrinks to nothing. */
const FIRST_PATIENCE = 0.8;
/** Longest step at first, as a share of the frame; it shrinks with the patience. */
const FIRST_STEP = 0.45;
const LAST_STEP = 0.02;

/**
 * Moves one node after another to a place where the drawing reads better: a step away, amid its neighbours, to the other side of them,
 * or in exchange with another node (threshold accepting: a little worse is allowed at first, less and less later). Works in place.
 */
export const improve = ({ x, y }: Places, cost: Cost, random: Random, options: Improving): void => {
  const { width, height, work, heat, neighbours } = options;
  const count = x.length;
  if (count < 2) return;
  let spent = 0;
  for (let turn = 0; spent < work; turn++) {
    const left = heat * (1 - spent / work);
    const n = turn % count;
    const patience = FIRST_PATIENCE * left * left;
    const step = LAST_STEP + (FIRST_STEP - LAST_STEP) * left * left;
    const [oldX, oldY] = [x[n] ?? 0, y[n] ?? 0];
    const before = cost.ofNode(n);
    spent += 2 * cost.workOf(n);
    if (random() < 0.12 * left) {
      const other = Math.floor(random() * count);
      if (other === n) continue;
      const [otherX, otherY] = [x[other] ?? 0, y[other] ?? 0];
      const together = before + cost.ofNode(other);
      [x[n], y[n], x[other], y[other]] = [otherX, otherY, oldX, oldY];
      spent += 2 * cost.workOf(other);
      if (cost.ofNode(n) + cost.ofNode(other) > together + patience)
        [x[n], y[n], x[other], y[other]] = [oldX, oldY, otherX, otherY];
      continue;
    }
    const amid = middleOf({ x, y }, neighbours[n] ?? []);
    const [fromX, fromY] = amid && random() < 0.25 ? amid : [oldX, oldY];
    x[n] = within(fromX + (random() - 0.5) * 2 * step * width, width);
    y[n] = within(fromY + (random() - 0.5) * 2 * step * height, height);
    if (cost.ofNode(n, before + patience) > before + patience) [x[n], y[n]] = [oldX, oldY];
  }
};

const within = (value: number, length: number): number => Math.max(0, Math.min(length, value));

const middleOf = ({ x, y }: Places, nodes: readonly number[]): readonly [number, number] | null => {
  if (nodes.length === 0) return null;
  let [sumX, sumY] = [0, 0];
  for (const node of nodes) {
    sumX += x[node] ?? 0;
    sumY += y[node] ?? 0;
  }
  return [sumX / nodes.length, sumY / nodes.length];
};
