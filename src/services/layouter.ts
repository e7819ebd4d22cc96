import type { Dossier, Position, Positions } from '../domain/dossier.ts';
import type { LayoutName } from '../domain/layout-name.ts';
import type { LayoutRequest } from '../graph/layout-protocol.ts';

/** The part of a worker that is used; a test brings its own. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Longest time a drawing may take, in milliseconds. */
const PATIENCE = 60_000;
const SILENT = 'The part that draws did not start.';

/**
 * Lays a dossier out in a worker of its own, never on the page's own thread. Fails with a reason that can be shown: an error of the
 * worker, or that it took too long. Ends without an answer when the signal says so.
 */
export const layOut = (
  dossier: Dossier,
  name: LayoutName,
  signal: AbortSignal,
  start: () => LayoutWorker,
): Promise<Positions> =>
  new Promise((resolve, reject) => {
    const worker = start();
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const fail = (reason: string): void => {
      end();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => fail('It took too long.'), PATIENCE);
    signal.addEventListener('abort', () => fail('It is no longer needed.'), { once: true });
    worker.addEventListener('message', ({ data }: Event & { readonly data?: unknown }) => {
      const reply = readReply(data);
      if (typeof reply === 'string') {
        fail(reply);
        return;
      }
      end();
      resolve(reply);
    });
    worker.addEventListener('error', ({ message }: Event & { readonly message?: unknown }) =>
      fail(typeof message === 'string' && message !== '' ? message : SILENT),
    );
    worker.postMessage({ id: 1, dossier, name } satisfies LayoutRequest);
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));

const arePositions = (value: unknown): value is Positions => isRecord(value) && Object.values(value).every(isPosition);

/** The positions in a worker's answer, or why there are none. */
const readReply = (data: unknown): Positions | string => {
  if (!isRecord(data)) return SILENT;
  if (arePositions(data['positions'])) return data['positions'];
  return typeof data['reason'] === 'string' ? data['reason'] : SILENT;
};
