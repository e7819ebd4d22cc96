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

/** Steps of a program for `hashTemplates`, four numbers each: atom, depth, where to go on when the atom is absent, whether a template ends here. */
export type TemplateProgram = Int32Array;

const stepWidth = 4;
const deepest = 8;

interface Branch {
  ends: boolean;
  readonly children: Map<number, Branch>;
}

/**
 * Feature templates made ready for `hashTemplates`. A template is written as atom names with a space between, for instance
 * `s0w n0p`. Templates that begin alike share the work: the program is their common tree in depth-first order.
 */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): TemplateProgram {
  const root: Branch = { ends: false, children: new Map() };
  for (const template of templates) {
    const numbers = template.split(' ').map((name) => {
      const number = atoms.indexOf(name);
      if (number < 0) throw new Error(`feature template "${template}" names an unknown atom "${name}"`);
      return number;
    });
    let branch = root;
    for (const number of numbers.sort((a, b) => a - b)) {
      const next = branch.children.get(number) ?? { ends: false, children: new Map() };
      branch.children.set(number, next);
      branch = next;
    }
    branch.ends = true;
  }
  const program: number[] = [];
  const write = (branch: Branch, depth: number) => {
    for (const [atom, child] of branch.children) {
      const at = program.length;
      program.push(atom, depth, 0, child.ends ? 1 : 0);
      write(child, depth + 1);
      program[at + 2] = program.length;
    }
  };
  write(root, 0);
  return Int32Array.from(program);
}

const trail = new Int32Array(deepest + 1);

/**
 * Writes one table row per template into `rows` and answers how many. A row is the hash of a template's atoms and their
 * values, cut to the bits of `mask`; a template with an absent atom (value 0) has no row.
 */
export function hashTemplates(program: TemplateProgram, atoms: Int32Array, mask: number, rows: Int32Array): number {
  const size = program.length;
  let count = 0;
  let at = 0;
  trail[0] = 0x2545f491;
  while (at < size) {
    const atom = program[at] ?? 0;
    const value = atoms[atom] ?? 0;
    if (value === 0) {
      at = program[at + 2] ?? size;
      continue;
    }
    const depth = program[at + 1] ?? 0;
    let hash = Math.imul((trail[depth] ?? 0) ^ (value + Math.imul(atom + 1, 0x85ebca6b)), 0x9e3779b1);
    hash ^= hash >>> 15;
    trail[depth + 1] = hash;
    if (program[at + 3] === 1) rows[count++] = hash & mask;
    at += stepWidth;
  }
  return count;
}
