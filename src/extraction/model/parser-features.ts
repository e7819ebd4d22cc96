import { compileTemplates, hashTemplates } from './hash.ts';
import { tags } from './labels.ts';
import { type Lexeme, lexemeField as field } from './lexeme.ts';
import { type ParserState } from './parser-state.ts';

/** What the parser sees of the nodes of one sentence; the arrays have two places more than words, for the root and for "no node". */
export interface NodeValues {
  /** Hash of the lower-case form, 0 for no node. */
  readonly word: Int32Array;
  /** The tag's number plus 2; 1 for the root, 0 for no node. */
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  /** How many commas stand before a node; the two arrays count commas and other marks. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  /** The first verb from a node on: its tag and roughly how far it is. */
  readonly verbAhead: Int32Array;
  /** 2 when a coordinating conjunction comes before the next verb, as in a list, else 1. */
  readonly listAhead: Int32Array;
}

/** Tags of verbs, modals and the infinitive's "to". */
const verbTags: ReadonlySet<number> = new Set(
  (['VB', 'VBD', 'VBP', 'VBZ', 'VBN', 'VBG', 'MD', 'TO'] as const).map((tag) => tags.indexOf(tag)),
);
const conjunctionTag = tags.indexOf('CC');

/** Reads the values of a sentence's nodes; `found` holds the tags' numbers, `commaTag` the number of the comma's tag, `markTags` those of other marks. */
export function readNodes(
  words: readonly Lexeme[],
  found: Int32Array,
  commaTag: number,
  markTags: ReadonlySet<number>,
): NodeValues {
  const size = words.length + 2;
  const nodes = {
    word: new Int32Array(size),
    tag: new Int32Array(size),
    cluster: new Int32Array(size),
    coarse: new Int32Array(size),
    suffix: new Int32Array(size),
    commas: new Int32Array(size),
    marks: new Int32Array(size),
    verbAhead: new Int32Array(size),
    listAhead: new Int32Array(size),
  };
  let commas = 0;
  let marks = 0;
  for (let at = 0; at < words.length; at++) {
    const tag = found[at] ?? 0;
    nodes.word[at] = words[at]?.[field.lower] ?? 0;
    nodes.cluster[at] = words[at]?.[field.cluster] ?? 0;
    nodes.coarse[at] = words[at]?.[field.coarse] ?? 0;
    nodes.suffix[at] = words[at]?.[field.suffix3] ?? 0;
    nodes.tag[at] = tag + 2;
    nodes.commas[at] = commas;
    nodes.marks[at] = marks;
    if (tag === commaTag) commas++;
    if (markTags.has(tag)) marks++;
  }
  let verb = 0;
  let verbAt = 0;
  let list = 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const tag = found[at] ?? 0;
    if (verbTags.has(tag)) {
      verb = tag + 1;
      verbAt = at;
      list = 1;
    }
    if (tag === conjunctionTag) list = 2;
    nodes.verbAhead[at] = verb === 0 ? 1 : 8 + verb * 8 + Math.min(7, distanceStep(verbAt - at));
    nodes.listAhead[at] = list;
  }
  nodes.word[words.length] = 1;
  nodes.verbAhead[words.length] = 2;
  nodes.listAhead[words.length] = 1;
  nodes.tag[words.length] = 1;
  nodes.commas[words.length] = commas;
  nodes.marks[words.length] = marks;
  return nodes;
}

const atoms = [
  's0w', 's0p', 's0c', 's0k', 's1w', 's1p', 's1c', 's1k', 's2w', 's2p', 's2c', 's3p', 'n0w', 'n0p', 'n0c', 'n0k', 'n1w', 'n1p', 'n1c',
  'n2w', 'n2p', 'n3p',
  's0lw', 's0lp', 's0ll', 's0l2p', 's0l2l', 's0rw', 's0rp', 's0rl', 's0r2p', 's0r2l',
  's1lw', 's1lp', 's1ll', 's1rw', 's1rp', 's1rl', 's1r2p', 's1r2l', 'n0lw', 'n0lp', 'n0ll', 'n0l2p', 'n0l2l',
  's0m', 's1m', 'n0m', 's0sl', 's0sr', 's1sl', 's1sr', 'n0sl', 's0vl', 's0vr', 's1vr', 'n0vl',
  'd01', 'ds', 'commas0', 'commas1', 'marks0', 'marks1', 's0prev', 's0next', 'n0prev', 's2m', 's2sr', 's2sl', 'depth', 'verb', 'list', 'list1',
] as const; // prettier-ignore

