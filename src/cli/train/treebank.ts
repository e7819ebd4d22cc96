import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { relations, tags } from '../../extraction/model/labels.ts';

/** One sentence of a treebank, word by word. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** UD's coarse part of speech. */
  readonly coarse: readonly string[];
  /** Tag numbers. */
  readonly tags: Int32Array;
  /** Head of each word, the sentence's length for the root. */
  readonly heads: Int32Array;
  /** Relation numbers. */
  readonly relations: Int32Array;
  /** For each word, whether a space follows it. */
  readonly spaced: readonly boolean[];
  /** The sentence as it was written. */
  readonly text: string;
}

const tagNumbers = new Map<string, number>(tags.map((tag, number) => [tag, number]));
const relationNumbers = new Map<string, number>(relations.map((relation, number) => [relation, number]));

/** Reads one of the treebank's files, for instance `ewt-train`, from a folder of `.conllu.gz` files. */
export function readTreebank(folder: string, name: string): GoldSentence[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8');
  return text
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.some((line) => /^\d/.test(line)))
    .map(readSentence);
}

function readSentence(lines: readonly string[]): GoldSentence {
  const words = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const column = (place: number) => words.map((word) => word[place] ?? '');
  return {
    text,
    forms: column(1),
    lemmas: column(2),
    coarse: column(3),
    tags: Int32Array.from(column(4), (tag) => tagNumbers.get(tag) ?? 0),
    heads: Int32Array.from(column(6), (head) => (head === '0' ? words.length : Number(head) - 1)),
    relations: Int32Array.from(column(7), relationNumber),
    spaced: column(9).map((notes) => !notes.includes('SpaceAfter=No')),
  };
}

function relationNumber(relation: string): number {
  const plain = relation.replace(/:.*/, '');
  return relationNumbers.get(relation) ?? relationNumbers.get(plain) ?? relationNumbers.get('dep') ?? 0;
}
