import { type DossierOrigin } from '../../state/dossier-slice.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { PrivateBar } from './PrivateBar.tsx';
import { ReviewBar } from './ReviewBar.tsx';

const selectOrigin = ({ current }: AppState): DossierOrigin | null =>
  current.kind === 'ready' ? current.origin : null;

/** What can be done with the open dossier: review and correct one's own, or make a private one one's own. */
export const WorkBar = () => (useApp(selectOrigin) === 'own' ? <ReviewBar /> : <PrivateBar />);