const templates = compileTemplates(atoms, [
  // single nodes
  's0w', 's0p', 's0w s0p', 's0c', 's1w', 's1p', 's1w s1p', 's1c', 'n0w', 'n0p', 'n0w n0p', 'n0c', 'n1w', 'n1p', 'n1w n1p', 'n2p', 'n2w', 's2p', 's2w',
  // pairs
  's0w s0p n0w n0p', 's0w s0p n0w', 's0w n0w n0p', 's0w s0p n0p', 's0p n0w n0p', 's0w n0w', 's0p n0p', 's0w n0p', 's0p n0w',
  's1w s1p s0w s0p', 's1w s1p s0p', 's1p s0w s0p', 's1w s0w', 's1p s0p', 's1w s0p', 's1p s0w',
  's1w n0w', 's1p n0p', 's1w n0p', 's1p n0w', 'n0p n1p', 'n0w n1p', 'n0p n1w', 'n0w n1w', 's0p n1p', 's0w n1p', 's1p n1p', 's2p s1p', 's2p s0p', 's2p n0p',
  // triples of tags and more
  's0p n0p n1p', 's0w n0p n1p', 's0p n0w n1p', 's1p s0p n0p', 's1w s0p n0p', 's1p s0w n0p', 's1p s0p n0w', 's2p s1p s0p', 's2p s1p s0p n0p', 's1p s0p n0p n1p',
  'n0p n1p n2p', 's0p n0p n1p n2p', 's0p n0p n1p n2p n3p', 's3p s2p s1p s0p', 's1p n0p n1p', 's2p s1p n0p', 's2p s0p n0p', 's1w s0w n0p', 's1p s0w n0w',
  // the trees already built
  's0p s0lp n0p', 's0p s0rp n0p', 's0p n0p n0lp', 's0w s0rl n0p', 's1p s1rp s0p', 's1p s1lp s0p', 's1p s0p s0lp', 's1p s0p s0rp', 's0p s0lp s0l2p',
  's0p s0rp s0r2p', 'n0p n0lp n0l2p', 's1p s1rp s1r2p', 's0p s0ll', 's0p s0rl', 'n0p n0ll', 's1p s1rl', 's0w s0ll', 's0w s0rl', 'n0w n0ll', 's1w s1rl',
  's0lw s0p n0p', 's0rw s0p n0p', 's1rw s1p s0p', 'n0lw n0p s0p', 's0p s0ll s0l2l', 's0p s0rl s0r2l', 'n0p n0ll n0l2l', 's1p s1rl s1r2l',
  's0p s0sl', 's0p s0sr', 'n0p n0sl', 's1p s1sr', 's1p s1sl', 's0w s0sr', 's0w s0sl', 's1w s1sr', 'n0w n0sl', 's0p s0sl n0p n0sl', 's1p s1sr s0p s0sl', 's0p s0sr n0p', 's1p s1sl s0p', 's0sl s0sr n0p n0sl', 's1sl s1sr s0p s0sl',
  's1p s1sl s0p s0sl n0p', 's2p s2sl s2sr n0p', 's2p s2sl s2sr s0p',
  's0w s0vr', 's0p s0vr', 's0w s0vl', 's0p s0vl', 'n0w n0vl', 'n0p n0vl', 's1p s1vr', 's1w s1vr',
  // distance and marks between
  'd01 s0p n0p', 'd01 s0w', 'd01 n0w', 'd01 s0p', 'd01 n0p', 'd01 s0w n0w', 'ds s1p s0p', 'ds s1w s0p', 'ds s1p s0w', 'ds s1w s0w', 'ds d01 s1p s0p n0p',
  'commas0 s0p n0p', 'commas1 s1p s0p', 'commas0 marks0 s0p n0p', 'commas1 marks1 s1p s0p n0p', 'commas1 s1p s1sr s0p',
  // markers: which preposition ties what to what
  's1w s0m s0p', 's1p s0m s0p', 's1p s0m s0w', 's1w s0m s0w', 's2p s1p s0m s0p', 's2w s1w s0m', 's2p s1w s0m', 's2w s1p s0m s0p', 's0m s0w', 's0m n0w', 's0m n0p s0p',
  's0p n0p n0m', 's0w n0p n0m', 's1m s0m s1p s0p', 's1m s0p s0m n0p', 's2m s1m s0m', 's1p s0w n0m n0p', 's0w n0w n0p n1p',
  's0prev s0p s0next', 'n0prev n0p n1p', 's0p s0next n0prev n0p', 's1p s0prev s0p', 's0next s0w n0p', 'depth n0p', 'depth s0p n0p',
  // what lies ahead
  's0p n0p verb', 's1p s0p n0p verb', 's0w verb', 's1p s0p verb', 's1w s0p verb', 's0p n0p list', 's1p s0p n0p list', 's1p s0p list1', 's1w s1sr s0p list', 's1p s1sr s0p n0p verb', 's0p s0sl n0p verb', 's2p s1p s0p verb',
  // clusters of words
  's0c n0c', 's0c n0p', 's0p n0c', 's0w n0c', 's0c n0w', 's1c s0c', 's1c s0p', 's1p s0c', 's1w s0c', 's1c s0w', 's1c n0c', 's1p s0p n0c', 's1p s0c n0p', 's1c s0p n0p', 's1c s0m', 's1c s0m s0c', 's0m s0c', 's1k s0m s0k', 's2p s1c s0m', 's2c s1p s0m', 's0c n0p n1p', 's0p n0p n1c', 'n1c', 's0k n0k', 's1k s0k n0k', 's1k s0k n0p', 's0k n0k n1p', 's0k s0sr n0k n0sl', 's1k s1sr s0k s0sl', 'd01 s0k n0k', 'ds s1k s0k', 's2c s1c s0m s0p', 's2p s2c',
]); // prettier-ignore

