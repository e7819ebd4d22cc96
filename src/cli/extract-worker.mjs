// A thread of `dramatis extract --jobs`: makes TypeScript readable, then answers lines with dossiers.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const [{ extractLine }, { readLanguageModel }] = await Promise.all([
  import('./extract-one.ts'),
  import('./language-model.ts'),
]);
const model = await readLanguageModel();
parentPort.on('message', ({ number, line }) => parentPort.postMessage({ number, ...extractLine(line, model) }));
