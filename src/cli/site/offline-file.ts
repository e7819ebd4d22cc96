import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OFFLINE_SLOT, OFFLINE_WORKER } from '../../domain/offline.ts';
import { bundleOne, remembered } from './bundle.ts';

const ENTRY = 'src/workers/offline.worker.ts';
/** Pages and lists that are asked for without a hash in their name: the library, and the page for one's own dossiers. */
const PAGES = ['./', 'open/', 'dossiers.json', 'site.webmanifest', 'icon.svg', 'icon-192.png'];
/** What the reader of articles knows of English. */
const MODEL = 'model';

/** The file that answers without a network: what it keeps is written into it, so that it changes with the site. Written last, when everything else stands. */
export const offlineFile = async (
  root: string,
  dir: string,
  assets: readonly string[],
): Promise<readonly [string, string]> => {
  const script = await remembered(root, OFFLINE_WORKER, async () => (await bundleOne(root, ENTRY)).script);
  const model = path.join(dir, MODEL);
  const models = existsSync(model) ? readdirSync(model).map((file) => `${MODEL}/${file}`) : [];
  const files = [...PAGES, ...models, ...assets];
  const hash = createHash('sha256');
  for (const file of files) {
    const place = path.join(dir, file.endsWith('/') ? `${file}index.html` : file);
    if (existsSync(place)) hash.update(file).update(readFileSync(place));
  }
  const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
  return [OFFLINE_WORKER, script.replace(new RegExp(`(["'\`])${OFFLINE_SLOT}\\1`, 'u'), () => JSON.stringify(list))];
};
