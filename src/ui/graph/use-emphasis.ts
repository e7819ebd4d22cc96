import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import { EMPHASES, type Emphasis } from '../../graph/emphasis.ts';

const isClass = (one: Emphasis): boolean => one !== 'plain';

/**
 * Keeps the classes of the canvas's elements: what the filter takes away or leaves idle. What is chosen is not painted here but by the
 * SVG on top, so that a click repaints no canvas. Only differences are written, and in one go.
 */
export const useEmphasis = (cy: Core | null, isFilled: boolean, emphasis: ReadonlyMap<string, Emphasis>): void => {
  useLayoutEffect(() => {
    if (!cy || !isFilled) return;
    cy.batch(() => {
      for (const element of cy.elements().toArray()) {
        const wanted = emphasis.get(element.id()) ?? 'plain';
        for (const one of EMPHASES) {
          if (isClass(one) && element.hasClass(one) !== (one === wanted)) element.toggleClass(one, one === wanted);
        }
      }
    });
  }, [cy, isFilled, emphasis]);
};
