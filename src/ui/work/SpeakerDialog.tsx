import { useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type Statement } from '../../domain/statement.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { ActorSelect } from './ActorSelect.tsx';
import { useChosenStatement, useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';

const SpeakerForm = ({
  dossier,
  statement,
  onClose,
}: {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly onClose: () => void;
}) => {
  const edit = useEdit();
  const [speaker, setSpeaker] = useState<ActorId | null>(statement.attribution[0]?.actor ?? null);
  const [cited, setCited] = useState<ActorId | null>(statement.attribution[1]?.actor ?? null);
  const [source, setSource] = useState(statement.source);
  const [target, setTarget] = useState(statement.target);
  const change = (): void => {
    const speakers = [speaker, speaker === null ? null : cited].flatMap((id) => (id === null ? [] : [id]));
    const before = statement.attribution.map(({ actor }) => actor);
    const isSaid = speakers.join(' ') === before.slice(0, 2).join(' ');
    const areEnds = source === statement.source && target === statement.target;
    const done =
      (isSaid || edit({ kind: 'speakers', statement: statement.id, speakers })) &&
      (areEnds || edit({ kind: 'ends', statement: statement.id, source, target }));
    if (done) onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change();
      }}
    >
      <ActorSelect
        label="Said by"
        dossier={dossier}
        value={speaker}
        none="the article itself"
        onChange={setSpeaker}
        autoFocus
      />
      <ActorSelect label="Who cites" dossier={dossier} value={cited} none="nobody else" onChange={setCited} />
      <ActorSelect
        label="Who acts or speaks (source)"
        dossier={dossier}
        value={source}
        none="nobody named"
        onChange={setSource}
      />
      <ActorSelect
        label="To, with or about whom (target)"
        dossier={dossier}
        value={target}
        none="nobody named"
        onChange={setTarget}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Change
        </Button>
      </div>
    </form>
  );
};

/** Who says a statement, and who its ends are. */
export const SpeakerDialog = (dialog: DialogProps) => {
  const statement = useChosenStatement();
  const dossier = useWhole();
  return (
    <DialogFrame {...dialog} title="Speaker and ends">
      {statement && dossier ? (
        <SpeakerForm dossier={dossier} statement={statement} onClose={dialog.onClose} />
      ) : (
        <p>Choose a statement first.</p>
      )}
    </DialogFrame>
  );
};
