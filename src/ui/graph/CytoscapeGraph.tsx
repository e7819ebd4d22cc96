import type { Core, ElementDefinition } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Drawing, DrawnEdge } from '../../graph/drawing.ts';
import type { Emphasis } from '../../graph/emphasis.ts';
import { pressQuietly } from './quiet-press.ts';
import { drawSharply, releaseDrawing } from './sharp-drawing.ts';
import { type CameraControls, useCamera } from './use-camera.ts';
import { useElements } from './use-elements.ts';
import { useEmphasis } from './use-emphasis.ts';
import { type Question, useGraphEvents } from './use-graph-events.ts';
import { useTheme } from './use-theme.ts';

/** What the canvas is given. */
export interface CytoscapeGraphProps {
  readonly name: string;
  readonly drawing: Drawing;
  /** What the filter takes away. What is chosen is painted by the SVG on top. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly className: string;
  readonly pane: RefObject<HTMLElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly choose: (edge: DrawnEdge) => void;
  readonly ask: (question: Question | null) => void;
  /** Called once, when the first picture is on the canvas. */
  readonly onReady: (controls: CameraControls) => void;
}

// The wrapper compares elements with what it was given before, not with what is there: it is given none, and useElements does the work.
const NO_ELEMENTS: ElementDefinition[] = [];
// Without one it would run its own, over nothing.
const NO_LAYOUT = { name: 'preset', fit: false } as const;

/**
 * The drawing on Cytoscape's canvas. The wrapper is the mount point only. Its `cy` callback runs at every update, so it is answered once
 * per instance. Tests find the instance where Cytoscape itself puts it: `container._cyreg.cy`.
 */
export const CytoscapeGraph = (props: CytoscapeGraphProps) => {
  const { name, drawing, emphasis, className, pane, svg, choose, ask, onReady } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const seen = useRef<Core | null>(null);
  const keep = useCallback((instance: Core) => {
    if (seen.current === instance) return;
    seen.current = instance;
    drawSharply(instance);
    pressQuietly(instance);
    setCy(instance);
  }, []);
  const sheet = useTheme();
  const isFilled = useElements(cy, drawing);
  useEmphasis(cy, isFilled, emphasis);
  const controls = useCamera({ cy, name, frame: drawing.frame, pane, svg });
  useGraphEvents({ cy, drawing, choose, ask });

  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });
  const isDrawn = useRef<Core | null>(null);
  useLayoutEffect(() => {
    if (!cy || !controls || !isFilled) return;
    if (isDrawn.current === cy) {
      ready.current(controls);
      return;
    }
    const first = (): void => {
      isDrawn.current = cy;
      cy.container()?.setAttribute('data-graph-ready', '');
      ready.current(controls);
    };
    cy.one('render', first);
    releaseDrawing(cy);
    return () => void cy.off('render', first);
  }, [cy, controls, isFilled]);

  return (
    <CytoscapeComponent
      elements={NO_ELEMENTS}
      layout={NO_LAYOUT}
      stylesheet={sheet}
      className={className}
      cy={keep}
      autoungrabify
      autounselectify
      boxSelectionEnabled={false}
    />
  );
};