/** How many features a parsing decision has at most. */
export const parserFeatures = 256;

/** Buffers of one parser, reused from move to move. */
export interface ParserBuffers {
  readonly atoms: Int32Array;
  readonly rows: Int32Array;
  readonly scores: Float64Array;
}

/** Fresh buffers for `parserRows`. */
export const parserBuffers = (): ParserBuffers => ({
  atoms: new Int32Array(atoms.length),
  rows: new Int32Array(parserFeatures),
  scores: new Float64Array(4),
});

/** A set of relations as a value that is 0 only when its node is absent. */
export const present = (set: number, absent: boolean): number => (absent ? 0 : set === 0 ? 0x3c6ef372 : set);

const few = (count: number): number => (count < 4 ? count : 4);

/** Distances in words, told apart more coarsely as they grow. */
export const distanceStep = (words: number): number =>
  words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : words < 16 ? 7 : words < 25 ? 8 : 9;

/** Fills `buffers.rows` with the features of a parser's state; answers their number. */
export function parserRows(state: ParserState, nodes: NodeValues, bits: number, buffers: ParserBuffers): number {
  const { word, tag, cluster, coarse, commas, marks } = nodes;
  const into = buffers.atoms;
  const none = state.none;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const s3 = state.onStack(3);
  const n0 = state.inBuffer(0);
  const n1 = state.inBuffer(1);
  const n2 = state.inBuffer(2);
  const n3 = state.inBuffer(3);
  const s0l = state.left1[s0] ?? none;
  const s0l2 = state.left2[s0] ?? none;
  const s0r = state.right1[s0] ?? none;
  const s0r2 = state.right2[s0] ?? none;
  const s1l = state.left1[s1] ?? none;
  const s1r = state.right1[s1] ?? none;
  const s1r2 = state.right2[s1] ?? none;
  const n0l = state.left1[n0] ?? none;
  const n0l2 = state.left2[n0] ?? none;
  const relation = state.relation;
  let at = 0;
  into[at++] = word[s0] ?? 0;
  into[at++] = tag[s0] ?? 0;
  into[at++] = cluster[s0] ?? 0;
  into[at++] = coarse[s0] ?? 0;
  into[at++] = word[s1] ?? 0;
  into[at++] = tag[s1] ?? 0;
  into[at++] = cluster[s1] ?? 0;
  into[at++] = coarse[s1] ?? 0;
  into[at++] = word[s2] ?? 0;
  into[at++] = tag[s2] ?? 0;
  into[at++] = cluster[s2] ?? 0;
  into[at++] = tag[s3] ?? 0;
  into[at++] = word[n0] ?? 0;
  into[at++] = tag[n0] ?? 0;
  into[at++] = cluster[n0] ?? 0;
  into[at++] = coarse[n0] ?? 0;
  into[at++] = word[n1] ?? 0;
  into[at++] = tag[n1] ?? 0;
  into[at++] = cluster[n1] ?? 0;
  into[at++] = word[n2] ?? 0;
  into[at++] = tag[n2] ?? 0;
  into[at++] = tag[n3] ?? 0;

  into[at++] = word[s0l] ?? 0;
  into[at++] = tag[s0l] ?? 0;
  into[at++] = (relation[s0l] ?? -1) + 2;
  into[at++] = tag[s0l2] ?? 0;
  into[at++] = (relation[s0l2] ?? -1) + 2;
  into[at++] = word[s0r] ?? 0;
  into[at++] = tag[s0r] ?? 0;
  into[at++] = (relation[s0r] ?? -1) + 2;
  into[at++] = tag[s0r2] ?? 0;
  into[at++] = (relation[s0r2] ?? -1) + 2;
  into[at++] = word[s1l] ?? 0;
  into[at++] = tag[s1l] ?? 0;
  into[at++] = (relation[s1l] ?? -1) + 2;
  into[at++] = word[s1r] ?? 0;
  into[at++] = tag[s1r] ?? 0;
  into[at++] = (relation[s1r] ?? -1) + 2;
  into[at++] = tag[s1r2] ?? 0;
  into[at++] = (relation[s1r2] ?? -1) + 2;
  into[at++] = word[n0l] ?? 0;
  into[at++] = tag[n0l] ?? 0;
  into[at++] = (relation[n0l] ?? -1) + 2;
  into[at++] = tag[n0l2] ?? 0;
  into[at++] = (relation[n0l2] ?? -1) + 2;

  into[at++] = word[state.marker[s0] ?? none] ?? 0;
  into[at++] = word[state.marker[s1] ?? none] ?? 0;
  into[at++] = word[state.marker[n0] ?? none] ?? 0;
  into[at++] = present(state.leftSet[s0] ?? 0, s0 === none);
  into[at++] = present(state.rightSet[s0] ?? 0, s0 === none);
  into[at++] = present(state.leftSet[s1] ?? 0, s1 === none);
  into[at++] = present(state.rightSet[s1] ?? 0, s1 === none);
  into[at++] = present(state.leftSet[n0] ?? 0, n0 === none);
  into[at++] = s0 === none ? 0 : few(state.leftCount[s0] ?? 0) + 1;
  into[at++] = s0 === none ? 0 : few(state.rightCount[s0] ?? 0) + 1;
  into[at++] = s1 === none ? 0 : few(state.rightCount[s1] ?? 0) + 1;
  into[at++] = n0 === none ? 0 : few(state.leftCount[n0] ?? 0) + 1;

  into[at++] = s0 === none ? 0 : distanceStep(n0 - s0);
  into[at++] = s1 === none ? 0 : distanceStep(s0 - s1);
  into[at++] = s0 === none ? 0 : 1 + few((commas[n0] ?? 0) - (commas[s0] ?? 0));
  into[at++] = s1 === none ? 0 : 1 + few((commas[s0] ?? 0) - (commas[s1] ?? 0));
  into[at++] = s0 === none ? 0 : 1 + few((marks[n0] ?? 0) - (marks[s0] ?? 0));
  into[at++] = s1 === none ? 0 : 1 + few((marks[s0] ?? 0) - (marks[s1] ?? 0));
  into[at++] = s0 === none || s0 === 0 ? 0 : (tag[s0 - 1] ?? 0);
  into[at++] = s0 === none ? 0 : (tag[s0 + 1] ?? 0);
  into[at++] = n0 === 0 ? 0 : (tag[n0 - 1] ?? 0);
  into[at++] = word[state.marker[s2] ?? none] ?? 0;
  into[at++] = present(state.rightSet[s2] ?? 0, s2 === none);
  into[at++] = present(state.leftSet[s2] ?? 0, s2 === none);
  into[at++] = few(state.depth) + 1;
  into[at++] = nodes.verbAhead[n0] ?? 0;
  into[at++] = nodes.listAhead[n0] ?? 0;
  into[at++] = s0 === none ? 0 : (nodes.listAhead[s0] ?? 0);
  return hashTemplates(templates, into, 2 ** bits - 1, buffers.rows);
}
