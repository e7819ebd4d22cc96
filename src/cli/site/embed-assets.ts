import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EMBED_SCRIPT } from '../../domain/embedding.ts';
import { bundleOne } from './bundle.ts';
import { layerOrder } from './inline-style.ts';

/** The files that embedded pages and the sites around them need, by their place in the site. */
export interface EmbedAssets {
  /** Their contents. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The script of an embedded page, site-relative. */
  readonly script: string;
  /** The style sheet of an embedded page, site-relative. */
  readonly style: string;
}

const FRAME_ENTRY = 'src/embed-frame.ts';
const HOST_ENTRY = 'src/embed.ts';
const TOKENS = 'src/ui/styles/tokens.css';

const hashed = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** Builds the small scripts and the style of embedded pages. The script for other sites keeps its name: their pages name it for years. */
export const embedAssets = async (root: string): Promise<EmbedAssets> => {
  const [frame, host] = [await bundleOne(root, FRAME_ENTRY), await bundleOne(root, HOST_ENTRY)];
  const css = [layerOrder(readFileSync(path.resolve(root, TOKENS), 'utf8')), ...frame.sheets].join('\n');
  const script = `assets/embed-frame-${hashed(frame.script)}.js`;
  const style = `assets/embed-${hashed(css)}.css`;
  const files = new Map<string, string | Uint8Array>(frame.assets);
  files.set(script, frame.script).set(style, css).set(EMBED_SCRIPT, host.script);
  return { files, script, style };
};
