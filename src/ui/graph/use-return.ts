import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Selection } from '../../domain/view.ts';

/**
 * Brings the keyboard back to where it left the drawing when the card it opened is closed. Answers what to call when it leaves.
 * The card itself does so for what opened it in the page, but a curve of the drawing may have been replaced in between.
 */
export const useReturn = (selection: Selection, svg: RefObject<SVGSVGElement | null>): (() => void) => {
  const hasLeft = useRef(false);
  useEffect(() => {
    if (selection.kind !== 'nothing' || !hasLeft.current) return;
    hasLeft.current = false;
    const active = document.activeElement;
    if (active !== null && active !== document.body) return;
    svg.current?.querySelector<SVGAElement>('a[tabindex="0"]')?.focus({ preventScroll: true });
  }, [selection, svg]);
  return useCallback(() => {
    hasLeft.current = true;
  }, []);
};
