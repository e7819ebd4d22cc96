import { loadModel } from '../extraction/model/language-model.ts';
import { extract } from '../extraction/pipeline.ts';
import { type ReadReply, type ReadRequest } from '../extraction/reading-protocol.ts';

const tell = (reply: ReadReply): void => postMessage(reply);

/** The weights, inflated. They lie beside the app; the browser keeps them for the next time. */
const fetchWeights = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok || !response.body)
    throw new Error(`The part that knows English could not be fetched (the server answered ${response.status}).`);
  const inflated = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
};

const read = async ({ input, weights }: ReadRequest): Promise<void> => {
  const model = loadModel(await fetchWeights(weights));
  if (!model.ok) {
    tell({ kind: 'failed', reason: model.error });
    return;
  }
  const done = extract(input, model.value, { progress: (progress) => tell({ kind: 'progress', progress }) });
  if (done.ok) tell({ kind: 'read', dossier: done.value.dossier, notes: done.value.notes });
  else tell({ kind: 'failed', reason: 'The reading was stopped.' });
};

// Requests come from our own page; nobody else can post here.
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) =>
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
