import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Plugin } from 'vite';

/** Where the library lies: beside this project, not below the folder from which the command is run. What it resolves to is `dist/…`. */
const LIBRARY = path.resolve(path.dirname(createRequire(import.meta.url).resolve('cytoscape')), '..');
/** The sources of the library, in which it is also published. */
const SOURCES = realpathSync(path.join(LIBRARY, 'src'));
const ENTRY = path.join(SOURCES, 'index.mjs');
const VERSION = (JSON.parse(readFileSync(path.join(LIBRARY, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Parts of the library that this site never calls, by their file, with what stands in for each: laying out in the reader's browser
 * (positions are stored, or made by our own worker), graph algorithms (only the one that finds connected parts stays), and WebGL.
 */
const REPLACED: { readonly [file: string]: string } = {
  'version.mjs': `export default ${JSON.stringify(VERSION)};`,
  'collection/algorithms/index.mjs': `export { default } from './bfs-dfs.mjs';`,
  'extensions/layout/index.mjs': `
    import grid from './grid.mjs';
    import none from './null.mjs';
    import preset from './preset.mjs';
    export default [
      { name: 'grid', impl: grid },
      { name: 'null', impl: none },
      { name: 'preset', impl: preset },
    ];`,
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
};

/** What the sources take from other packages, and what of ours stands in for it. */
const BORROWED: { readonly [name: string]: string } = {
  heap: `export { DrawQueue as default } from '/src/ui/graph/lean/draw-queue.ts';`,
  'lodash/debounce.js': `export { debounce as default } from '/src/ui/graph/lean/debounce.ts';`,
  'lodash/toPath.js': `export { toPath as default } from '/src/ui/graph/lean/data-path.ts';`,
  'lodash/get.js': `export { getAt as default } from '/src/ui/graph/lean/data-path.ts';`,
  'lodash/set.js': `export { setAt as default } from '/src/ui/graph/lean/data-path.ts';`,
};
const BORROWED_PREFIX = '\0cytoscape-borrows:';

/** The file of a module inside the library's sources, or null for any other module. */
const sourceFile = (id: string): string | null =>
  id.startsWith(SOURCES + path.sep)
    ? id
        .slice(SOURCES.length + 1)
        .split(path.sep)
        .join('/')
    : null;

/**
 * Builds Cytoscape from its own sources without the parts that this site never calls: over a quarter of its bytes, and of the time to
 * start it. Only in the build; its exact version is pinned, and a part that has moved in another version ends the build.
 */
export const leanCytoscape = (): Plugin => ({
  name: 'dramatis:lean-cytoscape',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  buildStart() {
    for (const file of Object.keys(REPLACED))
      if (!existsSync(path.join(SOURCES, file))) this.error(`Cytoscape ${VERSION} has no src/${file} to leave out.`);
  },
  resolveId(source, importer) {
    if (source === 'cytoscape') return ENTRY;
    if (!importer || sourceFile(importer) === null || /^[./]/u.test(source)) return null;
    return Object.hasOwn(BORROWED, source) ? BORROWED_PREFIX + source : null;
  },
  load(id) {
    if (id.startsWith(BORROWED_PREFIX)) return BORROWED[id.slice(BORROWED_PREFIX.length)] ?? null;
    const file = sourceFile(id);
    return file !== null && Object.hasOwn(REPLACED, file) ? (REPLACED[file] ?? null) : null;
  },
});
