import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandFiles } from './expand-files.ts';

let folder = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-expand-'));
  for (const name of ['one', 'two', '.hidden', 'a+b']) {
    mkdirSync(at(name));
    writeFileSync(at(name, 'dossier.json'), '');
  }
  writeFileSync(at('two', 'other.json'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('expandFiles', () => {
  const cases: readonly { readonly name: string; readonly word: string; readonly files: readonly string[] }[] = [
    { name: 'leaves a plain name, whether it is there or not', word: 'nowhere.json', files: ['nowhere.json'] },
    {
      name: 'fills in a folder',
      word: '*/dossier.json',
      files: ['a+b/dossier.json', 'one/dossier.json', 'two/dossier.json'],
    },
    { name: 'passes over files where a folder is meant', word: 't*/*/x', files: ['t*/*/x'] },
    { name: 'fills in a file', word: 'two/*.json', files: ['two/dossier.json', 'two/other.json'] },
    { name: 'fills in one sign', word: 'tw?/o*', files: ['two/other.json'] },
    { name: 'takes signs of expressions as they are', word: 'a+*/d*', files: ['a+b/dossier.json'] },
    { name: 'finds hidden folders only when asked', word: '.h*/*', files: ['.hidden/dossier.json'] },
    { name: 'answers a pattern without a match as it is', word: 'x*/y', files: ['x*/y'] },
  ];
  for (const { name, word, files } of cases) {
    it(name, async () => {
      const found = await expandFiles([at(word)]);
      expect(found).toEqual(files.map((file) => at(file)));
    });
  }

  it('keeps the order of the words', async () => {
    expect(await expandFiles([at('two/*'), at('one/*')])).toEqual([
      at('two/dossier.json'),
      at('two/other.json'),
      at('one/dossier.json'),
    ]);
  });
});
