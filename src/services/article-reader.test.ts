import { describe, expect, it, vi } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { readArticle, type ReadingWorker, STOPPED } from './article-reader.ts';
import { workerThat } from './pretended-worker.fixture.ts';

const ask = (worker: ReadingWorker, progress = vi.fn(), signal = new AbortController().signal) =>
  readArticle({ text: 'A text.' }, { start: () => worker, weights: 'https://here.example/w.bin', signal, progress });

describe('readArticle', () => {
  it('sends the article, passes progress on, answers the dossier, and ends the worker', async () => {
    const step = { stage: 'sentences', done: 0.5 };
    const { worker, seen, terminate } = workerThat<ReadingWorker>((tell) => {
      tell('message', { data: { kind: 'progress', progress: step } });
      tell('message', { data: { kind: 'read', dossier: FABLE, notes: [] } });
    });
    const progress = vi.fn();
    await expect(ask(worker, progress)).resolves.toEqual({ dossier: FABLE, notes: [] });
    expect(progress).toHaveBeenCalledExactlyOnceWith(step);
    expect(seen).toEqual([{ input: { text: 'A text.' }, weights: 'https://here.example/w.bin' }]);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ['a failure', 'message', { data: { kind: 'failed', reason: 'No weights.' } }, 'No weights.'],
    ['an error', 'error', { message: 'Boom.' }, 'Boom.'],
    ['an error without words', 'error', {}, 'The part that reads did not start.'],
    ['an answer of another shape', 'message', { data: 7 }, 'The part that reads did not start.'],
  ])('fails with the reason of %s', async (_, kind, event, reason) => {
    const { worker, terminate } = workerThat<ReadingWorker>((tell) => tell(kind, event));
    await expect(ask(worker)).rejects.toThrow(reason);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when it is stopped', async () => {
    const { worker, terminate } = workerThat<ReadingWorker>(() => undefined);
    const stop = new AbortController();
    const reading = ask(worker, vi.fn(), stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow(STOPPED);
    expect(terminate).toHaveBeenCalledOnce();
  });
});
