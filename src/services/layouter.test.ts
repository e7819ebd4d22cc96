import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { layOut, type LayoutWorker } from './layouter.ts';
import { workerThat } from './pretended-worker.fixture.ts';

describe('layOut', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const ask = (worker: LayoutWorker, signal = new AbortController().signal) =>
    layOut(FABLE, 'wide', signal, () => worker);

  it('sends dossier and name, answers the positions, and ends the worker', async () => {
    const positions = { westham: [1, 2] };
    const { worker, seen, terminate } = workerThat<LayoutWorker>((tell) =>
      tell('message', { data: { kind: 'laid-out', id: 1, positions } }),
    );
    await expect(ask(worker)).resolves.toEqual(positions);
    expect(seen).toEqual([{ id: 1, dossier: FABLE, name: 'wide' }]);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it.each([
    {
      name: 'a failure of the worker',
      kind: 'message',
      event: { data: { kind: 'failed', reason: 'No room.' } },
      says: 'No room.',
    },
    { name: 'an error in it', kind: 'error', event: { message: 'Boom.' }, says: 'Boom.' },
    { name: 'an error without words', kind: 'error', event: {}, says: 'The part that draws did not start.' },
    {
      name: 'an answer of another shape',
      kind: 'message',
      event: { data: 7 },
      says: 'The part that draws did not start.',
    },
    {
      name: 'positions that are none',
      kind: 'message',
      event: { data: { kind: 'laid-out', positions: { westham: [1, Number.NaN] } } },
      says: 'The part that draws did not start.',
    },
  ])('passes on $name, and ends the worker', async ({ kind, event, says }) => {
    const { worker, terminate } = workerThat<LayoutWorker>((tell) => tell(kind, event));
    await expect(ask(worker)).rejects.toThrow(says);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('gives up after a minute', async () => {
    const { worker, terminate } = workerThat<LayoutWorker>(() => undefined);
    const asked = expect(ask(worker)).rejects.toThrow('It took too long.');
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when the drawing is no longer needed', async () => {
    const { worker, terminate } = workerThat<LayoutWorker>(() => undefined);
    const stop = new AbortController();
    const asked = expect(ask(worker, stop.signal)).rejects.toThrow('It is no longer needed.');
    stop.abort();
    await asked;
    expect(terminate).toHaveBeenCalledOnce();
  });
});
