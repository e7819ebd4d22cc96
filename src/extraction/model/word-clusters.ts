import { type ByteReader } from './byte-reader.ts';
import { placeOf, readRowPlaces } from './row-places.ts';

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
  const places = readRowPlaces(reader, clusterBits, words);
  const cluster = new Uint16Array(words);
  for (let at = 0; at < words; at++) cluster[at] = reader.byte();
  for (let at = 0; at < words; at++) cluster[at] = (cluster[at] ?? 0) + 256 * reader.byte();
  return {
    of(hash) {
      const place = placeOf(places, hash & (2 ** clusterBits - 1));
      return place < 0 ? 0 : (cluster[place] ?? 0);
    },
    coarse: (number) => coarse[number] ?? 0,
  };
}
