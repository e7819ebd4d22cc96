import { useLayoutEffect, useRef, useState } from 'react';
import { articleById, type Dossier } from '../../domain/dossier.ts';
import { type Span } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { useChosenStatement, useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';

const selectPiece = ({ view }: AppState): number => (view.selection.kind === 'statement' ? view.selection.evidence : 0);

/** So much of the article is shown before and behind the quote, in UTF-16 units, to the bounds of paragraphs. */
const AROUND = 1_500;

const QuoteForm = ({
  dossier,
  statement,
  onClose,
}: {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly onClose: () => void;
}) => {
  const edit = useEdit();
  const index = Math.min(useApp(selectPiece), statement.evidence.length - 1);
  const piece = statement.evidence[index] ?? statement.evidence[0];
  const text = articleById(dossier, piece.article)?.text ?? '';
  const start = text.lastIndexOf('\n', Math.max(0, piece.start - AROUND)) + 1;
  const stop = text.indexOf('\n', Math.min(text.length, piece.end + AROUND));
  const shown = text.slice(start, stop < 0 ? undefined : stop);
  const field = useRef<HTMLTextAreaElement>(null);
  const [span, setSpan] = useState<Span>({ start: piece.start, end: piece.end });
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(piece.start - start, piece.end - start);
  }, [piece, start]);
  const words = text.slice(span.start, span.end);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (edit({ kind: 'requote', statement: statement.id, evidence: index, span })) onClose();
      }}
    >
      <label>
        Select the words that say it (Shift and the arrow keys, or the pointer)
        <textarea
          ref={field}
          readOnly
          rows={10}
          dir="auto"
          value={shown}
          onSelect={({ currentTarget }) => {
            const { selectionStart, selectionEnd } = currentTarget;
            if (selectionEnd > selectionStart) setSpan({ start: start + selectionStart, end: start + selectionEnd });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
      </label>
      <p className={styles.note} role="status">
        “<bdi>{words.length > 240 ? `${words.slice(0, 120)} … ${words.slice(-120)}` : words}</bdi>”
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Quote these words
        </Button>
      </div>
    </form>
  );
};

/** Moves a quote to other words of the article. */
export const QuoteDialog = (dialog: DialogProps) => {
  const statement = useChosenStatement();
  const dossier = useWhole();
  return (
    <DialogFrame {...dialog} title="Move the quote">
      {statement && dossier ? (
        <QuoteForm key={statement.id} dossier={dossier} statement={statement} onClose={dialog.onClose} />
      ) : (
        <p>Choose a statement first.</p>
      )}
    </DialogFrame>
  );
};
