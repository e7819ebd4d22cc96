import { isPlainClick } from './internal-link.ts';

/** Shows what the served page itself knows of what a link stands for. Answers how to take that away again; null when it knows nothing. */
export type ShowServed = (link: Element) => (() => void) | null;

/** What is clicked before the interface is there. */
export interface EarlyClicks {
  /** The interface hears of buttons from now on. */
  readonly leaveButtons: () => void;
  /** Ends the keeping and makes the last kept click anew: for whoever hears of links by now, else for the browser. */
  readonly end: () => void;
}

interface Kept {
  readonly element: Element;
  readonly href: string | null;
  readonly takeAway: () => void;
}

const nothing = (): void => undefined;

/**
 * Keeps the last click within `place` that nobody can answer yet. A link of which the served page can show something is answered at once
 * and kept too; every other link leads somewhere by itself.
 */
export const keepEarlyClicks = (place: Element, show: ShowServed): EarlyClicks => {
  let kept: Kept | null = null;
  let areButtonsKept = true;
  const keep = (event: Event): void => {
    const element = event.target instanceof Element ? event.target.closest('a[href], button') : null;
    if (!element) return;
    const href = element.getAttribute('href');
    if (href === null && !areButtonsKept) return;
    if (href !== null && !(event instanceof MouseEvent && isPlainClick(event))) return;
    const takeAway = href === null ? nothing : show(element);
    if (!takeAway) return;
    if (href !== null) event.preventDefault();
    kept?.takeAway();
    kept = { element, href, takeAway };
  };
  place.addEventListener('click', keep, { capture: true });
  return {
    leaveButtons: () => {
      areButtonsKept = false;
    },
    end: () => {
      place.removeEventListener('click', keep, { capture: true });
      const last = kept;
      kept = null;
      if (!last) return;
      // The drawing may have been made anew since.
      const same = last.href === null ? null : place.querySelector(`a[href="${CSS.escape(last.href)}"]`);
      const element = last.element.isConnected ? last.element : same;
      element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
      last.takeAway();
    },
  };
};
