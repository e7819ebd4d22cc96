import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { Dossier } from '../../domain/dossier.ts';
import { useAppStore } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import { ZOOM_STEP } from './camera.ts';
import styles from './GraphPane.module.css';
import type { CameraControls } from './use-camera.ts';
import { layoutLabel, layoutNames } from './use-drawings.ts';

interface GraphToolbarProps {
  readonly dossier: Dossier;
  /** Name of the drawing that shows; null as long as the size of the screen decides. */
  readonly shown: string | null;
  /** Null until the canvas has taken over. */
  readonly controls: CameraControls | null;
}

/** Zoom, fit, and the choice between drawings. */
export const GraphToolbar = ({ dossier, shown, controls }: GraphToolbarProps) => {
  const store = useAppStore();
  return (
    <div className={styles.toolbar} role="group" aria-label="The drawing" data-needs-script>
      <label className={styles.layout}>
        <span>Drawing</span>
        <select value={shown ?? ''} onChange={(event) => store.getState().arrange(event.target.value)}>
          {shown === null ? <option value="">Fits the screen</option> : null}
          {layoutNames(dossier).map((name) => (
            <option key={name} value={name}>
              {layoutLabel(name)}
            </option>
          ))}
        </select>
      </label>
      <IconButton label="Zoom out" aria-keyshortcuts="-" onClick={() => controls?.zoomBy(1 / ZOOM_STEP)}>
        <ZoomOut aria-hidden="true" />
      </IconButton>
      <IconButton label="Zoom in" aria-keyshortcuts="+" onClick={() => controls?.zoomBy(ZOOM_STEP)}>
        <ZoomIn aria-hidden="true" />
      </IconButton>
      <IconButton label="Show all" aria-keyshortcuts="0" onClick={() => controls?.fit()}>
        <Maximize aria-hidden="true" />
      </IconButton>
    </div>
  );
};
