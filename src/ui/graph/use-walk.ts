import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { Drawing, DrawnEdge } from '../../graph/drawing.ts';
import type { Emphasis } from '../../graph/emphasis.ts';
import { useAppStore } from '../app-context.tsx';
import { ZOOM_STEP } from './camera.ts';
import type { CameraControls } from './use-camera.ts';
import { settle, walk, type WalkMap, type WalkPlace, type WalkStep } from './walk.ts';
import { placeWords } from './walk-words.ts';

interface WalkProps {
  readonly dossier: Dossier;
  readonly drawing: Drawing | null;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly controls: CameraControls | null;
  readonly choose: (edge: DrawnEdge) => void;
  /** Called before the keyboard goes over to a card. */
  readonly leave: () => void;
}

/** The keyboard's way over the drawing. */
export interface Walk {
  /** Id of the one thing that the Tab key reaches; null when there is nothing. */
  readonly stop: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keeps the place when the focus comes by Tab, by a click, or by a screen reader's own cursor. */
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onBlur: () => void;
}

const STEPS: Readonly<Record<string, WalkStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
};
/** How far Alt and an arrow move the drawing, in CSS pixels. */
const PAN = 60;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

const mapOf = (drawing: Drawing | null, emphasis: ReadonlyMap<string, Emphasis>): WalkMap => ({
  actors: drawing?.nodes ?? [],
  edges: (drawing?.edges ?? []).filter((edge) => emphasis.get(edge.id) !== 'filtered'),
});

/** The links of the drawing stand in the order in which it was drawn: curves, then actors. */
const idsOf = (drawing: Drawing): readonly string[] => [...drawing.edges, ...drawing.nodes].map(({ id }) => id);

/** One walks from actor to actor along the curves with the arrow keys; the drawing has one stop in the order of Tab. */
export const useWalk = ({ dossier, drawing, emphasis, svg, controls, choose, leave }: WalkProps): Walk => {
  const store = useAppStore();
  const [place, setPlace] = useState<WalkPlace | null>(null);
  const map = useMemo(() => mapOf(drawing, emphasis), [drawing, emphasis]);
  const here = settle(map, place);
  // Set by a key, read when the drawing is there: a bundle's curves appear only after it has opened.
  const wanted = useRef<string | null>(null);

  const linkOf = useCallback(
    (id: string): SVGAElement | null => {
      const index = drawing ? idsOf(drawing).indexOf(id) : -1;
      return index < 0 ? null : (svg.current?.querySelectorAll<SVGAElement>('a')[index] ?? null);
    },
    [drawing, svg],
  );

  const go = (next: WalkPlace): void => {
    setPlace(next);
    linkOf(next.id)?.focus({ preventScroll: true });
    store.getState().announce(placeWords(dossier, map, drawing, next));
    const part =
      next.kind === 'actor'
        ? drawing?.nodes.find((node) => node.id === next.id)?.frame
        : drawing?.edges.find((edge) => edge.id === next.id)?.label.frame;
    if (part) controls?.show(part, 0);
  };

  useEffect(() => {
    if (wanted.current === null || !drawing) return;
    const edge = drawing.edges.find((one) => one.statements.some((id) => id === wanted.current) && !one.isBundle);
    if (!edge) return;
    wanted.current = null;
    go({ kind: 'edge', id: edge.id, from: edge.source });
  });

  const enter = (): void => {
    if (!here) return;
    if (here.kind === 'actor') {
      leave();
      store.getState().select({ kind: 'actor', id: here.id });
      return;
    }
    const edge = drawing?.edges.find((one) => one.id === here.id);
    if (!edge) return;
    if (edge.isBundle) wanted.current = edge.statements[0];
    else leave();
    choose(edge);
  };

  const zoomKey = (key: string): boolean => {
    if (!controls) return false;
    if (key === '+' || key === '=') controls.zoomBy(ZOOM_STEP);
    else if (key === '-' || key === '_') controls.zoomBy(1 / ZOOM_STEP);
    else if (key === '0') controls.fit();
    else return false;
    return true;
  };

  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      const shift = PANS[event.key];
      if (!shift || !controls) return false;
      controls.panBy(shift[0], shift[1]);
      return true;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      enter();
      return true;
    }
    if (zoomKey(event.key)) return true;
    const letter = /^[\p{L}\p{N}]$/u.test(event.key) ? { letter: event.key } : null;
    const step = STEPS[event.key] ?? letter;
    if (!step || !here) return false;
    const next = walk(map, here, step);
    if (next) go(next);
    return letter === null || next !== null;
  };

  return {
    stop: here?.id ?? null,
    onKeyDown: (event) => {
      if (press(event)) event.preventDefault();
    },
    onFocus: ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || !drawing || !svg.current?.contains(link)) return;
      const id = idsOf(drawing)[[...svg.current.querySelectorAll('a')].indexOf(link)];
      if (id === undefined) return;
      store.getState().hover(id);
      if (id === here?.id) return;
      const actor = drawing.nodes.find((node) => node.id === id);
      const edge = drawing.edges.find((one) => one.id === id);
      if (actor) setPlace({ kind: 'actor', id: actor.id });
      else if (edge) setPlace({ kind: 'edge', id, from: edge.source });
    },
    onBlur: () => store.getState().hover(null),
  };
};
