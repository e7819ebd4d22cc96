import { applyEdit } from './apply-edit.ts';
import { type Dossier } from './dossier.ts';
import { type Edit, type Edited } from './edit.ts';
import { type StatementId } from './ids.ts';
import { ok, type Result } from './result.ts';

/** What was done to a dossier, and what it was before each step. Values share what a step did not change. */
export interface History {
  /** The edits, oldest first; those behind `at` are undone and can be done again. */
  readonly edits: readonly Edit[];
  /** How many of them are done. */
  readonly at: number;
  /** The dossier after each number of edits, from none on. */
  readonly states: readonly [Dossier, ...Dossier[]];
  /** What each edit renamed. */
  readonly renames: readonly ReadonlyMap<StatementId, StatementId | null>[];
}

/** A history in which nothing has been done yet. */
export const beginHistory = (dossier: Dossier): History => ({ edits: [], at: 0, states: [dossier], renames: [] });

/** The dossier as it is now. */
export const present = (history: History): Dossier => history.states[history.at] ?? history.states[0];

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

/** Undoes the last edit; the same history when there is none. */
export const undo = (history: History): History => (history.at === 0 ? history : { ...history, at: history.at - 1 });

/** Does the last edit that was undone again; the same history when there is none. */
export const redo = (history: History): History =>
  history.at === history.edits.length ? history : { ...history, at: history.at + 1 };

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

/** What a statement that was called so after `from` edits is called now; null when it is gone. */
export const presentId = (history: History, id: StatementId, from: number): StatementId | null => {
  let now: StatementId | null = id;
  for (const renamed of history.renames.slice(from, history.at)) {
    if (now !== null && renamed.has(now)) now = renamed.get(now) ?? null;
  }
  return now;
};
