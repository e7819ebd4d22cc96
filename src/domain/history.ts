import { type Dossier } from './dossier.ts';
import { type Edit } from './edit.ts';
import { type StatementId } from './ids.ts';

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

/** Undoes the last edit; the same history when there is none. */
export const undo = (history: History): History => (history.at === 0 ? history : { ...history, at: history.at - 1 });

/** Does the last edit that was undone again; the same history when there is none. */
export const redo = (history: History): History =>
  history.at === history.edits.length ? history : { ...history, at: history.at + 1 };

/** What a statement that was called so after `from` edits is called now; null when it is gone. */
export const presentId = (history: History, id: StatementId, from: number): StatementId | null => {
  let now: StatementId | null = id;
  for (const renamed of history.renames.slice(from, history.at)) {
    if (now !== null && renamed.has(now)) now = renamed.get(now) ?? null;
  }
  return now;
};
