import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { type Dossier } from '../src/domain/dossier.ts';
import { graphDataOf } from './fixtures/from-dossier.ts';
import { staticPage } from './fixtures/static-page.ts';

/** Hands the graph of a dossier to a page as part of its bundle: the kindest way, since it costs that page no request. */
const dataOf = (dossier: Dossier): Plugin => ({
  name: 'dramatis:bench-data',
  load: (id) =>
    id === path.resolve('bench/fixtures/data.ts')
      ? `export const data = ${JSON.stringify(graphDataOf(dossier))}`
      : null,
});

/** Builds the pages that ours is compared with: `<dir>/static`, `<dir>/client` and `<dir>/bare`. */
export const buildFixtures = async (dossier: Dossier, dir: string): Promise<void> => {
  mkdirSync(path.join(dir, 'static'), { recursive: true });
  writeFileSync(path.join(dir, 'static', 'index.html'), staticPage(dossier));
  for (const page of ['client', 'bare'])
    await build({
      configFile: false,
      root: path.resolve('bench/fixtures', page),
      base: './',
      logLevel: 'warn',
      plugins: [react(), dataOf(dossier)],
      build: { outDir: path.resolve(dir, page), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
};
