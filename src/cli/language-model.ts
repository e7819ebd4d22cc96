import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type LanguageModel, loadModel } from '../extraction/model/language-model.ts';

/** The weights that are shipped with the app and served by the site. */
const WEIGHTS = new URL('../../public/model/english-1.bin', import.meta.url);

/** Loads the language model from the project's own file. Throws with a plain message when the installation is damaged. */
export const readLanguageModel = async (): Promise<LanguageModel> => {
  const bytes = await promisify(gunzip)(await readFile(WEIGHTS));
  const model = loadModel(bytes);
  if (!model.ok) throw new Error(`${model.error} (${fileURLToPath(WEIGHTS)})`);
  return model.value;
};
