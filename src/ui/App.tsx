import { type AppState } from '../state/store.ts';
import { useApp } from './app-context.tsx';
import { Desk } from './Desk.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { Library } from './dossiers/Library.tsx';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

const selectIsOpen = (state: AppState): boolean => state.current.kind === 'ready';

/** The whole app: the library, or the desk with one dossier on it. */
export const App = () => <DialogsProvider>{useApp(selectIsOpen) ? <Desk /> : <Library />}</DialogsProvider>;
