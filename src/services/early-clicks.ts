/**
 * Keeps the last click on a button that nobody can answer yet. Links need no help: they lead somewhere by themselves. Answers how to end
 * the keeping, before somebody else listens; and that answers how to make the kept click, once it would be heard.
 */
export const keepEarlyClick = (place: HTMLElement): (() => () => void) => {
  let kept: HTMLElement | null = null;
  const keep = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) kept = button;
  };
  place.addEventListener('click', keep, { capture: true });
  return () => {
    place.removeEventListener('click', keep, { capture: true });
    return () => {
      if (kept?.isConnected) kept.click();
      kept = null;
    };
  };
};
