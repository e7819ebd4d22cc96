import type { ImportReply, ImportRequest } from '../domain/import-protocol.ts';
import type { ReadableText } from '../domain/readable-text.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ReadingWorker } from './article-reader.ts';

/** Longest time that a file may take, in milliseconds. */
const PATIENCE = 120_000;

/** Reads a file in a thread of its own, so that the page answers all the while. The failure is a sentence that helps. */
export const readFile = (
  request: ImportRequest,
  start: () => ReadingWorker,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Result<ReadableText, string>> =>
  new Promise((resolve) => {
    const worker = start();
    const end = (result: Result<ReadableText, string>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end(fail(`Reading “${request.name}” took too long.`)), PATIENCE);
    signal.addEventListener('abort', () => end(fail('The reading was stopped.')), { once: true });
    worker.addEventListener('message', ({ data }: Event & { readonly data?: unknown }) => {
      // A library in the thread says things of its own to whoever started it: they are nothing of ours.
      const reply = data as ImportReply | null | undefined;
      if (reply?.kind === 'progress') progress(reply.done);
      else if (reply?.kind === 'read') end(ok(reply.text));
      else if (reply?.kind === 'failed') end(fail(reply.reason));
    });
    worker.addEventListener('error', () => end(fail(`“${request.name}” could not be read.`)));
    worker.postMessage(request);
  });
