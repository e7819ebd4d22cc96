import { type Places } from './layout-force.ts';
import { type LayoutNode } from './layout-graph.ts';

/** Rounds of pushing after which boxes that still overlap are drawn apart by stretching everything. */
const MOST_ROUNDS = 120;
const STRETCH = 1.06;

/**
 * Pushes boxes apart until none comes closer to another than `air`, each time along the axis on which that takes the shorter way.
 * Works in place; ends always, because what pushing cannot solve stretching does.
 */
export const pushApart = (nodes: readonly LayoutNode[], { x, y }: Places, air: number): void => {
  for (let round = 1; pushRound(nodes, { x, y }, air); round++) {
    if (round % MOST_ROUNDS !== 0) continue;
    for (const index of nodes.keys()) {
      // Two boxes at the very same place stay together however much one stretches: their order parts them.
      x[index] = (x[index] ?? 0) * STRETCH + index * 0.01;
      y[index] = (y[index] ?? 0) * STRETCH + index * 0.01;
    }
  }
};

/** One round over all pairs; whether anything had to be moved. */
const pushRound = (nodes: readonly LayoutNode[], { x, y }: Places, air: number): boolean => {
  let moved = false;
  for (const [i, a] of nodes.entries()) {
    for (let j = i + 1; j < nodes.length; j++) {
      const b = nodes[j];
      if (!b) continue;
      const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
      const lapX = (a.width + b.width) / 2 + air - Math.abs(dx);
      const lapY = (a.height + b.height) / 2 + air - Math.abs(dy);
      if (lapX <= 1e-6 || lapY <= 1e-6) continue;
      moved = true;
      const [values, lap, sign] = lapX < lapY ? [x, lapX, dx < 0 ? -1 : 1] : [y, lapY, dy < 0 ? -1 : 1];
      const push = (lap / 2 + 0.01) * sign;
      values[i] = (values[i] ?? 0) - push;
      values[j] = (values[j] ?? 0) + push;
    }
  }
  return moved;
};
