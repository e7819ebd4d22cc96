import type { Core } from 'cytoscape';

/** The part of Cytoscape's renderer that is used here; it is not in the published types. */
interface CanvasRenderer {
  drawLayeredElements?: (context: CanvasRenderingContext2D, elements: readonly unknown[]) => void;
  drawElements?: (context: CanvasRenderingContext2D, elements: readonly unknown[]) => void;
}

/** Up to so many elements are drawn anew in every frame; beyond, Cytoscape's pictures of pictures are the quicker way. */
const MOST_ELEMENTS = 400;

const held = new WeakSet<Core>();

/** Lets the canvas stay empty while its elements are put on bit by bit: each frame would draw all of them anew. */
export const holdDrawing = (cy: Core): void => void held.add(cy);

/** Draws from now on, and at once. */
export const releaseDrawing = (cy: Core): void => {
  held.delete(cy);
  cy.forceRender();
};

/**
 * Lets Cytoscape draw each element straight onto the canvas. By default it draws into textures at powers of two and scales those,
 * which blurs words at every other zoom (a visible jump when the canvas takes over from the SVG), and refines them in idle time.
 * A small drawing takes about a millisecond either way. When a later Cytoscape names its insides otherwise, nothing happens.
 */
export const drawSharply = (cy: Core): void => {
  const renderer = (cy as Core & { renderer: () => CanvasRenderer }).renderer();
  const layered = renderer.drawLayeredElements;
  const direct = renderer.drawElements;
  if (!layered || !direct) return;
  renderer.drawLayeredElements = (context, elements, ...rest: []) => {
    if (held.has(cy)) return;
    const draw = elements.length <= MOST_ELEMENTS ? direct : layered;
    draw.call(renderer, context, elements, ...rest);
  };
};
