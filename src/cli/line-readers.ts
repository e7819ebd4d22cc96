import { Worker } from 'node:worker_threads';
import { type LanguageModel } from '../extraction/model/language-model.ts';
import { type Extracted, extractLine } from './extract-one.ts';

/** Reads lines into dossiers, here or in threads. Answers come in whatever order they are done. */
export interface LineReaders {
  /** How many lines it works on at once. */
  readonly width: number;
  /** Reads one line. */
  readonly read: (line: string) => Promise<Extracted>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** A reader on this thread. */
export const oneReader = (model: LanguageModel): LineReaders => ({
  width: 1,
  read: async (line) => extractLine(line, model),
  close: async () => undefined,
});

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (extracted: Extracted) => void>;
}

const LOST: Extracted = { output: null, messages: ['the thread that read this line ended; the line is left out'] };

/** Readers on several threads, each with the model of its own. A thread that dies gives up its lines with a message. */
export const manyReaders = (jobs: number): LineReaders => {
  let next = 0;
  const threads = Array.from({ length: jobs }, (): Thread => {
    const worker = new Worker(new URL('./extract-worker.mjs', import.meta.url));
    const waiting = new Map<number, (extracted: Extracted) => void>();
    const giveUp = (): void => {
      for (const settle of waiting.values()) settle(LOST);
      waiting.clear();
    };
    worker.on('message', ({ number, output, messages }: Extracted & { readonly number: number }) => {
      waiting.get(number)?.({ output, messages });
      waiting.delete(number);
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    return { worker, waiting };
  });
  return {
    width: jobs,
    read: (line) =>
      new Promise((settle) => {
        // The thread with the least to do takes the next line.
        const thread = threads.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
        const number = next;
        next += 1;
        thread.waiting.set(number, settle);
        thread.worker.postMessage({ number, line });
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};
