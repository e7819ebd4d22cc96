import { type Dossier } from '../../domain/dossier.ts';
import { type Edit } from '../../domain/edit.ts';
import { present } from '../../domain/history.ts';
import { type Statement } from '../../domain/statement.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';

const selectWhole = ({ editing }: AppState): Dossier | null => (editing ? present(editing.history) : null);
const selectId = ({ view }: AppState): string | null =>
  view.selection.kind === 'statement' ? view.selection.id : null;

/** The whole dossier that is worked on, rejected statements too; null when there is none. */
export const useWhole = (): Dossier | null => useApp(selectWhole);

/** The chosen statement of the dossier that is worked on; null when none is. */
export const useChosenStatement = (): Statement | null => {
  const whole = useApp(selectWhole);
  const id = useApp(selectId);
  return whole?.statements.find((one) => one.id === id) ?? null;
};

/** Does an edit; why it could not be done becomes a notice. Answers whether it was done. */
export const useEdit = (): ((edit: Edit) => boolean) => {
  const store = useAppStore();
  return (edit) => {
    const failure = store.getState().edit(edit);
    if (failure !== null) store.getState().notify([{ text: `This could not be done: ${failure}`, offer: null }]);
    return failure === null;
  };
};
