import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';

const selectAnnouncement = (state: AppState): string => state.announcement;

/** Says aloud what `announce` was given. */
export const LiveRegion = () => (
  <div role="status" aria-live="polite">
    <VisuallyHidden>{useApp(selectAnnouncement)}</VisuallyHidden>
  </div>
);
