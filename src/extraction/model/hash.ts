/** Mixes one more whole number into a running hash. Both are read as 32 bits, the answer is a signed 32-bit number. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A 32-bit hash of the text from `start` (inclusive) to `end` (exclusive), never 0, so that 0 can mean "absent". */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x2545f491 ^ (end - start);
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash === 0 ? 1 : hash;
}

/**
 * Feature templates made ready for `hashTemplates`: each is its length followed by the numbers of its atoms.
 * A template is written as atom names with a space between, for instance `s0.word n0.tag`.
 */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): Int32Array {
  const flat: number[] = [];
  for (const template of templates) {
    const numbers = template.split(' ').map((name) => {
      const number = atoms.indexOf(name);
      if (number < 0) throw new Error(`feature template "${template}" names an unknown atom "${name}"`);
      return number;
    });
    flat.push(numbers.length, ...numbers);
  }
  return Int32Array.from(flat);
}

/**
 * Writes one table row per template into `rows` and answers how many. A row is the hash of the template's place
 * and the values of its atoms, cut to the bits of `mask`.
 */
export function hashTemplates(compiled: Int32Array, atoms: Int32Array, mask: number, rows: Int32Array): number {
  const size = compiled.length;
  let count = 0;
  let at = 0;
  while (at < size) {
    const end = at + 1 + (compiled[at] ?? 0);
    let hash = Math.imul(count + 1, 0x85ebca6b);
    for (at++; at < end; at++) {
      hash = Math.imul(hash ^ (atoms[compiled[at] ?? 0] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    rows[count++] = hash & mask;
  }
  return count;
}
