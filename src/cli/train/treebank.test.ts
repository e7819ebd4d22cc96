import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { relations, tags } from '../../extraction/model/labels.ts';
import { readTreebank } from './treebank.ts';

const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = [
  '# text = Ships sailed.',
  '1\tShips\tship\tNOUN\tNNS\t_\t2\tnsubj:outer\t_\t_',
  '2\tsailed\tsail\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
  '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
];
writeFileSync(
  join(folder, 'own.conllu.gz'),
  gzipSync(`${rows.join('\n')}\n\n# text = Well.\n1\tWell\twell\tINTJ\tUH\t_\t0\troot\t_\t_\n`),
);

describe('readTreebank', () => {
  const [first, second] = readTreebank(folder, 'own');

  it('reads words, heads and the root, which stands after the last word', () => {
    expect(first?.forms).toEqual(['Ships', 'sailed', '.']);
    expect(first?.text).toBe('Ships sailed.');
    expect(Array.from(first?.heads ?? [])).toEqual([1, 3, 1]);
    expect(Array.from(second?.heads ?? [])).toEqual([1]);
  });

  it('reads tags and relations as numbers, and folds subtypes nobody reads', () => {
    expect(Array.from(first?.tags ?? [], (tag) => tags[tag])).toEqual(['NNS', 'VBD', '.']);
    expect(Array.from(first?.relations ?? [], (name) => relations[name])).toEqual(['nsubj', 'root', 'punct']);
  });
});
