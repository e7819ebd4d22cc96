import { type RefObject, useEffect, useRef } from 'react';
import { sameChoice, type Selection } from '../../domain/view.ts';
import { useApp } from '../app-context.tsx';
import { selectIsPressed } from '../pressed.ts';

interface Before {
  readonly selection: Selection;
  readonly href: string;
}

/** Whether nobody has put the focus on anything to press or write in. A click on plain words leaves it on what surrounds them. */
const isFree = (element: Element | null): boolean =>
  !element?.matches('a, button, input, select, textarea, summary, [role], [contenteditable]');

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** A link in sight that leads to something. */
const linkTo = (href: string): HTMLElement | SVGElement | null =>
  [...document.querySelectorAll<HTMLElement | SVGElement>(`main a[href="${CSS.escape(href)}"]`)].find(isVisible) ??
  null;

/**
 * Puts the focus on the card's heading when something is chosen, and back to where it came from when the card closes: to what opened it,
 * or where that is gone or was no key's doing, to a link that leads there. Stepping through the evidence of one statement moves nothing,
 * and neither does a press that is not released.
 */
export const useCardFocus = (selection: Selection, href: string): RefObject<HTMLElement | null> => {
  const card = useRef<HTMLElement>(null);
  const before = useRef<Before | null>(null);
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const isPressed = useApp(selectIsPressed);
  useEffect(() => {
    if (isPressed) return;
    const last = before.current;
    before.current = { selection, href };
    if (last && sameChoice(last.selection, selection)) return;
    const active = document.activeElement;
    const wasIn = card.current?.contains(active) ?? false;
    if (selection.kind === 'nothing') {
      const way = opener.current;
      opener.current = null;
      if (!last || !(isFree(active) || wasIn)) return;
      const back = way?.isConnected && isVisible(way) ? way : linkTo(last.href);
      back?.focus({ preventScroll: true });
      return;
    }
    // A page that has just been opened takes the focus only if nobody has put it anywhere yet.
    if (!last && !isFree(active)) return;
    if (!wasIn && !isFree(active) && (active instanceof HTMLElement || active instanceof SVGElement))
      opener.current = active;
    const heading = card.current?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (card.current) card.current.scrollTop = 0;
  }, [selection, href, isPressed]);
  return card;
};
