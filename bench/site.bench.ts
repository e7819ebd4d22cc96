/**
 * How long the site is built with all its pictures: with none kept from before, and with all kept, for the bundled dossiers and for
 * an invented dossier of 300 statements. The pages alone are what the pictures are compared with. And how large a one-file page is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { check } from '../src/domain/check.ts';
import { readSeeds } from '../src/cli/site/seeds.ts';
import { inventedDossier } from './invented-dossier.ts';

const STATEMENTS = 300;
const ACTORS = 30;
const CARDS = path.resolve('.cache/cards');

interface Built {
  readonly seconds: number;
  readonly pages: number;
}

const build = (seeds: string, out: string): Built => {
  rmSync(path.resolve('.cache/pages', `${path.basename(out)}.json`), { force: true });
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env: { ...process.env, DRAMATIS_SEEDS: seeds, DRAMATIS_OUT: out },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const pages = Number(/: (\d+) pages written/u.exec(stdout)?.[1] ?? Number.NaN);
  return { seconds: (performance.now() - start) / 1_000, pages };
};

const measure = (name: string, seeds: string, work: string): void => {
  const out = path.join(work, `site-${name}`);
  const cold = build(seeds, out);
  const kept = build(seeds, out);
  const ratio = cold.seconds / kept.seconds;
  console.log(
    `${name.padEnd(10)} ${String(kept.pages).padStart(6)} pages   no picture kept ${cold.seconds.toFixed(1)} s   all kept ${kept.seconds.toFixed(1)} s   ratio ${ratio.toFixed(2)}`,
  );
};

const oneFile = (name: string, file: string): void => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/dramatis.mjs', 'export', '--to', 'html', file], {
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${file} could not be exported.`);
  const own = statSync(file).size;
  console.log(
    `${name.padEnd(10)} one file ${(stdout.length / 1_000).toFixed(0)} kB (gzip ${(gzipSync(stdout).length / 1_000).toFixed(0)} kB), of which dossier ${(own / 1_000).toFixed(0)} kB (gzip ${(gzipSync(readFileSync(file)).length / 1_000).toFixed(0)} kB)`,
  );
};

const work = mkdtempSync(path.join(tmpdir(), 'dramatis-site-'));
const aside = `${CARDS}.aside`;
if (existsSync(CARDS)) renameSync(CARDS, aside);
try {
  const invented = inventedDossier(ACTORS, STATEMENTS);
  const [problem] = check(invented);
  if (problem) throw new Error(`${problem.path}: ${problem.message}`);
  const seeds = path.join(work, 'seeds');
  mkdirSync(path.join(seeds, invented.id), { recursive: true });
  const file = path.join(seeds, invented.id, 'dossier.json');
  writeFileSync(file, writeDossier(invented));
  measure('seeds', 'seeds', work);
  measure('invented', seeds, work);
  for (const { dossier } of readSeeds('seeds')) oneFile(dossier.id, path.join('seeds', dossier.id, 'dossier.json'));
  oneFile('invented', file);
} finally {
  rmSync(CARDS, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, CARDS);
  rmSync(work, { recursive: true, force: true });
}
