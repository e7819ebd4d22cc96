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
  /** What is complete with the first style alone, up to where the later style begins; empty where that is nothing. */
  readonly first: string;
  /** All else. Where `first` is not empty, the text of the later style stands between the two. */
  readonly rest: string;
}

const OPEN = `<style ${LATER}="">`;
const CLOSE = '</style>';
const END_OF_MAIN = '</main>';

/**
 * The markup as it is served: the side, which is the last thing in the main part, stands before all that needs the later style. Markup
 * without a side is left as it is. `hasCard` tells that the side needs the later style too.
 */
export const inServedOrder = (markup: string, hasCard: boolean): ServedMarkup => {
  const place = markup.indexOf(OPEN + CLOSE);
  const start = markup.lastIndexOf('<div', markup.indexOf(` ${SIDE}=""`));
  const end = markup.indexOf(END_OF_MAIN, start);
  if (place < 0 || start < place || end < 0) return { first: '', rest: markup };
  const side = markup.slice(start, end);
  const rest = markup.slice(place + OPEN.length, start) + markup.slice(end);
  const first = markup.slice(0, place) + side + OPEN;
  return hasCard ? { first: '', rest: first + rest } : { first, rest };
};

type Movable = Element & { moveBefore?: (node: Element, child: Element | null) => void };

/** What selects anew what is selected within `side` now. */
const selectAgain = (selection: Selection | null, side: Element): (() => void) => {
  if (!selection || selection.isCollapsed) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode && focusNode && side.contains(anchorNode) && side.contains(focusNode))
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
};

/** Puts the side of a served page where the desk has it, before the page is taken over. What is focused, selected and scrolled there stays so. */
export const inDeskOrder = (place: Element): void => {
  const side = place.querySelector(`[${SIDE}]`);
  const main: Movable | null = place.querySelector('main');
  if (!side || !main || side.parentElement === main) return;
  const scrolled = [...side.querySelectorAll('[data-scroller]')]
    .map((one) => [one, one.scrollTop] as const)
    .filter(([, top]) => top > 0);
  const focused = document.activeElement;
  const select = selectAgain(document.getSelection(), side);
  if (main.moveBefore) main.moveBefore(side, null);
  else main.append(side);
  for (const [scroller, top] of scrolled) scroller.scrollTop = top;
  if (focused instanceof HTMLElement && side.contains(focused) && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
  select();
};
