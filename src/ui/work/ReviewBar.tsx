import { useEffect, useState } from 'react';
import { FACTUALITY_INFO } from '../../domain/factuality.ts';
import { type Editing } from '../../state/edit-slice.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore, useWork } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { type DialogName, prefetchDialog, useDialogs } from '../dialogs.tsx';
import { type Review, type ReviewAction, useReview } from './use-review.ts';
import { SaveButton } from './SaveButton.tsx';
import { usePickedWords } from './use-picked-words.ts';
import { useReviewKeys } from './use-review-keys.ts';
import styles from './WorkBar.module.css';

const selectEditing = ({ editing }: AppState): Editing | null => editing;

interface ActionProps {
  readonly action: ReviewAction;
  readonly letter: string;
  readonly label: string;
  readonly act: (action: ReviewAction) => void;
  readonly disabled?: boolean;
  readonly strong?: boolean;
}

const Action = ({ action, letter, label, act, disabled = false, strong = false }: ActionProps) => (
  <Button
    look={strong ? 'strong' : 'plain'}
    aria-keyshortcuts={letter}
    disabled={disabled}
    onClick={() => act(action)}
    title={`${label} (${letter})`}
  >
    {label}
    <kbd aria-hidden="true" className={styles.letter}>
      {letter}
    </kbd>
  </Button>
);

const Opens = ({ dialog, children }: { readonly dialog: DialogName; readonly children: string }) => {
  const { openDialog } = useDialogs();
  return (
    <Button
      onClick={() => openDialog(dialog)}
      onPointerEnter={() => prefetchDialog(dialog)}
      onFocus={() => prefetchDialog(dialog)}
    >
      {children}
    </Button>
  );
};

/** Whether what was done is kept; and what to do when it is not. */
const SavedState = ({ editing, review }: { readonly editing: Editing; readonly review: Review }) => {
  const work = useWork();
  const { saving } = editing;
  if (saving.kind === 'failed')
    return (
      <span role="alert" className={styles.failed}>
        Not kept: {saving.reason} <Button onClick={() => work?.retry()}>Try again</Button>{' '}
        <SaveButton dossier={review.whole} />
      </span>
    );
  return <span data-saving={saving.kind}>{saving.kind === 'saved' ? 'Kept in this browser' : 'Keeping …'}</span>;
};

const Bar = ({ editing, review }: { readonly editing: Editing; readonly review: Review }) => {
  const store = useAppStore();
  const work = useWork();
  const [isMore, setMore] = useState(false);
  const { act, current, undecided, decided, order, setOrder } = review;
  const isMine = editing.mode === 'edit';
  useReviewKeys(isMine, act);
  usePickedWords();
  const none = current === null || !isMine;
  const { at, edits } = editing.history;
  return (
    <section className={styles.bar} aria-label="Review" data-needs-script data-mode={editing.mode}>
      <p className={styles.state}>
        <strong>
          {undecided === 0 ? 'Everything is decided' : `${String(undecided)} to decide`}
          {decided > 0 && undecided > 0 ? `, ${String(decided)} decided` : ''}
        </strong>{' '}
        {isMine ? (
          <SavedState editing={editing} review={review} />
        ) : (
          <span role="status">
            This dossier is being worked on in another tab. This one follows.{' '}
            <Button onClick={() => work?.takeOver()}>Work here instead</Button>
          </span>
        )}
      </p>
      <div className={styles.row} role="group" aria-label="Decide">
        <Action action="accept" letter="A" label="Accept" act={act} disabled={none} strong />
        <Action action="reject" letter="R" label="Reject" act={act} disabled={none} />
        <Action action="next" letter="N" label="Next" act={act} disabled={undecided === 0} />
        <Action action="undo" letter="U" label="Undo" act={act} disabled={!isMine || at === 0} />
        <span className={styles.fold}>
          <Button aria-expanded={isMore} aria-controls="work-more" onClick={() => setMore(!isMore)}>
            {isMore ? 'Less' : 'More'}
          </Button>
        </span>
      </div>
      <div className={styles.more} id="work-more" data-unfolded={isMore ? '' : undefined}>
        <div className={styles.row} role="group" aria-label="Correct">
          <Action action="flip" letter="F" label="Flip" act={act} disabled={none} />
          <Action
            action="factuality"
            letter="D"
            label={current ? `Is it so: ${FACTUALITY_INFO[current.factuality].label}` : 'Is it so'}
            act={act}
            disabled={none}
          />
          <Action action="relation" letter="L" label="Relation" act={act} disabled={none} />
          <Action action="speaker" letter="S" label="Speaker" act={act} disabled={none} />
          <Action action="quote" letter="M" label="Move quote" act={act} disabled={none} />
          <Action action="context" letter="C" label="Context" act={act} disabled={current === null} />
          <Action action="previous" letter="P" label="Previous" act={act} disabled={undecided === 0} />
          <Button
            aria-keyshortcuts="Shift+U"
            title="Do again (Shift U)"
            disabled={!isMine || at === edits.length}
            onClick={() => act('redo')}
          >
            Redo
          </Button>
        </div>
        <div className={styles.row} role="group" aria-label="The whole dossier">
          {isMine ? (
            <>
              <Opens dialog="bulk">Decide many…</Opens>
              <Opens dialog="add">Add…</Opens>
              <Opens dialog="actor">Actors…</Opens>
              <Opens dialog="details">Title and source…</Opens>
              <Opens dialog="text">Text…</Opens>
            </>
          ) : null}
          {editing.saving.kind === 'failed' ? null : <SaveButton dossier={review.whole} />}
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={order === 'doubt'}
              onChange={({ currentTarget }) => setOrder(currentTarget.checked ? 'doubt' : 'reading')}
            />
            Least certain first
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={editing.onlyAccepted}
              onChange={({ currentTarget }) => store.getState().showOnlyAccepted(currentTarget.checked)}
            />
            Show accepted only
          </label>
        </div>
      </div>
    </section>
  );
};

/** Goes through the proposals: one key, or one press, for each decision; and all that can be done to a dossier of one's own. */
export const ReviewBar = () => {
  const editing = useApp(selectEditing);
  const review = useReview();
  const store = useAppStore();
  const isMine = editing?.mode === 'edit';
  // One begins at the first proposal, unless the link chose something.
  useEffect(() => {
    if (isMine && store.getState().view.selection.kind === 'nothing') review?.act('next');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the dossier is opened, or taken over
  }, [isMine]);
  return editing && review ? <Bar editing={editing} review={review} /> : null;
};
