import { compileTemplates, hashTemplates } from './hash.ts';
import { type Lexeme, lexemeField as field } from './lexeme.ts';
import { best, type Scorer } from './scorer.ts';

const atoms = [
  'w-2', 'w-1', 'w0', 'w1', 'w2', 'exact', 'suf1', 'suf2', 'suf3', 'suf4', 'pre1', 'pre2', 'pre3', 'shape-1', 'shape0',
  'shape1', 'suf3-1', 'suf3+1', 'suf2-1', 'suf2+1', 'c-2', 'c-1', 'c0', 'c1', 'c2', 'k-1', 'k0', 'k1', 't-1', 't-2', 'edge',
]; // prettier-ignore

const templates = compileTemplates(atoms, [
  'w0', 'exact', 'suf1', 'suf2', 'suf3', 'suf4', 'pre1', 'pre2', 'pre3', 'shape0', 'shape0 edge', 'shape0 suf2',
  'w-1', 'w-2', 'w1', 'w2', 'w-1 w0', 'w0 w1', 'w-1 w1', 'w-2 w-1', 'w1 w2', 'suf3-1', 'suf3+1', 'suf2-1 suf2', 'suf2 suf2+1',
  't-1', 't-2 t-1', 't-1 w0', 't-1 suf2', 't-1 suf3', 't-2 t-1 w0', 't-1 w1', 't-1 suf3+1', 't-1 shape0', 't-2 w0',
  'shape-1 shape0', 'shape0 shape1', 'shape-1 shape0 shape1',
  'c0', 'c-1', 'c1', 'c-1 c0', 'c0 c1', 'c-2', 'c2', 't-1 c0', 't-1 c1', 't-2 t-1 c0', 't-1 k0', 'k-1 k0 k1', 'k0 suf2',
]); // prettier-ignore

/** Stands for a word or tag before the first or after the last. */
const outside = 1;

/** How many features a tagging decision has at most. */
export const taggerFeatures = 64;

/** Buffers of one tagger, reused from word to word. */
export interface TaggerBuffers {
  readonly atoms: Int32Array;
  readonly rows: Int32Array;
  readonly scores: Float64Array;
}

/** Fresh buffers for `tagSentence` and `taggerRows`. */
export function taggerBuffers(classes: number): TaggerBuffers {
  return {
    atoms: new Int32Array(atoms.length),
    rows: new Int32Array(taggerFeatures),
    scores: new Float64Array(classes),
  };
}

/** Tags the words from left to right; the answer holds a tag's number for each word. */
export function tagSentence(scorer: Scorer, words: readonly Lexeme[], buffers: TaggerBuffers): Int32Array {
  const found = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const count = taggerRows(words, found, at, scorer.bits, buffers);
    scorer.score(buffers.rows, count, buffers.scores);
    found[at] = best(buffers.scores, scorer.classes);
  }
  return found;
}

/** Fills `buffers.rows` with the features of the word at `at`, whose two words before have their tags in `found`; answers their number. */
export function taggerRows(
  words: readonly Lexeme[],
  found: Int32Array,
  at: number,
  bits: number,
  buffers: TaggerBuffers,
): number {
  const into = buffers.atoms;
  const here = words[at];
  const before = words[at - 1];
  const before2 = words[at - 2];
  const after = words[at + 1];
  const after2 = words[at + 2];
  into[0] = before2?.[field.lower] ?? outside;
  into[1] = before?.[field.lower] ?? outside;
  into[2] = here?.[field.lower] ?? 0;
  into[3] = after?.[field.lower] ?? outside;
  into[4] = after2?.[field.lower] ?? outside;
  into[5] = here?.[field.exact] ?? 0;
  into[6] = here?.[field.suffix1] ?? 0;
  into[7] = here?.[field.suffix2] ?? 0;
  into[8] = here?.[field.suffix3] ?? 0;
  into[9] = here?.[field.suffix4] ?? 0;
  into[10] = here?.[field.prefix1] ?? 0;
  into[11] = here?.[field.prefix2] ?? 0;
  into[12] = here?.[field.prefix3] ?? 0;
  into[13] = before?.[field.shape] ?? 0;
  into[14] = here?.[field.shape] ?? 0;
  into[15] = after?.[field.shape] ?? 0;
  into[16] = before?.[field.suffix3] ?? 0;
  into[17] = after?.[field.suffix3] ?? 0;
  into[18] = before?.[field.suffix2] ?? 0;
  into[19] = after?.[field.suffix2] ?? 0;
  into[20] = before2?.[field.cluster] ?? 0;
  into[21] = before?.[field.cluster] ?? 0;
  into[22] = here?.[field.cluster] ?? 0;
  into[23] = after?.[field.cluster] ?? 0;
  into[24] = after2?.[field.cluster] ?? 0;
  into[25] = before?.[field.coarse] ?? 0;
  into[26] = here?.[field.coarse] ?? 0;
  into[27] = after?.[field.coarse] ?? 0;
  into[28] = at > 0 ? (found[at - 1] ?? 0) + 2 : outside;
  into[29] = at > 1 ? (found[at - 2] ?? 0) + 2 : outside;
  into[30] = at === 0 ? 1 : at === words.length - 1 ? 2 : 3;
  return hashTemplates(templates, into, 2 ** bits - 1, buffers.rows);
}
