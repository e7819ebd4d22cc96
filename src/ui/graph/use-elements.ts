import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '../../graph/drawing.ts';
import { elements } from '../../graph/elements.ts';
import { holdDrawing } from './sharp-drawing.ts';

/** Each element, by its id, as a text that tells whether it has changed. */
type Texts = ReadonlyMap<string, string>;
const textOf = (element: ElementDefinition): [id: string, text: string] => [
  String(element.data.id),
  JSON.stringify(element),
];

/** Elements are made, styled and measured for so long at a time, in milliseconds, that a click is not held up even by a slow machine. */
const STEP = 12;

/**
 * Puts everything on an empty canvas in small steps, between which the page answers. `done` is called with what was put there when
 * all of it is. Answers how to give up, which takes everything off again.
 */
const fillInSteps = (cy: Core, all: Iterator<ElementDefinition>, done: (texts: Texts) => void): (() => void) => {
  const texts = new Map<string, string>();
  const step = (): void => {
    for (const end = performance.now() + STEP; performance.now() < end;) {
      const { value: element, done: isEnd } = all.next() as IteratorResult<ElementDefinition, undefined>;
      if (isEnd === true || !element) {
        done(texts);
        return;
      }
      texts.set(...textOf(element));
      const added = cy.add(element);
      // Asked for its measures, an element is styled now instead of all of them in the frame that shows them.
      added.nodes().forEach((node) => void node.outerWidth());
      added.edges().forEach((edge) => void edge.midpoint());
    }
    timer = window.setTimeout(step);
  };
  let timer = window.setTimeout(step);
  return () => {
    window.clearTimeout(timer);
    if (!cy.destroyed()) cy.elements().remove();
  };
};

/**
 * Puts the drawing on the canvas: at first bit by bit, and when it changes (another layout, an opened bundle) only what differs is
 * taken off and put on. Answers whether all of it is there; until then the canvas draws nothing, and afterwards when it is released.
 */
export const useElements = (cy: Core | null, drawing: Drawing): boolean => {
  const shown = useRef<{ readonly cy: Core; readonly texts: Texts } | null>(null);
  const [filled, setFilled] = useState<Core | null>(null);
  useLayoutEffect(() => {
    if (!cy) return;
    const before = shown.current?.cy === cy ? shown.current.texts : null;
    if (!before) {
      holdDrawing(cy);
      let isThere = false;
      const giveUp = fillInSteps(cy, elements(drawing), (texts) => {
        isThere = true;
        shown.current = { cy, texts };
        setFilled(cy);
      });
      return () => {
        if (!isThere) giveUp();
      };
    }
    const next = [...elements(drawing)];
    const texts = new Map(next.map(textOf));
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
    return;
  }, [cy, drawing]);
  return cy !== null && filled === cy;
};
