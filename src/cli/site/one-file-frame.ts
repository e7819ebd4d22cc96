import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type Plugin } from 'vite';
import { FRAME_SLOTS } from '../../export/one-file.ts';
import { bundleOne, remembered } from './bundle.ts';
import { frameDocument } from './frame-document.ts';
import { layerOrder } from './inline-style.ts';
import { leanCytoscape } from './lean-cytoscape.ts';

const ENTRY = 'src/one-file.tsx';
const TOKENS = 'src/ui/styles/tokens.css';
/** The faces that travel in the file; words in other scripts are set in the reader's own. */
const FACES = /(?:newsreader|inter)-(?:first|latin(?!-ext))[^/]*\.woff2/u;

/** A file from disk may start no worker; every drawing is stored in the dossier, so that none is asked for. */
const noWorkers = (): Plugin => ({
  name: 'dramatis:no-workers',
  enforce: 'pre',
  resolveId: (source) => (/\?worker&url$/u.test(source) ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? `export default '';` : null),
});

/** Nor is anything corrected in such a file: it holds what was published. The dialogs that do so are left out of it. */
const noWork = (): Plugin => ({
  name: 'dramatis:no-work',
  enforce: 'pre',
  resolveId: (source) => (/\/work\/[A-Z]\w+\.tsx$/u.test(source) ? '\0no-work' : null),
  load: (id) => (id === '\0no-work' ? 'export default null;' : null),
});

/** Faces that were not taken along would be looked for beside the file; those that were are never late. */
const withOwnFaces = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/gu, (rule) =>
    /url\((?!["']?data:)/u.test(rule) ? '' : rule.replace(/font-display:\s*optional/u, 'font-display:block'),
  );

const buildFrame = async (root: string): Promise<string> => {
  const { script, sheets } = await bundleOne(root, ENTRY, {
    plugins: [react(), leanCytoscape(), noWorkers(), noWork()],
    inlines: (file) => FACES.test(file),
  });
  const style = [layerOrder(readFileSync(path.resolve(root, TOKENS), 'utf8')), ...sheets.map(withOwnFaces)];
  return frameDocument(script, style.join('\n'), FRAME_SLOTS);
};

/**
 * The empty page that a whole dossier is put into: app, style and faces in one text, with slots for what differs. Built once for a
 * state of the sources in the folder `root`, and remembered in its cache.
 */
export const oneFileFrame = (root: string): Promise<string> =>
  remembered(root, 'one-file.html', () => buildFrame(root));
