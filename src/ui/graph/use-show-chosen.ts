import { type RefObject, useEffect } from 'react';
import type { Selection } from '../../domain/view.ts';
import type { Drawing } from '../../graph/drawing.ts';
import type { Emphasis } from '../../graph/emphasis.ts';
import { frameOfFrames } from '../../graph/geometry.ts';
import { useApp } from '../app-context.tsx';
import { selectIsPressed } from '../pressed.ts';
import type { CameraControls } from './use-camera.ts';

interface ShowChosen {
  readonly drawing: Drawing | null;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly selection: Selection;
  readonly stage: RefObject<HTMLElement | null>;
  readonly controls: CameraControls | null;
}

/** How much of the pane's foot lies under the card, which is a sheet over it on a phone; in CSS pixels. */
const coveredBy = (stage: HTMLElement): number => {
  const sheet = document.querySelector('[data-card-surface]:not([hidden])')?.getBoundingClientRect();
  const pane = stage.getBoundingClientRect();
  if (!sheet || sheet.left >= pane.right || sheet.right <= pane.left) return 0;
  return Math.max(0, Math.min(pane.height, pane.bottom - sheet.top));
};

/** Keeps what is chosen in sight: the camera moves as little as it must, and only when something is chosen: not under the pointer while it is down. */
export const useShowChosen = ({ drawing, emphasis, selection, stage, controls }: ShowChosen): void => {
  const isPressed = useApp(selectIsPressed);
  useEffect(() => {
    if (isPressed || !drawing || !controls || !stage.current || selection.kind === 'nothing') return;
    const chosen = [
      ...drawing.edges.filter((edge) => emphasis.get(edge.id) === 'chosen').map((edge) => edge.label.frame),
      ...drawing.nodes.filter((node) => emphasis.get(node.id) === 'chosen').map((node) => node.frame),
    ];
    if (chosen.length > 0) controls.show(frameOfFrames(chosen), coveredBy(stage.current));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The filter repaints, but never moves the camera: emphasis is read, not waited for.
  }, [selection, isPressed, drawing, controls]);
};
