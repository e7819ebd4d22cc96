/** Numbers that look random and are the same every time: from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A generator of Marsaglia's xorshift kind. It uses 32-bit whole numbers only, so every machine and engine gives the same row.
 * Equal seeds give equal rows.
 */
export const randomFrom = (seed: number): Random => {
  // Spread the seed, so that small seeds differ at once; zero would stay zero for ever.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
};
