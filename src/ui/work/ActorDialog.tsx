import { useState } from 'react';
import { type Actor, ACTOR_KIND_INFO, ACTOR_KINDS } from '../../domain/actor.ts';
import { actorName, type Dossier } from '../../domain/dossier.ts';
import { type Edit } from '../../domain/edit.ts';
import { splitByMentions, splitOfMerge } from '../../domain/edit-actor.ts';
import { type History, presentId } from '../../domain/history.ts';
import { type ActorId, type StatementId } from '../../domain/ids.ts';
import { surfaceForms } from '../../domain/profile.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { ActorSelect } from './ActorSelect.tsx';
import { SelectField } from './SelectField.tsx';
import { useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';
import { TextField } from './TextField.tsx';

const selectHistory = ({ editing }: AppState): History | null => editing?.history ?? null;
const selectChosenActor = ({ view }: AppState): ActorId | null =>
  view.selection.kind === 'actor' ? view.selection.id : null;

interface ActorProps {
  readonly dossier: Dossier;
  readonly actor: Actor;
}

const NameForm = ({ actor }: ActorProps) => {
  const edit = useEdit();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const name = new FormData(event.currentTarget).get('name');
        if (typeof name === 'string' && name.trim() !== actor.name)
          edit({ kind: 'rename', actor: actor.id, name: name.trim() });
      }}
    >
      <label>
        Name
        <input name="name" defaultValue={actor.name} maxLength={300} required dir="auto" />
      </label>
      <SelectField
        label="Kind"
        choices={ACTOR_KINDS}
        words={(one) => ACTOR_KIND_INFO[one].label}
        value={actor.kind}
        onChange={(actorKind) => edit({ kind: 'rekind', actor: actor.id, actorKind })}
      />
      <div className={styles.buttons}>
        <Button type="submit">Rename</Button>
      </div>
    </form>
  );
};

const MergeForm = ({ dossier, actor }: ActorProps) => {
  const edit = useEdit();
  const [other, setOther] = useState<ActorId | null>(null);
  const [because, setBecause] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (other && edit({ kind: 'merge', into: actor.id, from: other, because: because.trim() })) setOther(null);
      }}
    >
      <h3>The same as somebody else</h3>
      <ActorSelect
        label={`Who is also ${actor.name}`}
        dossier={{ ...dossier, actors: dossier.actors.filter(({ id }) => id !== actor.id) }}
        value={other}
        none="choose"
        onChange={setOther}
      />
      <TextField label="Because" value={because} onChange={setBecause} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={other === null}>
          Make them one
        </Button>
      </div>
    </form>
  );
};

/** Every way in which the articles name the actor, to be taken out as somebody else. */
const FormsForm = ({ dossier, actor }: ActorProps) => {
  const edit = useEdit();
  const forms = surfaceForms(dossier, actor);
  const [marked, mark] = useState<readonly string[]>([]);
  const split = splitByMentions(dossier, actor.id, ({ exact }) => marked.includes(exact), marked[0] ?? '');
  if (forms.length < 2) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (split && edit(split)) mark([]);
      }}
    >
      <h3>Two under one name</h3>
      <ul className={styles.paragraphs}>
        {forms.map((form) => (
          <li key={form.words}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={marked.includes(form.words)}
                onChange={({ currentTarget }) =>
                  mark(currentTarget.checked ? [...marked, form.words] : marked.filter((one) => one !== form.words))
                }
              />
              <span>
                “<bdi>{form.words}</bdi>” ×{form.count}, sentence {form.sentences.join(', ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button type="submit" disabled={!split}>
          Make the marked ones somebody else
        </Button>
      </div>
    </form>
  );
};

interface Merged {
  readonly step: number;
  readonly edit: Extract<Edit, { kind: 'merge' }>;
}

/** What was made one, why, and the way back. */
const MergeList = ({ dossier, actor, history }: ActorProps & { readonly history: History }) => {
  const edit = useEdit();
  const merges = history.edits
    .slice(0, history.at)
    .flatMap((one, step): Merged[] =>
      one.kind === 'merge' && one.into === actor.id && !dossier.actors.some(({ id }) => id === one.from)
        ? [{ step, edit: one }]
        : [],
    );
  if (merges.length === 0) return null;
  const back = ({ step, edit: merge }: Merged): void => {
    const before = history.states[step];
    if (!before) return;
    const renamed = new Map<StatementId, StatementId | null>(
      before.statements.map(({ id }) => [id, presentId(history, id, step)]),
    );
    const split = splitOfMerge(before, merge, renamed);
    if (split) edit(split);
  };
  return (
    <section>
      <h3>Made one with</h3>
      <ul className={styles.paragraphs}>
        {merges.map((one) => (
          <li key={one.step}>
            {history.states[one.step] ? actorName(history.states[one.step] ?? dossier, one.edit.from) : one.edit.from}
            {one.edit.because === '' ? '' : `, because ${one.edit.because}`}{' '}
            <Button onClick={() => back(one)}>Make them two again</Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const ActorForm = ({ dossier, history }: { readonly dossier: Dossier; readonly history: History }) => {
  const selected = useApp(selectChosenActor);
  const [chosen, setChosen] = useState<ActorId | null>(selected);
  const actor = dossier.actors.find(({ id }) => id === chosen) ?? dossier.actors[0];
  if (!actor) return <p>There is nobody in the cast yet.</p>;
  const key = `${actor.id} ${actor.name} ${String(actor.mentions.length)}`;
  return (
    <>
      <div className={styles.form}>
        <ActorSelect label="Actor" dossier={dossier} value={actor.id} onChange={setChosen} />
      </div>
      <NameForm key={`n ${key}`} dossier={dossier} actor={actor} />
      <FormsForm key={`f ${key}`} dossier={dossier} actor={actor} />
      <MergeForm key={`m ${key}`} dossier={dossier} actor={actor} />
      <MergeList dossier={dossier} actor={actor} history={history} />
    </>
  );
};

/** Who an actor is: its name and kind, what it is called in the articles, and whether it is one or two. */
export const ActorDialog = (dialog: DialogProps) => {
  const dossier = useWhole();
  const history = useApp(selectHistory);
  return (
    <DialogFrame {...dialog} title="Actors">
      {dossier && history ? <ActorForm dossier={dossier} history={history} /> : null}
    </DialogFrame>
  );
};
