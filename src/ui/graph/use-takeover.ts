import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Fetches the canvas's code, once. */
export const loadCanvas = () => import('./CytoscapeGraph.tsx');

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

/**
 * Fetches the canvas when the browser is idle after hydration, or as soon as somebody points at the pane, touches it or tabs into it.
 * Answers whether it may be shown.
 * Code and canvas are started in separate moments of rest, so that neither holds up a click.
 */
export const useTakeover = (pane: RefObject<HTMLElement | null>): boolean => {
  const [isWanted, setWanted] = useState(false);
  const isAsked = useRef(false);
  const start = useCallback((isUrgent: boolean) => {
    if (isAsked.current || !isAllowed()) return;
    isAsked.current = true;
    loadCanvas()
      .then(() => {
        const show = (): void => setWanted(true);
        if (isUrgent) show();
        else whenIdle(show);
      })
      .catch(() => {
        // Without a network the SVG goes on serving; the next touch tries again.
        isAsked.current = false;
      });
  }, []);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const hurry = (): void => start(true);
    const signs = ['pointerenter', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) element.addEventListener(sign, hurry, { passive: true });
    const stop = whenIdle(() => start(false));
    return () => {
      stop();
      for (const sign of signs) element.removeEventListener(sign, hurry);
    };
  }, [pane, start]);
  return isWanted;
};
