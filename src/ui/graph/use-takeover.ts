import { type ComponentType, type RefObject, useEffect, useState } from 'react';
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
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const over = new AbortController();
    let [isAsked, isUrgent] = [false, false];
    let show: (() => void) | null = null;
    const ask = (): void => {
      if (isAsked || !isAllowed()) return;
      isAsked = true;
      loadCanvas()
        .then(({ CytoscapeGraph }) => {
          if (over.signal.aborted) return;
          show = () => setCanvas(() => CytoscapeGraph);
          if (isUrgent) show();
          else over.signal.addEventListener('abort', whenIdle(show));
        })
        .catch(() => {
          // Without a network the SVG goes on serving; the next touch tries again.
          isAsked = false;
        });
    };
    const hurry = (): void => {
      isUrgent = true;
      show?.();
      ask();
    };
    for (const sign of ['pointerenter', 'pointerdown', 'focusin'] as const)
      element.addEventListener(sign, hurry, { passive: true, signal: over.signal });
    ask();
    return () => over.abort();
  }, [pane]);
  return canvas;
};
