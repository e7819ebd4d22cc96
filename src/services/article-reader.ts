import type { Dossier } from '../domain/dossier.ts';
import type { Progress } from '../extraction/protocol.ts';
import type { ReadReply, ReadRequest } from '../extraction/reading-protocol.ts';
import type { ExtractionInput, ExtractionNote } from '../extraction/types.ts';

/** The part of a worker that is used; a test brings its own. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What a reading gave. */
export interface ReadArticle {
  /** The dossier of proposals. */
  readonly dossier: Dossier;
  /** What was noticed about the text as a whole; empty when all is well. */
  readonly notes: readonly ExtractionNote[];
}

/** What a reading needs of the world. */
export interface ReadingWorld {
  /** Starts the thread that reads. */
  readonly start: () => ReadingWorker;
  /** Absolute address of the weights. */
  readonly weights: string;
  /** Stops the reading: the thread is ended. */
  readonly signal: AbortSignal;
  /** Told how far it is. */
  readonly progress: (progress: Progress) => void;
}

/** Said when a thread ends without words. */
const SILENT = 'The part that reads did not start.';
/** The reason of a reading that was stopped from outside. */
export const STOPPED = 'The reading was stopped.';

/**
 * Reads an article in a thread of its own: the page answers all the while, and nothing is sent anywhere. Fails with a reason that can be
 * shown.
 */
export const readArticle = (input: ExtractionInput, world: ReadingWorld): Promise<ReadArticle> =>
  new Promise((resolve, reject) => {
    const { start, weights, signal, progress } = world;
    const worker = start();
    const fail = (reason: string): void => {
      worker.terminate();
      reject(new Error(reason));
    };
    signal.addEventListener('abort', () => fail(STOPPED), { once: true });
    worker.addEventListener('message', ({ data }: Event & { readonly data?: unknown }) => {
      const reply = data as Partial<ReadReply> | null | undefined;
      if (reply?.kind === 'progress' && reply.progress) progress(reply.progress);
      else if (reply?.kind === 'read' && reply.dossier && reply.notes) {
        worker.terminate();
        resolve({ dossier: reply.dossier, notes: reply.notes });
      } else fail(reply?.kind === 'failed' && reply.reason ? reply.reason : SILENT);
    });
    worker.addEventListener('error', ({ message }: Event & { readonly message?: unknown }) =>
      fail(typeof message === 'string' && message !== '' ? message : SILENT),
    );
    worker.postMessage({ input, weights } satisfies ReadRequest);
  });
