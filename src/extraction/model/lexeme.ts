import { hashText } from './hash.ts';
import { type WordClusters } from './word-clusters.ts';

/** Where each value stands in a lexeme; `lexemeWidth` of them in all. Every value is a hash or a small number, 0 when absent. */
export const lexemeField = {
  lower: 0,
  exact: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  cluster: 10,
  coarse: 11,
} as const;

/** How many values a lexeme has. */
export const lexemeWidth = 12;

/** What the models see of a word form, as whole numbers. */
export type Lexeme = Int32Array;

/** Reads word forms into lexemes and remembers the ones it has seen. */
export interface Lexemes {
  /** The lexeme of a word form; the caller must not change it. */
  of(form: string): Lexeme;
}

const remembered = 20000;

/** Lexemes with the given word clusters. The memory is bounded: it is emptied when 20,000 forms are in it. */
export function createLexemes(clusters: WordClusters): Lexemes {
  const known = new Map<string, Lexeme>();
  return {
    of(form) {
      const seen = known.get(form);
      if (seen) return seen;
      if (known.size >= remembered) known.clear();
      const fresh = readLexeme(form, clusters);
      known.set(form, fresh);
      return fresh;
    },
  };
}

function readLexeme(form: string, clusters: WordClusters): Lexeme {
  const plain = normalise(form);
  const lower = plain.toLowerCase();
  const end = lower.length;
  const suffix = (size: number) => hashText(lower, Math.max(0, end - size), end);
  const prefix = (size: number) => hashText(lower, 0, Math.min(size, end));
  const lowerHash = hashText(lower, 0, end);
  const cluster = clusters.of(lowerHash);
  return Int32Array.of(
    lowerHash,
    hashText(plain, 0, plain.length),
    suffix(1),
    suffix(2),
    suffix(3),
    suffix(4),
    prefix(1),
    prefix(2),
    prefix(3),
    shapeOf(form),
    cluster,
    clusters.coarse(cluster),
  );
}

/** Folds away what makes no difference to grammar: kinds of quotation marks and dashes, the digits of numbers, long links. */
export function normalise(form: string): string {
  if (/^[a-z]+$/.test(form)) return form;
  if (/^(?:https?:|www\.)/i.test(form)) return '!link';
  if (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(form)) return '!mail';
  return form
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[‐‑–—−]+|--+/g, '-')
    .replace(/…|\.{2,}/g, '...')
    .replace(/\p{Nd}/gu, '0')
    .replace(/0{5,}/g, '0000');
}

/** The outline of a form: capitals, small letters and digits, runs longer than two cut to two, so `McDonald's` is `XxXxx'x`. */
function shapeOf(form: string): number {
  let shape = '';
  let last = '';
  let run = 0;
  for (const letter of form.length > 40 ? form.slice(0, 40) : form) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{Nd}/u.test(letter) ? '0' : letter;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return hashText(shape, 0, shape.length);
}
