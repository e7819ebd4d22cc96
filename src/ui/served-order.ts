/**
 * The order in which a page of the desk is served. The desk shows the article last; on the line it comes first, with the style it is set by,
 * so that a slow line brings the words before everything that stands around them. Its place on the screen is the same (`Desk.module.css`).
 */

/** Attribute of the part of the desk that is served first: the card and the article. */
export const SIDE = 'data-side';
/** Attribute of the style element that is served behind the article. React makes it empty, and leaves it as it finds it. */
export const LATER = 'data-later';

/** The markup of a page in two pieces, one after the other. */
export interface ServedMarkup {
  /** What is complete with the first style alone; empty where that is nothing. Its elements are left open. */
  readonly first: string;
  /** All else. Where `first` is not empty, the later style stands between the two. */
  readonly rest: string;
}

const END_OF_MAIN = '</main>';

/**
 * The markup as it is served: the side, which is the last thing in the main part, stands before all that needs the later style. Markup
 * without a side is left as it is. `hasCard` tells that the side needs the later style too.
 */
export const inServedOrder = (markup: string, hasCard: boolean): ServedMarkup => {
  const later = `<style ${LATER}=""></style>`;
  const place = markup.indexOf(later);
  const start = markup.lastIndexOf('<div', markup.indexOf(` ${SIDE}=""`));
  const end = markup.indexOf(END_OF_MAIN, start);
  if (place < 0 || start < place || end < 0) return { first: '', rest: markup };
  const side = markup.slice(start, end);
  const rest = markup.slice(place + later.length, start) + markup.slice(end);
  const first = markup.slice(0, place) + side;
  return hasCard ? { first: '', rest: first + later + rest } : { first, rest };
};

type Movable = Element & { moveBefore?: (node: Element, child: Element | null) => void };

/** Puts the side of a served page where the desk has it, before the page is taken over. What is focused and scrolled there stays so. */
export const inDeskOrder = (place: Element): void => {
  const side = place.querySelector(`[${SIDE}]`);
  const main: Movable | null = place.querySelector('main');
  if (!side || !main || side.parentElement === main) return;
  const scrolled = [...side.querySelectorAll('[data-scroller]')].map((one) => [one, one.scrollTop] as const);
  const focused = document.activeElement;
  if (main.moveBefore) main.moveBefore(side, null);
  else main.append(side);
  for (const [scroller, top] of scrolled) if (scroller.scrollTop !== top) scroller.scrollTop = top;
  if (focused instanceof HTMLElement && side.contains(focused) && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
};
