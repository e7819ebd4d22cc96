import { useCallback, useMemo, useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { FACTUALITIES, FACTUALITY_INFO } from '../../domain/factuality.ts';
import { present } from '../../domain/history.ts';
import { claimPhrase } from '../../domain/phrase.ts';
import { isUndecided, nextUndecided, type QueueOrder } from '../../domain/review-queue.ts';
import { type Statement } from '../../domain/statement.ts';
import { NOTHING } from '../../domain/view.ts';
import { type AppState, type AppStore } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { type DialogName, useDialogs } from '../dialogs.tsx';
import { sentenceElementId } from '../reader/SentenceText.tsx';

const selectWhole = ({ editing }: AppState): Dossier | null => (editing ? present(editing.history) : null);
const selectChosenId = ({ view }: AppState): string | null =>
  view.selection.kind === 'statement' ? view.selection.id : null;

/** What one key, or one press, does. */
export type ReviewAction =
  | 'accept'
  | 'reject'
  | 'flip'
  | 'factuality'
  | 'relation'
  | 'speaker'
  | 'quote'
  | 'context'
  | 'undo'
  | 'redo'
  | 'next'
  | 'previous';

/** The review of a dossier of one's own. */
export interface Review {
  readonly whole: Dossier;
  /** The statement that is looked at; null when none is. */
  readonly current: Statement | null;
  readonly undecided: number;
  readonly decided: number;
  readonly order: QueueOrder;
  readonly setOrder: (order: QueueOrder) => void;
  readonly act: (action: ReviewAction) => void;
}

const go = (store: AppStore, statement: Statement | null): void =>
  store.getState().select(statement ? { kind: 'statement', id: statement.id, evidence: 0 } : NOTHING);

/** Brings the sentence of the choice into view, on a small screen too. */
const showContext = (store: AppStore): void => {
  if (window.matchMedia('(width < 900px)').matches) store.getState().lead('article');
  const place = document.querySelector('[data-sentence][aria-current]');
  const id = place?.getAttribute('data-sentence');
  if (id) document.getElementById(sentenceElementId(Number(id)))?.scrollIntoView({ block: 'center' });
};

const opens: Partial<Record<ReviewAction, DialogName>> = { relation: 'relation', speaker: 'speaker', quote: 'quote' };

/** The state of the review, and what can be done in it. Null when nothing of one's own is open. */
export const useReview = (): Review | null => {
  const store = useAppStore();
  const whole = useApp(selectWhole);
  const chosen = useApp(selectChosenId);
  const { openDialog } = useDialogs();
  const [order, setOrder] = useState<QueueOrder>('reading');

  const act = useCallback(
    (action: ReviewAction): void => {
      const state = store.getState();
      const { editing } = state;
      if (!editing) return;
      const { statements } = present(editing.history);
      const dossier = present(editing.history);
      const current = statements.find(({ id }) => id === selectChosenId(state)) ?? null;
      const say = (words: string): void => state.announce(words);
      const told = (failure: string | null, done: string): void => {
        if (failure === null) say(done);
        else state.notify([{ text: failure, offer: null }]);
      };
      if (action === 'next' || action === 'previous') {
        go(store, nextUndecided(statements, order, current?.id ?? null, action === 'next' ? 1 : -1) ?? current);
        return;
      }
      if (action === 'undo' || action === 'redo') {
        const { at, edits } = editing.history;
        const edit = action === 'undo' ? edits[at - 1] : edits[at];
        if (!edit) {
          say(action === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.');
          return;
        }
        if (action === 'undo') state.undoEdit();
        else state.redoEdit();
        // What was decided comes back into view.
        const [first] =
          edit.kind === 'decide'
            ? edit.statements
            : 'statement' in edit && typeof edit.statement === 'string'
              ? [edit.statement]
              : [];
        const shown = selectShown(store.getState());
        const back = shown?.statements.find(({ id }) => id === first);
        if (back) go(store, back);
        say(action === 'undo' ? 'Undone.' : 'Done again.');
        return;
      }
      if (!current) {
        go(store, nextUndecided(statements, order, null));
        return;
      }
      const next = nextUndecided(statements, order, current.id);
      switch (action) {
        case 'accept':
        case 'reject': {
          const status = action === 'accept' ? 'accepted' : 'rejected';
          if (editing.mode === 'edit') go(store, next ?? (action === 'accept' ? current : null));
          const failure = state.edit({ kind: 'decide', statements: [current.id], status });
          const left = statements.filter((one) => isUndecided(one) && one.id !== current.id).length;
          const word = action === 'accept' ? 'Accepted' : 'Rejected';
          told(
            failure,
            left === 0
              ? `${word}. Everything is decided.`
              : `${word}. ${String(left)} undecided.${next ? ` ${claimPhrase(dossier, next)}` : ''}`,
          );
          return;
        }
        case 'flip':
          told(state.edit({ kind: 'flip', statement: current.id }), 'Flipped.');
          return;
        case 'factuality': {
          const factuality =
            FACTUALITIES[(FACTUALITIES.indexOf(current.factuality) + 1) % FACTUALITIES.length] ?? 'stated';
          told(
            state.edit({ kind: 'factuality', statement: current.id, factuality }),
            `Now ${FACTUALITY_INFO[factuality].label}.`,
          );
          return;
        }
        case 'context':
          showContext(store);
          return;
        default: {
          const dialog = opens[action];
          if (dialog) openDialog(dialog);
        }
      }
    },
    [store, order, openDialog],
  );

  return useMemo(() => {
    if (!whole) return null;
    const undecided = whole.statements.filter(isUndecided).length;
    return {
      whole,
      current: whole.statements.find(({ id }) => id === chosen) ?? null,
      undecided,
      decided: whole.statements.length - undecided,
      order,
      setOrder,
      act,
    };
  }, [whole, chosen, order, act]);
};

const selectShown = ({ current }: AppState): Dossier | null => (current.kind === 'ready' ? current.dossier : null);
