/** Least space between the ends of two lines at one actor: a head's width and a little air. */
export const PORT_SPACE = 11;
/** Share of a rim that ends may take in all; on a crowded one they come closer together instead. */
const MOST_OF_RIM = 0.92;
/** Rounds of pushing; ends settle long before. */
const ROUNDS = 60;

/**
 * Spreads places on a closed rim so that neighbours keep their distance as far as the rim is long enough. They stay in their order and move
 * no more than others push them. Answers the new places in the order given; they may lie beyond the rim's length or below 0.
 */
export const spreadPorts = (places: readonly number[], length: number): readonly number[] => {
  const count = places.length;
  const space = Math.min(PORT_SPACE, (length * MOST_OF_RIM) / count);
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const sorted = order.map((index) => places[index] ?? 0);
  for (let round = 0; count > 1 && round < ROUNDS; round++) {
    let moved = false;
    for (let index = 0; index < count; index++) {
      const next = (index + 1) % count;
      const turn = next === 0 ? length : 0;
      const lap = space - ((sorted[next] ?? 0) + turn - (sorted[index] ?? 0));
      if (lap <= 0.01) continue;
      moved = true;
      sorted[index] = (sorted[index] ?? 0) - lap / 2;
      sorted[next] = (sorted[next] ?? 0) + lap / 2;
    }
    if (!moved) break;
  }
  const spread = new Array<number>(count).fill(0);
  for (const [rank, index] of order.entries()) spread[index] = sorted[rank] ?? 0;
  return spread;
};
