import type { Core } from 'cytoscape';

/** The part of Cytoscape's collections that is used here; it is not in the published types. */
interface Presses {
  activate?: () => unknown;
  unactivate?: () => unknown;
}

function stay(this: unknown): unknown {
  return this;
}

/**
 * Lets a press change nothing on the canvas. By default Cytoscape styles what is pressed as `:active`, twice for each click, and draws
 * the whole canvas anew for it; no rule of ours looks at that, and what is chosen is shown by the SVG on top. When a later Cytoscape
 * names its insides otherwise, nothing happens.
 */
export const pressQuietly = (cy: Core): void => {
  const presses = Object.getPrototypeOf(cy.collection()) as Presses;
  if (presses.activate && presses.unactivate) Object.assign(presses, { activate: stay, unactivate: stay });
};
