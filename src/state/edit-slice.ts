import { type StateCreator } from 'zustand/vanilla';
import { type Dossier } from '../domain/dossier.ts';
import { type Edit, type Edited } from '../domain/edit.ts';
import { type History, present, redo, undo } from '../domain/history.ts';
import { type Result } from '../domain/result.ts';
import { type ArticleId, type StatementId } from '../domain/ids.ts';
import { type Span } from '../domain/span.ts';
import { NOTHING, type Selection, selectIn } from '../domain/view.ts';
import { type DossierProblem } from './dossier-slice.ts';
import { type AppState } from './store.ts';

/** Whether this page changes the dossier, or shows what another page makes of it. */
export type EditMode = 'edit' | 'follow';

/** Whether what was done is kept. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** It is not kept, and why; what was done is still here. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Does an edit (domain/do-edit.ts). It is brought along by whoever opens a dossier for work, because readers have no use for it. */
export type Editor = (
  history: History,
  edit: Edit,
) => Result<{ readonly history: History; readonly edited: Edited<Dossier> }, string>;

/** A dossier of one's own, open for work. */
export interface Editing {
  /** What it is kept under. */
  readonly key: string;
  /** What was done to it. */
  readonly history: History;
  /** See {@link EditMode}. */
  readonly mode: EditMode;
  /** See {@link Saving}. */
  readonly saving: Saving;
  /** Whether proposals that nobody has accepted are left out of what is shown. */
  readonly onlyAccepted: boolean;
  /** What was wrong with it when it came. */
  readonly problems: readonly DossierProblem[];
  /** See {@link Editor}. */
  readonly editor: Editor;
}

/** Words of an article that were selected with pointer or keyboard. */
export interface PickedWords {
  readonly article: ArticleId;
  /** Where, in UTF-16 units of the article's text. */
  readonly span: Span;
}

/** Work on a dossier of one's own. */
export interface EditSlice {
  /** The words selected last in the article; null when none are. */
  readonly picked: PickedWords | null;
  /** Says which words are selected. */
  readonly pick: (words: PickedWords | null) => void;
  /** What is worked on; null when the open dossier is nobody's work. */
  readonly editing: Editing | null;
  /** Opens a dossier of one's own. */
  readonly work: (key: string, history: History, editor: Editor, problems: readonly DossierProblem[]) => void;
  /** Does an edit. Answers why it could not be done, or null. */
  readonly edit: (edit: Edit) => string | null;
  /** Takes the last edit back. */
  readonly undoEdit: () => void;
  /** Does the last edit that was taken back again. */
  readonly redoEdit: () => void;
  /** Takes over what was done on another page. */
  readonly adopt: (history: History) => void;
  /** Says whether this page may change the dossier. */
  readonly setMode: (mode: EditMode) => void;
  /** Says how keeping goes. */
  readonly setSaving: (saving: Saving) => void;
  /** Shows accepted statements alone, or proposals too. */
  readonly showOnlyAccepted: (only: boolean) => void;
}

/** The dossier as it is shown: without what was rejected, and, when asked for, without what is undecided. */
export const shownDossier = (dossier: Dossier, onlyAccepted: boolean): Dossier => {
  const statements = dossier.statements.filter(
    ({ status }) => status !== 'rejected' && (!onlyAccepted || status !== 'proposed'),
  );
  return statements.length === dossier.statements.length ? dossier : { ...dossier, statements };
};

/** The choice, or nothing when it is no longer there. */
const stillThere = (dossier: Dossier, selection: Selection): Selection => {
  switch (selection.kind) {
    case 'statement':
      return dossier.statements.some(({ id }) => id === selection.id) ? selection : NOTHING;
    case 'actor':
      return dossier.actors.some(({ id }) => id === selection.id) ? selection : NOTHING;
    case 'pair':
      return dossier.actors.filter(({ id }) => id === selection.from || id === selection.to).length === 2
        ? selection
        : NOTHING;
    case 'sentence':
      return dossier.articles.reduce((sum, { sentences }) => sum + sentences.length, 0) >= selection.number
        ? selection
        : NOTHING;
    case 'nothing':
      return selection;
  }
};

const renamedIn = (selection: Selection, renamed: ReadonlyMap<StatementId, StatementId | null>): Selection => {
  if (selection.kind !== 'statement') return selection;
  const now = renamed.has(selection.id) ? renamed.get(selection.id) : selection.id;
  return now ? { ...selection, id: now } : NOTHING;
};

const inverse = (renamed: ReadonlyMap<StatementId, StatementId | null>): ReadonlyMap<StatementId, StatementId | null> =>
  new Map([...renamed].flatMap(([before, now]) => (now === null ? [] : [[now, before] as const])));

/** What changes in the state when the work is at another point. */
const at = (
  state: AppState,
  editing: Editing,
  renamed: ReadonlyMap<StatementId, StatementId | null> = new Map(),
): Partial<AppState> => {
  const dossier = shownDossier(present(editing.history), editing.onlyAccepted);
  const selection = stillThere(dossier, renamedIn(state.view.selection, renamed));
  return {
    editing,
    current: { kind: 'ready', dossier, problems: editing.problems, origin: 'own' },
    hovered: null,
    ...(selection === state.view.selection ? {} : { view: selectIn(state.view, selection), trail: [] }),
  };
};

/** Makes the slice. */
export const editSlice: StateCreator<AppState, [], [], EditSlice> = (set, get) => ({
  editing: null,
  picked: null,
  pick: (picked) => set({ picked }),
  work: (key, history, editor, problems) =>
    set((state) =>
      at(state, { key, history, mode: 'edit', saving: { kind: 'saved' }, onlyAccepted: false, problems, editor }),
    ),
  edit: (edit) => {
    const { editing } = get();
    if (!editing) return 'No dossier of your own is open.';
    if (editing.mode === 'follow') return 'This dossier is being worked on in another tab.';
    const done = editing.editor(editing.history, edit);
    if (!done.ok) return done.error;
    set((state) => at(state, { ...editing, history: done.value.history }, done.value.edited.renamed));
    return null;
  },
  undoEdit: () =>
    set((state) => {
      const { editing } = state;
      if (editing?.mode !== 'edit' || editing.history.at === 0) return {};
      const renamed = inverse(editing.history.renames[editing.history.at - 1] ?? new Map());
      return at(state, { ...editing, history: undo(editing.history) }, renamed);
    }),
  redoEdit: () =>
    set((state) => {
      const { editing } = state;
      if (editing?.mode !== 'edit' || editing.history.at === editing.history.edits.length) return {};
      return at(state, { ...editing, history: redo(editing.history) }, editing.history.renames[editing.history.at]);
    }),
  adopt: (history) => set((state) => (state.editing ? at(state, { ...state.editing, history }) : {})),
  setMode: (mode) => set(({ editing }) => (editing ? { editing: { ...editing, mode } } : {})),
  setSaving: (saving) => set(({ editing }) => (editing ? { editing: { ...editing, saving } } : {})),
  showOnlyAccepted: (onlyAccepted) =>
    set((state) => (state.editing ? at(state, { ...state.editing, onlyAccepted }) : {})),
});
