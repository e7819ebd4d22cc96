import { type ComponentType, Suspense, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import { type Filter, NOTHING, type Selection } from '../../domain/view.ts';
import { choiceOfEdge, type DrawnEdge } from '../../graph/drawing.ts';
import { emphasise } from '../../graph/emphasis.ts';
import { selectDossier } from '../../state/selectors.ts';
import type { AppState } from '../../state/store.ts';
import { useApp, useAppStore, useShortHref } from '../app-context.tsx';
import { useHydrated } from '../use-hydrated.ts';
import type { CytoscapeGraphProps } from './CytoscapeGraph.tsx';
import styles from './GraphPane.module.css';
import { GraphToolbar } from './GraphToolbar.tsx';
import { AsServed } from './AsServed.tsx';
import { SvgGraph } from './SvgGraph.tsx';
import type { CameraControls } from './use-camera.ts';
import { useDrawings } from './use-drawings.ts';
import type { Question } from './use-graph-events.ts';
import { useReturn } from './use-return.ts';
import { useShowChosen } from './use-show-chosen.ts';
import { useTakeover } from './use-takeover.ts';
import { useWalk } from './use-walk.ts';
import { WhichOne } from './WhichOne.tsx';

const selectSelection = ({ view }: AppState): Selection => view.selection;
const selectFilter = ({ view }: AppState): Filter => view.filter;
const selectHovered = ({ hovered }: AppState): string | null => hovered;

/** A component that has come late. */
const Mounted = ({ as: As, ...props }: CytoscapeGraphProps & { readonly as: ComponentType<CytoscapeGraphProps> }) => (
  <As {...props} />
);

const Graph = ({ dossier }: { readonly dossier: Dossier }) => {
  const store = useAppStore();
  const selection = useApp(selectSelection);
  const filter = useApp(selectFilter);
  const hovered = useApp(selectHovered);
  const hrefOf = useShortHref();
  const isHydrated = useHydrated();
  const help = useId();
  const stage = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [controls, setControls] = useState<CameraControls | null>(null);
  const [question, ask] = useState<Question | null>(null);

  const { drawings, asServed, shown, isWaiting, failure } = useDrawings(dossier, stage);
  const canvas = useTakeover(stage);
  // One drawing is worked with once it is known which.
  const drawing = shown === null ? null : (drawings[0]?.drawing ?? null);
  const edges = (drawing ?? drawings[0]?.drawing)?.edges;
  const emphasis = useMemo(
    () => emphasise(dossier, edges ?? [], selection, filter),
    [dossier, edges, selection, filter],
  );
  const filtered = useMemo(() => emphasise(dossier, edges ?? [], NOTHING, filter), [dossier, edges, filter]);

  const choose = useCallback(
    (edge: DrawnEdge): void => {
      ask(null);
      if (edge.isBundle) store.getState().toggleBundle(edge.id);
      else store.getState().select(choiceOfEdge(edge));
    },
    [store],
  );
  const leave = useReturn(selection, svg);
  const walk = useWalk({ dossier, drawing, emphasis, svg, controls, choose, leave });
  useShowChosen({ drawing, emphasis, selection, stage, controls });

  const isReady = controls !== null && drawing !== null;
  // React writes the frame of the drawing into the SVG; once it lies on the canvas, the camera's view belongs there.
  useLayoutEffect(() => {
    if (isReady && svg.current) controls.aim(svg.current);
  }, [isReady, controls, drawing]);
  const isFocused = [...emphasis.values()].some((one) => one === 'chosen' || one === 'near');
  return (
    <div className={styles.pane}>
      <div
        ref={stage}
        className={styles.stage}
        data-graph-ready={isReady ? '' : undefined}
        data-focused={isFocused ? '' : undefined}
        role={isHydrated ? 'application' : 'group'}
        aria-label={`Graph of ${String(dossier.actors.length)} actors`}
        aria-roledescription={isHydrated ? 'graph' : undefined}
        aria-describedby={isHydrated ? help : undefined}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
      >
        {canvas && drawing ? (
          <div className={styles.under} aria-hidden="true">
            <Mounted
              as={canvas}
              name={shown ?? ''}
              drawing={drawing}
              emphasis={filtered}
              className={styles.canvas ?? ''}
              pane={stage}
              svg={svg}
              choose={choose}
              ask={ask}
              onReady={setControls}
            />
          </div>
        ) : null}
        {/* In the order in which the server wrote them. */}
        {asServed.includes('wide') ? <AsServed key="served-wide" /> : null}
        {drawings.map((one) => (
          <Suspense key={one.name}>
            <SvgGraph
              ref={one.name === shown ? svg : null}
              dossier={dossier}
              drawing={one.drawing}
              hrefOf={hrefOf}
              name={one.name}
              emphasis={emphasis}
              hovered={hovered}
              stop={drawing ? walk.stop : null}
              isOverlay={isReady}
            />
          </Suspense>
        ))}
        {asServed.includes('tall') ? <AsServed key="served-tall" /> : null}
        {isWaiting ? <p className={styles.note}>Laying out the drawing …</p> : null}
        {failure ? (
          <p className={styles.note}>The drawing could not be laid out: {failure} The list shows everything.</p>
        ) : null}
      </div>
      <p id={help} hidden>
        Left and right arrow keys go round the relationships of an actor, down travels along one to its other end, up
        goes back. On an actor, up and down go through the cast. Enter opens the evidence. Plus, minus and zero zoom and
        fit. Letters find actors.
      </p>
      <GraphToolbar dossier={dossier} shown={shown} controls={controls} />
      {question ? (
        <WhichOne dossier={dossier} edges={question.edges} onPick={choose} onClose={() => ask(null)} />
      ) : null}
    </div>
  );
};

/** The drawing of the open dossier: in the HTML as SVG, later on Cytoscape's canvas at the same places. */
export const GraphPane = () => {
  const dossier = useApp(selectDossier);
  return dossier ? <Graph key={dossier.id} dossier={dossier} /> : null;
};
