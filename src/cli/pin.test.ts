import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeDossier } from '../codec/dossier-file.ts';
import { dossierVersion } from '../codec/dossier-version.ts';
import { textSha256 } from '../domain/check-article.ts';
import { type Dossier } from '../domain/dossier.ts';
import { FABLE as TOLD } from '../domain/fable.fixture.ts';
import { main } from './main.ts';
import { readSeeds } from './site/seeds.ts';

const [article] = TOLD.articles;
const FABLE: Dossier = { ...TOLD, articles: [{ ...article, sha256: textSha256(article.text) }] };

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dramatis-pin-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const run = async (...args: readonly string[]) => {
  let [out, err] = ['', ''];
  const code = await main(['pin', ...args], {
    stdout: { write: (text) => (out += String(text)) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
};

it('keeps a version, which the site then publishes beside the one of today', async () => {
  const seed = path.join(dir, 'seeds', 'fable');
  const file = path.join(seed, 'dossier.json');

  mkdirSync(seed, { recursive: true });
  const before = writeDossier(FABLE);
  writeFileSync(file, before);
  const version = dossierVersion(FABLE);
  const kept = path.join(seed, 'versions', `${version}.json`);
  expect(await run(file)).toEqual({ code: 0, out: `${kept}\n`, err: '' });
  expect(readFileSync(kept, 'utf8')).toBe(before);
  expect((await run(file)).out).toContain('kept before');
  // What is kept is not yet another version.
  expect(readSeeds(path.join(dir, 'seeds'))[0]?.versions).toEqual([]);
  writeFileSync(file, writeDossier({ ...FABLE, title: 'Told anew' }));
  expect(readSeeds(path.join(dir, 'seeds'))[0]?.versions.map(dossierVersion)).toEqual([version]);
});

it('names what it cannot keep', async () => {
  writeFileSync(path.join(dir, 'bad.json'), '{}');
  const { code, err } = await run(path.join(dir, 'bad.json'), path.join(dir, 'none.json'));
  expect(code).toBe(1);
  expect(err).toContain('bad.json: ');
  expect(err).toContain('none.json: there is no such file');
  expect((await run()).code).toBe(2);
});
