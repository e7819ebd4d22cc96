import { type RefObject, useEffect, useRef } from 'react';
import { sameChoice, type Selection } from '../../domain/view.ts';

const isFree = (element: Element | null): boolean => element === null || element === document.body;

/**
 * Puts the focus on the card's heading when something is chosen, and back to where it came from when the card closes.
 * Stepping through the evidence of one statement moves nothing.
 */
export const useCardFocus = (selection: Selection): RefObject<HTMLElement | null> => {
  const card = useRef<HTMLElement>(null);
  const before = useRef<Selection | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = selection;
    if (last && sameChoice(last, selection)) return;
    const active = document.activeElement;
    const wasIn = card.current?.contains(active) ?? false;
    if (selection.kind === 'nothing') {
      if (last && (isFree(active) || wasIn)) opener.current?.focus({ preventScroll: true });
      opener.current = null;
      return;
    }
    // A page that has just been opened takes the focus only if nobody has put it anywhere yet.
    if (!last && !isFree(active)) return;
    if (!wasIn && active instanceof HTMLElement) opener.current = active;
    const heading = card.current?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (card.current) card.current.scrollTop = 0;
  }, [selection]);
  return card;
};
