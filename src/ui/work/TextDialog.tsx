import { useMemo, useState } from 'react';
import { applyEdit } from '../../domain/apply-edit.ts';
import { type Article } from '../../domain/article.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { type Edited, type Mark } from '../../domain/edit.ts';
import { claimPhrase } from '../../domain/phrase.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';

const words = {
  same: 'the same',
  moved: 'moved, with the same words',
  reworded: 'reworded: to be decided again',
  lost: 'lost: the words are gone',
} as const satisfies Record<Mark, string>;

const Report = ({ dossier, edited }: { readonly dossier: Dossier; readonly edited: Edited<Dossier> }) => {
  const of = (mark: Mark) => dossier.statements.filter(({ id }) => edited.marks.get(id) === mark);
  return (
    <div role="status">
      {(['lost', 'reworded'] as const).map((mark) =>
        of(mark).length === 0 ? null : (
          <div key={mark} className={mark === 'lost' ? styles.lost : undefined}>
            <p>
              {of(mark).length} {words[mark]}
            </p>
            <ul>
              {of(mark).map((statement) => (
                <li key={statement.id}>{claimPhrase(dossier, statement)}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className={styles.note}>
        {of('same').length} {words.same}, {of('moved').length} {words.moved}.
      </p>
    </div>
  );
};

const TextForm = ({
  dossier,
  article,
  onClose,
}: {
  readonly dossier: Dossier;
  readonly article: Article;
  readonly onClose: () => void;
}) => {
  const edit = useEdit();
  const [text, setText] = useState(article.text);
  const [isSeen, setSeen] = useState(false);
  const change = { kind: 'text', article: article.id, text } as const;
  const edited = useMemo(
    () => (isSeen ? applyEdit(dossier, { kind: 'text', article: article.id, text }) : null),
    [isSeen, dossier, article.id, text],
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSeen) setSeen(true);
        else if (edit(change)) onClose();
      }}
    >
      <label>
        {article.title}
        <textarea
          rows={14}
          value={text}
          dir="auto"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setSeen(false);
          }}
        />
      </label>
      {edited?.ok ? <Report dossier={dossier} edited={edited.value} /> : null}
      {edited && !edited.ok ? <p role="alert">{edited.error}</p> : null}
      <div className={styles.buttons}>
        <Button type="submit" look="strong" disabled={text === article.text || (edited !== null && !edited.ok)}>
          {isSeen ? 'Change the text' : 'See what becomes of the statements'}
        </Button>
      </div>
    </form>
  );
};

/** Changes the text of an article after the fact: first it is said what becomes of each statement. */
export const TextDialog = (dialog: DialogProps) => {
  const dossier = useWhole();
  return (
    <DialogFrame
      {...dialog}
      title="Text of the article"
      description="Every quote is looked for again. Nothing is changed before you have seen what becomes of the statements."
    >
      {dossier?.articles.map((article) => (
        <TextForm
          key={`${article.id} ${article.sha256}`}
          dossier={dossier}
          article={article}
          onClose={dialog.onClose}
        />
      ))}
    </DialogFrame>
  );
};
