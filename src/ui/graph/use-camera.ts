import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Frame } from '../../graph/geometry.ts';
import {
  bringIntoView,
  type Camera,
  fitCamera,
  type PaneSize,
  ZOOM_IN_LIMIT,
  ZOOM_OUT_LIMIT,
  zoomAbout,
} from './camera.ts';
import { movementTime } from './motion.ts';

/** What can be done with the camera. */
export interface CameraControls {
  /** Shows the whole drawing. */
  readonly fit: () => void;
  /** Zooms about the middle of the pane. */
  readonly zoomBy: (factor: number) => void;
  /** Moves the drawing by CSS pixels. */
  readonly panBy: (x: number, y: number) => void;
  /** Moves as little as needed to show a part of the drawing. `covered` is how much of the pane's foot lies under something. */
  readonly show: (frame: Frame, covered: number) => void;
  /** Lets an SVG that fills the pane look through the same camera. */
  readonly aim: (svg: SVGSVGElement) => void;
}

interface CameraProps {
  readonly cy: Core | null;
  /** Name of the drawing: another one is fitted, the same one is left where it is when its curves change. */
  readonly name: string;
  /** What a fit shows. */
  readonly frame: Frame;
  readonly pane: RefObject<HTMLElement | null>;
  /** The SVG on top, which looks through the same camera. */
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Room left around what is brought into view, in CSS pixels. */
const MARGIN = 24;
const cameraOf = (cy: Core): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
// With parts of a pixel: the browser fits the SVG into them, too.
const sizeOf = (pane: HTMLElement | null): PaneSize => {
  const { width, height } = pane?.getBoundingClientRect() ?? { width: 0, height: 0 };
  return { width, height };
};
const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-6 && Math.abs(a.pan.x - b.pan.x) < 0.01 && Math.abs(a.pan.y - b.pan.y) < 0.01;

/** The fit of each canvas: while its camera is there, nobody has moved it. */
const fits = new WeakMap<Core, Camera>();

const makeControls = (cy: Core, frame: Frame): CameraControls => {
  const paneSize = (): PaneSize => sizeOf(cy.container());
  const go = (camera: Camera): void => {
    const duration = movementTime();
    cy.stop(true);
    if (duration === 0) cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
    else cy.animate({ zoom: camera.zoom, pan: { ...camera.pan }, duration, easing: 'ease-out' });
  };
  return {
    fit: () => {
      const size = paneSize();
      if (size.width === 0) return;
      const camera = fitCamera(frame, size);
      fits.set(cy, camera);
      go(camera);
    },
    zoomBy: (factor) => {
      const { width, height } = paneSize();
      go(zoomAbout(cameraOf(cy), { x: width / 2, y: height / 2 }, factor, cy.minZoom(), cy.maxZoom()));
    },
    panBy: (x, y) => {
      const { zoom, pan } = cameraOf(cy);
      go({ zoom, pan: { x: pan.x + x, y: pan.y + y } });
    },
    show: (part, covered) => {
      const { width, height } = paneSize();
      const camera = cameraOf(cy);
      const next = bringIntoView(camera, part, { width, height: height - covered }, MARGIN);
      if (next !== camera) go(next);
    },
    aim: (svg) => {
      const { zoom, pan } = cameraOf(cy);
      const { width, height } = paneSize();
      if (width === 0) return;
      const box = [-pan.x / zoom, -pan.y / zoom, width / zoom, height / zoom]
        .map((value) => value.toFixed(3))
        .join(' ');
      if (svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box);
    },
  };
};

/** Keeps the canvas's camera: fits at first and as long as nobody has moved it, then stays with what is in the middle. */
export const useCamera = ({ cy, name, frame, pane, svg }: CameraProps): CameraControls | null => {
  const controls = useMemo(() => (cy ? makeControls(cy, frame) : null), [cy, frame]);

  const whole = useRef(frame);
  useLayoutEffect(() => {
    whole.current = frame;
  }, [frame]);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!cy || !element || name === '') return;
    let size: PaneSize = { width: 0, height: 0 };
    const settle = (): void => {
      const now = sizeOf(element);
      // A pane that is not shown has no size, and nothing to fit into.
      if (now.width === 0 || now.height === 0) return;
      const camera = cameraOf(cy);
      const fit = fits.get(cy);
      const isUntouched = size.width === 0 || !fit || isSame(camera, fit);
      const next = isUntouched
        ? fitCamera(whole.current, now)
        : {
            zoom: camera.zoom,
            pan: { x: camera.pan.x + (now.width - size.width) / 2, y: camera.pan.y + (now.height - size.height) / 2 },
          };
      const { zoom } = fitCamera(whole.current, now);
      size = now;
      cy.resize();
      cy.minZoom(zoom * ZOOM_OUT_LIMIT);
      cy.maxZoom(zoom * ZOOM_IN_LIMIT);
      cy.viewport({ zoom: next.zoom, pan: { ...next.pan } });
      if (isUntouched) fits.set(cy, cameraOf(cy));
    };
    settle();
    const watcher = new ResizeObserver(settle);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [cy, name, pane]);

  useLayoutEffect(() => {
    if (!cy || !controls) return;
    const follow = (): void => {
      if (svg.current) controls.aim(svg.current);
    };
    // With the picture, not with the camera: the canvas is painted a frame after its camera has moved, and both are to move together.
    cy.on('render', follow);
    return () => void cy.off('render', follow);
  }, [cy, controls, svg]);

  return controls;
};
