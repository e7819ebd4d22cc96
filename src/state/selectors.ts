import { type Dossier } from '../domain/dossier.ts';
import { type StatementId } from '../domain/ids.ts';
import { numberedSentences, type NumberedSentence, visibleStatements, voicesOf } from '../domain/query.ts';
import { type Statement } from '../domain/statement.ts';
import { type Filter } from '../domain/view.ts';
import { type AppState } from './store.ts';

/** Remembers the last answer of a function of two inputs, so that the same inputs give the very same object. */
const remember = <A, B, Answer>(compute: (a: A, b: B) => Answer): ((a: A, b: B) => Answer) => {
  let last: { readonly a: A; readonly b: B; readonly answer: Answer } | null = null;
  return (a, b) => {
    if (!last || last.a !== a || last.b !== b) last = { a, b, answer: compute(a, b) };
    return last.answer;
  };
};

const EMPTY: readonly never[] = [];
const visible = remember((dossier: Dossier, filter: Filter) => visibleStatements(dossier, filter));
const visibleIds = remember(
  (statements: readonly Statement[], _: null): ReadonlySet<StatementId> => new Set(statements.map((one) => one.id)),
);
const sentences = remember((dossier: Dossier, _: null) => numberedSentences(dossier));
const voices = remember((dossier: Dossier, _: null) => voicesOf(dossier));

/** The open dossier, or null. */
export const selectDossier = (state: AppState): Dossier | null =>
  state.current.kind === 'ready' ? state.current.dossier : null;

/** The statements that the filter leaves visible; the same array until dossier or filter change. */
export const selectVisible = (state: AppState): readonly Statement[] => {
  const dossier = selectDossier(state);
  return dossier ? visible(dossier, state.view.filter) : EMPTY;
};

/** The ids of the visible statements; the same set until dossier or filter change. */
export const selectVisibleIds = (state: AppState): ReadonlySet<StatementId> => visibleIds(selectVisible(state), null);

/** The sentences of the open dossier, numbered through all articles. */
export const selectSentences = (state: AppState): readonly NumberedSentence[] => {
  const dossier = selectDossier(state);
  return dossier ? sentences(dossier, null) : EMPTY;
};

/** The speakers of the open dossier with their counts, most first. */
export const selectVoices = (state: AppState): ReturnType<typeof voicesOf> => {
  const dossier = selectDossier(state);
  return dossier ? voices(dossier, null) : EMPTY;
};

/** The chosen statement, or null when something else or nothing is chosen. */
export const selectChosenStatement = (state: AppState): Statement | null => {
  const { selection } = state.view;
  if (selection.kind !== 'statement') return null;
  return selectDossier(state)?.statements.find((one) => one.id === selection.id) ?? null;
};
