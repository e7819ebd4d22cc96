import { vi } from 'vitest';

/** Tells the listeners of a pretended worker that something happened. */
export type Tell = (kind: string, event: object) => void;

/** A pretended worker that answers with what the test tells it to: what it was sent, and whether it was ended. */
export const workerThat = <W>(answer: (tell: Tell) => void) => {
  const listeners: Record<string, (event: object) => void> = {};
  const seen: unknown[] = [];
  const terminate = vi.fn();
  const worker = {
    addEventListener: (kind: string, listener: (event: object) => void) => {
      listeners[kind] = listener;
    },
    postMessage: (message: unknown) => {
      seen.push(message);
      answer((kind, event) => listeners[kind]?.(event));
    },
    terminate,
  } as unknown as W;
  return { worker, seen, terminate };
};
