import { useState } from 'react';
import { RELATION_KINDS, RELATIONS } from '../../domain/ontology.ts';
import { type Statement } from '../../domain/statement.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { useChosenStatement, useEdit } from './use-statement.ts';
import styles from './WorkBar.module.css';
import { TextField } from './TextField.tsx';

const RelationForm = ({ statement, onClose }: { readonly statement: Statement; readonly onClose: () => void }) => {
  const edit = useEdit();
  const [words, setWords] = useState('');
  const [predicate, setPredicate] = useState(statement.predicate);
  const [relation, setRelation] = useState(statement.relation);
  const wanted = words.trim().toLowerCase();
  const found = RELATION_KINDS.filter((kind) =>
    `${kind} ${RELATIONS[kind].label} ${RELATIONS[kind].meaning}`.toLowerCase().includes(wanted),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const kind = wanted !== '' && found[0] ? found[0] : relation;
        if (
          edit({
            kind: 'relation',
            statement: statement.id,
            relation: kind,
            predicate: predicate.trim() || statement.predicate,
          })
        )
          onClose();
      }}
    >
      <label>
        Find a relation
        <input
          autoFocus
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          autoComplete="off"
        />
      </label>
      <ul className={styles.choices} aria-label="Relations">
        {found.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={kind === relation}
              onClick={() => {
                setRelation(kind);
                setWords('');
              }}
            >
              {RELATIONS[kind].label}
              <span>{RELATIONS[kind].meaning}</span>
            </button>
          </li>
        ))}
      </ul>
      <TextField label="Words on the line, from source to target" value={predicate} onChange={setPredicate} />
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Change
        </Button>
      </div>
    </form>
  );
};

/** What kind of tie a statement is, and the words on its line. */
export const RelationDialog = (dialog: DialogProps) => {
  const statement = useChosenStatement();
  return (
    <DialogFrame {...dialog} title="Relation">
      {statement ? <RelationForm statement={statement} onClose={dialog.onClose} /> : <p>Choose a statement first.</p>}
    </DialogFrame>
  );
};
