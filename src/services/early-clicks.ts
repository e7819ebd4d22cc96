/**
 * Keeps the last click on a button that nobody can answer yet, and makes it again when asked to. Links need no help: they lead somewhere
 * by themselves. Answers how to end the keeping, which makes the kept click.
 */
export const keepEarlyClick = (place: HTMLElement): (() => void) => {
  let kept: HTMLElement | null = null;
  const keep = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) kept = button;
  };
  place.addEventListener('click', keep, { capture: true });
  return () => {
    place.removeEventListener('click', keep, { capture: true });
    if (kept?.isConnected) kept.click();
    kept = null;
  };
};
