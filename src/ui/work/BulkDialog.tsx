import { useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { isUndecided } from '../../domain/review-queue.ts';
import { type Statement } from '../../domain/statement.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';

const countedWords = (count: number): string => (count === 1 ? '1 proposal' : `${String(count)} proposals`);

const rulesOf = (statements: readonly Statement[]): readonly (readonly [string, readonly Statement[]])[] => {
  const rules = new Map<string, Statement[]>();
  for (const one of statements) {
    const { rule } = one.provenance;
    if (rule === undefined) continue;
    rules.set(rule, [...(rules.get(rule) ?? []), one]);
  }
  return [...rules].sort((a, b) => b[1].length - a[1].length);
};

const BulkForm = ({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) => {
  const edit = useEdit();
  const open = dossier.statements.filter(isUndecided);
  const [bound, setBound] = useState(80);
  const sure = open.filter(({ provenance }) => (provenance.confidence ?? 0) * 100 >= bound);
  const rules = rulesOf(open);
  const decide = (statements: readonly Statement[], status: 'accepted' | 'rejected'): void => {
    if (edit({ kind: 'decide', statements: statements.map(({ id }) => id), status })) onClose();
  };
  return (
    <div className={styles.form}>
      <label>
        Accept every proposal that is at least so sure: {bound} of 100
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={bound}
          onChange={({ currentTarget }) => setBound(Number(currentTarget.value))}
        />
      </label>
      <div className={styles.buttons}>
        <Button look="strong" disabled={sure.length === 0} onClick={() => decide(sure, 'accepted')}>
          Accept {countedWords(sure.length)}
        </Button>
      </div>
      {rules.length > 0 ? (
        <>
          <h3>Reject all that one rule has proposed</h3>
          <ul className={styles.choices}>
            {rules.map(([rule, of]) => (
              <li key={rule}>
                <button type="button" onClick={() => decide(of, 'rejected')}>
                  {rule}
                  <span>Reject {countedWords(of.length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={styles.note}>Either is one step, which one Undo takes back.</p>
    </div>
  );
};

/** Decides many proposals at once. */
export const BulkDialog = (dialog: DialogProps) => {
  const dossier = useWhole();
  return (
    <DialogFrame {...dialog} title="Decide many at once">
      {dossier ? <BulkForm dossier={dossier} onClose={dialog.onClose} /> : null}
    </DialogFrame>
  );
};
