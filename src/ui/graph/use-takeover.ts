import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { CytoscapeGraphProps } from './CytoscapeGraph.tsx';

/** Fetches the canvas's code, once. */
const loadCanvas = () => import('./CytoscapeGraph.tsx');

/** Safari has no idle callbacks; this is about when the page has settled. */
const SETTLED = 300;
/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE = 4000;

const whenIdle = (run: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, SETTLED);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: PATIENCE });
  return () => window.cancelIdleCallback(handle);
};

/** In forced colours the SVG stays: the browser recolours it, and could not recolour a canvas. */
const isAllowed = (): boolean => !window.matchMedia('(forced-colors: active)').matches;

/** Begins to fetch the canvas's code, so that it comes down the line while the page is being taken over. */
export const prefetchCanvas = (): void => {
  if (isAllowed()) loadCanvas().catch(() => undefined);
};

/**
 * Fetches the canvas once the page is taken over, and answers it when it may be shown: in a moment of rest, or at once when somebody has
 * pointed at the pane, touched it or tabbed into it meanwhile. Null until then.
 * A component in state, not a lazy one: React holds back what comes out of a boundary for as long as a third of a second.
 */
export const useTakeover = (pane: RefObject<HTMLElement | null>): ComponentType<CytoscapeGraphProps> | null => {
  const [canvas, setCanvas] = useState<ComponentType<CytoscapeGraphProps> | null>(null);
  const state = useRef<'untried' | 'fetching' | 'there'>('untried');
  const isUrgent = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const start = useCallback((): (() => void) => {
    let stop = (): void => undefined;
    if (state.current !== 'untried' || !isAllowed()) return stop;
    state.current = 'fetching';
    loadCanvas()
      .then(({ CytoscapeGraph }) => {
        const show = (): void => {
          state.current = 'there';
          setCanvas(() => CytoscapeGraph);
        };
        waiting.current = show;
        if (isUrgent.current) show();
        else stop = whenIdle(show);
      })
      .catch(() => {
        // Without a network the SVG goes on serving; the next touch tries again.
        state.current = 'untried';
      });
    return () => stop();
  }, []);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const hurry = (): void => {
      isUrgent.current = true;
      waiting.current?.();
      start();
    };
    const signs = ['pointerenter', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) element.addEventListener(sign, hurry, { passive: true });
    const stop = start();
    return () => {
      stop();
      for (const sign of signs) element.removeEventListener(sign, hurry);
    };
  }, [pane, start]);
  return canvas;
};
