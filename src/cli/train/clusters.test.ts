import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ByteReader } from '../../extraction/model/byte-reader.ts';
import { hashText } from '../../extraction/model/hash.ts';
import { readWordClusters } from '../../extraction/model/word-clusters.ts';
import { ByteWriter } from './byte-writer.ts';
import { clustersOf, clusterWords, writeClusters } from './clusters.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusters-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (word: string) => hashText(word, 0, word.length);

describe('word clusters', () => {
  const words = ['river', 'lake', 'sea', 'walk', 'run', 'jump', '1,000'];
  const vectors = Object.fromEntries(words.map((word, at) => [word, at < 3 ? [1, at / 20, 0, 9] : [0, at / 50, 1, 9]]));
  const file = join(folder, 'vectors.json');
  writeFileSync(file, JSON.stringify({ dimensions: 3, words, vectors }));
  const list = clusterWords(file, 3);

  it('come out the same for the same seed', () => {
    expect(clusterWords(file, 3)).toEqual(list);
  });

  it('hold each word of letters, in the order of their hashes', () => {
    expect(list.words).toHaveLength(6);
    const keys = list.words.map((word) => word.key);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });

  it('are read as they were written', () => {
    const writer = new ByteWriter();
    writeClusters(writer, list);
    const read = readWordClusters(new ByteReader(writer.done()));
    const direct = clustersOf(list);
    for (const word of [...words, 'desert']) expect(read.of(hash(word))).toBe(direct.of(hash(word)));
    expect(read.of(hash('river'))).toBeGreaterThan(0);
    expect(read.of(hash('desert'))).toBe(0);
    expect(read.coarse(read.of(hash('walk')))).toBe(direct.coarse(direct.of(hash('walk'))));
  });

  it('may be left out', () => {
    const writer = new ByteWriter();
    writeClusters(writer, undefined);
    expect(readWordClusters(new ByteReader(writer.done())).of(hash('river'))).toBe(0);
  });
});
