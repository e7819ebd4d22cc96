// First, because the order of the layers is settled by whoever names them first.
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { Suspense } from 'react';
import { type AppState } from '../state/store.ts';
import { useApp, usePage } from './app-context.tsx';
import { Desk } from './Desk.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { Lobby } from './dossiers/Lobby.tsx';

const selectIsOpen = (state: AppState): boolean => state.current.kind === 'ready';

/** The whole app: the desk where a dossier is open; else the library, or a page that says what is the matter. */
export const App = () => {
  const page = usePage();
  const isOpen = useApp(selectIsOpen);
  // Nothing waits here. What stands inside a boundary is taken over in small steps, between which the page answers.
  return (
    <DialogsProvider>
      <Suspense>{isOpen ? <Desk /> : <Lobby page={page} />}</Suspense>
    </DialogsProvider>
  );
};
