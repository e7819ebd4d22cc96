import { type ByteReader } from './byte-reader.ts';
import { ones } from './feature-table.ts';

/** Groups of words that stand in like company, found beforehand from word vectors; they help with words rare in the treebanks. */
export interface WordClusters {
  /** The cluster of a word, by the hash of its lower-case form; 0 when the word is in none. */
  of(hash: number): number;
  /** The wider group a cluster belongs to; 0 for cluster 0. */
  coarse(cluster: number): number;
}

/** Clusters that know no word. */
export const noClusters: WordClusters = { of: () => 0, coarse: () => 0 };

/** Words are kept as the low 22 bits of their hash: about one unknown word in eighty is taken for a known one. */
export const clusterBits = 22;

/** Reads the clusters: how many, the wider group of each, then the words in the order of their hashes. */
export function readWordClusters(reader: ByteReader): WordClusters {
  const clusters = reader.varint();
  if (clusters === 0) return noClusters;
  const coarse = new Uint16Array(clusters + 1);
  for (let at = 1; at <= clusters; at++) coarse[at] = reader.varint();
  const words = reader.varint();
  if (words > 2 ** clusterBits) throw new RangeError('there are more words than hashes');
  const blocks = 2 ** clusterBits / 32;
  const set = new Int32Array(blocks);
  const before = new Int32Array(blocks);
  let last = -1;
  for (let at = 0; at < words; at++) {
    last += reader.varint() + 1;
    if (last >= 2 ** clusterBits) throw new RangeError('a word lies outside its table');
    set[last >>> 5] = (set[last >>> 5] ?? 0) | (1 << (last & 31));
  }
  for (let at = 1; at < blocks; at++) before[at] = (before[at - 1] ?? 0) + ones(set[at - 1] ?? 0);
  const cluster = new Uint16Array(words);
  for (let at = 0; at < words; at++) cluster[at] = reader.byte();
  for (let at = 0; at < words; at++) cluster[at] = (cluster[at] ?? 0) + 256 * reader.byte();
  return {
    of(hash) {
      const key = hash & (2 ** clusterBits - 1);
      const block = set[key >>> 5] ?? 0;
      const place = key & 31;
      if (((block >>> place) & 1) === 0) return 0;
      return cluster[(before[key >>> 5] ?? 0) + ones(block & ((1 << place) - 1))] ?? 0;
    },
    coarse: (number) => coarse[number] ?? 0,
  };
}
