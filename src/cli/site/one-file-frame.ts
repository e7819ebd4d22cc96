import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { FRAME_SLOTS } from '../../export/one-file.ts';
import { frameDocument } from './frame-document.ts';
import { layerOrder } from './inline-style.ts';
import { leanCytoscape } from './lean-cytoscape.ts';

const ENTRY = 'src/one-file.tsx';
const TOKENS = 'src/ui/styles/tokens.css';
/** The faces that travel in the file; words in other scripts are set in the reader's own. */
const FACES = /(?:newsreader|inter)-latin-(?:400|600)-(?:normal|italic)[^/]*\.woff2/u;

/** A file from disk may start no worker; every drawing is stored in the dossier, so that none is asked for. */
const noWorkers = (): Plugin => ({
  name: 'dramatis:no-workers',
  enforce: 'pre',
  resolveId: (source) => (/\?worker&url$/u.test(source) ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? `export default '';` : null),
});

/** Faces that were not taken along would be looked for beside the file; those that were are never late. */
const withOwnFaces = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/gu, (rule) =>
    /url\((?!["']?data:)/u.test(rule) ? '' : rule.replace(/font-display:\s*optional/u, 'font-display:block'),
  );

const filesOf = (output: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput['output'] => {
  const [first] = Array.isArray(output) ? output : [output];
  if (first && 'output' in first) return first.output;
  throw new Error('The one-file page was not built.');
};

const buildFrame = async (root: string): Promise<string> => {
  const output = filesOf(
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      base: './',
      plugins: [react(), leanCytoscape(), noWorkers()],
      css: { modules: { generateScopedName: '[name]__[local]__[hash:base64:5]' } },
      build: {
        write: false,
        target: 'es2022',
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        assetsInlineLimit: (file) => FACES.test(file),
        rolldownOptions: { input: path.resolve(root, ENTRY), output: { format: 'iife', codeSplitting: false } },
      },
    }),
  );
  const scripts = output.filter((file) => file.type === 'chunk');
  const [script] = scripts;
  if (!script || scripts.length !== 1)
    throw new Error(`The one-file page should be one script; it is ${scripts.length}.`);
  const sheets = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const style = [layerOrder(readFileSync(path.resolve(root, TOKENS), 'utf8')), ...sheets.map(withOwnFaces)];
  return frameDocument(script.code, style.join('\n'), FRAME_SLOTS);
};

/** Vite takes from the environment which half of React it builds; tests have another one there. */
const inProduction = async <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

const sourcesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** What the frame is made from: the sources, and the exact versions of the libraries. */
const versionOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of [...sourcesBelow(path.join(root, 'src')), path.join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/**
 * The empty page that a whole dossier is put into: app, style and faces in one text, with slots for what differs. Built once for a
 * state of the sources in the folder `root`, and remembered in its cache.
 */
export const oneFileFrame = async (root: string): Promise<string> => {
  const dir = path.join(root, '.cache', 'one-file');
  const kept = path.join(dir, `${versionOf(root)}.html`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const frame = await inProduction(() => buildFrame(root));
  mkdirSync(dir, { recursive: true });
  const part = `${kept}.${process.pid}.part`;
  writeFileSync(part, frame);
  renameSync(part, kept);
  return frame;
};
