/**
 * Margins of words and how often both head and relation were right at that margin, measured with the shipped weights on the
 * treebanks' test halves (2,444 sentences, gold tokens). Measure again when the weights change.
 */
const measured: readonly (readonly [margin: number, right: number])[] = [
  [0, 0.38],
  [15, 0.48],
  [38, 0.63],
  [60, 0.76],
  [81, 0.83],
  [108, 0.87],
  [127, 0.91],
  [153, 0.94],
  [205, 0.96],
  [230, 0.98],
  [272, 0.987],
];

/** How likely it is, from 0 to 1, that a word with this margin has the right head and the right relation. */
export function certaintyOf(margin: number): number {
  let [lastMargin, lastRight] = measured[0] ?? [0, 0];
  for (const [at, right] of measured) {
    if (margin < at) return lastRight + ((right - lastRight) * (margin - lastMargin)) / (at - lastMargin);
    [lastMargin, lastRight] = [at, right];
  }
  return lastRight;
}
