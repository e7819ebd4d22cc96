import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { NOTHING, type Selection } from '../../domain/view.ts';
import { choiceOfEdge, type DrawnEdge, type Drawing } from '../../graph/drawing.ts';
import { useAppStore } from '../app-context.tsx';
import type { PanePoint } from './camera.ts';
import { nearEdges } from './near-edges.ts';

/** Some curves of which the reader is to pick one, and where the finger was. */
export interface Question {
  readonly edges: readonly DrawnEdge[];
  readonly at: PanePoint;
}

interface GraphEvents {
  readonly cy: Core | null;
  readonly drawing: Drawing;
  /** Chooses what a curve stands for. */
  readonly choose: (edge: DrawnEdge) => void;
  readonly ask: (question: Question | null) => void;
}

const isFinger = (event: EventObject): boolean => event.originalEvent?.type.startsWith('touch') ?? false;

/** What a click on an element of the drawing chooses; null for a bundle, which only opens, and for the ground. */
const choiceOf = (drawing: Drawing, id: string): Selection | null => {
  const actor = drawing.nodes.find((node) => node.id === id);
  if (actor) return { kind: 'actor', id: actor.id };
  const edge = drawing.edges.find((one) => one.id === id);
  return edge && !edge.isBundle ? choiceOfEdge(edge) : null;
};

/**
 * Turns taps and hovering on the canvas into choices. A press of the mouse shows at once what its release will choose: a click takes a tenth
 * of a second, and so long the reader need not wait. Whoever moves the drawing instead, or presses Escape, has chosen nothing.
 */
export const useGraphEvents = ({ cy, drawing, choose, ask }: GraphEvents): void => {
  const store = useAppStore();
  // Handlers are attached once per canvas; they read what is current when something happens.
  const current = useRef({ drawing, choose, ask });
  useEffect(() => {
    current.current = { drawing, choose, ask };
  });
  useEffect(() => {
    if (!cy) return;
    const stepBack = (): void => {
      const { view, openBundles, stepBack: back, toggleBundle } = store.getState();
      if (view.selection.kind !== NOTHING.kind) back();
      else for (const bundle of openBundles) toggleBundle(bundle);
    };
    // Whether the mouse went down on something that can be chosen, and has not come up yet.
    let isHeld = false;
    const giveUp = (): void => store.getState().giveUpPress();
    const press = (event: EventObject): void => {
      isHeld = false;
      if (isFinger(event) || event.target === cy) return;
      const choice = choiceOf(current.current.drawing, String(event.target.id()));
      if (!choice) return;
      isHeld = true;
      store.getState().press(choice);
    };
    const release = (): void => {
      // Cytoscape hears of it first, and makes the choice where it was a click.
      if (isHeld) window.setTimeout(giveUp);
    };
    const tap = (event: EventObject): void => {
      const isGivenUp = isHeld && store.getState().pressed === null;
      isHeld = false;
      if (isGivenUp) return;
      const { drawing: drawn, choose: pick, ask: which } = current.current;
      which(null);
      const id = event.target === cy ? '' : String(event.target.id());
      const choice = choiceOf(drawn, id);
      if (choice?.kind === 'actor') {
        store.getState().select(choice);
        return;
      }
      if (isFinger(event)) {
        const tappable = drawn.edges.filter((edge) => !cy.getElementById(edge.id).hasClass('filtered'));
        const near = nearEdges(tappable, [event.position.x, event.position.y], cy.zoom());
        const [only] = near;
        if (near.length > 1) which({ edges: near, at: { ...event.renderedPosition } });
        else if (only) pick(only);
        else stepBack();
        return;
      }
      const edge = drawn.edges.find((one) => one.id === id);
      if (edge) pick(edge);
      else stepBack();
    };
    const point = (event: EventObject): void => {
      const id = String(event.target.id());
      if (event.originalEvent?.type.startsWith('touch')) return;
      cy.container()?.toggleAttribute('data-pointing', true);
      store.getState().hover(id);
    };
    const leave = (): void => {
      cy.container()?.toggleAttribute('data-pointing', false);
      store.getState().hover(null);
    };
    cy.on('tapstart', press);
    cy.on('tap', tap);
    cy.on('dragpan', giveUp);
    window.addEventListener('mouseup', release);
    window.addEventListener('blur', giveUp);
    cy.on('mouseover', 'node, edge', point);
    cy.on('mouseout', 'node, edge', leave);
    return () => {
      cy.off('tapstart', press);
      cy.off('tap', tap);
      cy.off('dragpan', giveUp);
      window.removeEventListener('mouseup', release);
      window.removeEventListener('blur', giveUp);
      giveUp();
      cy.off('mouseover', 'node, edge', point);
      cy.off('mouseout', 'node, edge', leave);
    };
  }, [cy, store]);
};
