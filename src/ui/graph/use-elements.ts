import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { Drawing } from '../../graph/drawing.ts';
import { elements } from '../../graph/elements.ts';

/** Puts the drawing on the canvas. When it changes (another layout, an opened bundle) only what differs is taken off and put on. */
export const useElements = (cy: Core | null, drawing: Drawing): void => {
  const shown = useRef<{ readonly cy: Core; readonly texts: ReadonlyMap<string, string> } | null>(null);
  useLayoutEffect(() => {
    if (!cy) return;
    const before = shown.current?.cy === cy ? shown.current.texts : new Map<string, string>();
    const next = elements(drawing);
    const texts = new Map(next.map((element) => [String(element.data.id), JSON.stringify(element)]));
    const moved = (id: string): boolean => before.get(id) !== texts.get(id);
    // A curve does not outlive its ends: those that stay go on again with them.
    const isNew = (element: ElementDefinition): boolean =>
      [element.data.id, element.data['source'], element.data['target']].some(
        (id) => id !== undefined && moved(String(id)),
      );
    cy.batch(() => {
      for (const [id] of before) if (moved(id)) cy.getElementById(id).remove();
      cy.add(next.filter(isNew).filter((element) => cy.getElementById(String(element.data.id)).empty()));
    });
    shown.current = { cy, texts };
  }, [cy, drawing]);
};
