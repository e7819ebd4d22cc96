import { applyEdit } from './apply-edit.ts';
import { type Dossier } from './dossier.ts';
import { type Edit, type Edited } from './edit.ts';
import { beginHistory, type History, present } from './history.ts';
import { ok, type Result } from './result.ts';

/** Does an edit; what was undone before is forgotten. */
export const doEdit = (
  history: History,
  edit: Edit,
): Result<{ readonly history: History; readonly edited: Edited<Dossier> }, string> => {
  const edited = applyEdit(present(history), edit);
  if (!edited.ok) return edited;
  const { at } = history;
  const [first, ...others] = history.states.slice(0, at + 1);
  return ok({
    edited: edited.value,
    history: {
      edits: [...history.edits.slice(0, at), edit],
      at: at + 1,
      states: [first ?? history.states[0], ...others, edited.value.dossier],
      renames: [...history.renames.slice(0, at), edited.value.renamed],
    },
  });
};

/** A history from what is kept of it. An edit that cannot be done any more ends it there, and the reason is told. */
export const replay = (
  start: Dossier,
  edits: readonly Edit[],
  at: number,
): { readonly history: History; readonly failure: string | null } => {
  let history = beginHistory(start);
  let failure: string | null = null;
  for (const edit of edits) {
    const done = doEdit(history, edit);
    if (!done.ok) {
      failure = done.error;
      break;
    }
    ({ history } = done.value);
  }
  return { history: { ...history, at: Math.max(0, Math.min(at, history.edits.length)) }, failure };
};
