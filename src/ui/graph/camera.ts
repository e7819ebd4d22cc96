import type { Frame } from '../../graph/geometry.ts';

/** Size of the pane, in CSS pixels. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** How Cytoscape looks at the board: `screen = board * zoom + pan`. */
export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** A point of the pane, in CSS pixels from its top left corner. */
export interface PanePoint {
  readonly x: number;
  readonly y: number;
}

/** The drawing is never blown up further than this by itself: its words would become headlines. */
export const LARGEST_FIT = 1.5;

/** How far one can zoom, as multiples of the fit. */
export const ZOOM_OUT_LIMIT = 0.5;
/** See {@link ZOOM_OUT_LIMIT}. */
export const ZOOM_IN_LIMIT = 6;
/** What one press of a zoom button multiplies by. */
export const ZOOM_STEP = 1.35;

/**
 * The camera that shows a frame as the inline SVG does: whole, as large as fits up to {@link LARGEST_FIT}, in the middle
 * (`preserveAspectRatio="xMidYMid meet"` in a box that is capped by the style sheet).
 */
export const fitCamera = (frame: Frame, pane: PaneSize): Camera => {
  const zoom = Math.min(pane.width / frame.width, pane.height / frame.height, LARGEST_FIT);
  return {
    zoom,
    pan: {
      x: (pane.width - frame.width * zoom) / 2 - frame.x * zoom,
      y: (pane.height - frame.height * zoom) / 2 - frame.y * zoom,
    },
  };
};

/** Where a point of the board is seen in the pane. */
export const toPane = (camera: Camera, [x, y]: readonly [number, number]): PanePoint => ({
  x: x * camera.zoom + camera.pan.x,
  y: y * camera.zoom + camera.pan.y,
});

/** The camera after zooming by a factor about a point of the pane, kept between two zooms. */
export const zoomAbout = (camera: Camera, point: PanePoint, factor: number, least: number, most: number): Camera => {
  const zoom = Math.min(most, Math.max(least, camera.zoom * factor));
  const ratio = zoom / camera.zoom;
  return {
    zoom,
    pan: { x: point.x - (point.x - camera.pan.x) * ratio, y: point.y - (point.y - camera.pan.y) * ratio },
  };
};

/** How far to move a stretch so that it lies inside the pane; its start wins when it is too long. */
const shiftInto = (from: number, to: number, length: number, margin: number): number => {
  if (from < margin) return margin - from;
  if (to > length - margin) return Math.max(length - margin - to, margin - from);
  return 0;
};

/** The camera moved as little as possible so that a frame lies inside the pane with a margin; the same one when it does already. */
export const bringIntoView = (camera: Camera, frame: Frame, pane: PaneSize, margin: number): Camera => {
  const from = toPane(camera, [frame.x, frame.y]);
  const to = toPane(camera, [frame.x + frame.width, frame.y + frame.height]);
  const x = shiftInto(from.x, to.x, pane.width, margin);
  const y = shiftInto(from.y, to.y, pane.height, margin);
  if (x === 0 && y === 0) return camera;
  return { zoom: camera.zoom, pan: { x: camera.pan.x + x, y: camera.pan.y + y } };
};
