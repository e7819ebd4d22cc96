import fc from 'fast-check';

/** Texts of any UTF-16 units, halves of characters too, of at most so many units. For property tests. */
export const anyText = (most = 100): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength: most }).map((units) => String.fromCharCode(...units));
