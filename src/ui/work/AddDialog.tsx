import { useLayoutEffect, useRef, useState } from 'react';
import { ACTOR_KIND_INFO, ACTOR_KINDS, type ActorKind } from '../../domain/actor.ts';
import { articleById, type Dossier } from '../../domain/dossier.ts';
import { FACTUALITIES, FACTUALITY_INFO, type Factuality } from '../../domain/factuality.ts';
import { type ActorId, type ArticleId } from '../../domain/ids.ts';
import { RELATION_KINDS, type RelationKind, RELATIONS } from '../../domain/ontology.ts';
import { overlapsSpan, type Span } from '../../domain/span.ts';
import { type PickedWords } from '../../state/edit-slice.ts';
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

const selectPicked = ({ picked }: AppState): PickedWords | null => picked;

interface PartProps {
  readonly dossier: Dossier;
  readonly article: ArticleId;
  readonly span: Span;
  readonly words: string;
  readonly onClose: () => void;
}

const MentionForm = ({ dossier, article, span, words, onClose }: PartProps) => {
  const edit = useEdit();
  const [who, setWho] = useState<ActorId | null>(null);
  const [kind, setKind] = useState<ActorKind>('person');
  const [name, setName] = useState<string | null>(null);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const actor = who ?? { name: (name ?? words).trim(), actorKind: kind };
        if (edit({ kind: 'mention', article, span, actor })) onClose();
      }}
    >
      <h3>These words name an actor</h3>
      <ActorSelect label="Who" dossier={dossier} value={who} none="somebody new" onChange={setWho} />
      {who === null ? (
        <>
          <TextField label="Name" value={name ?? words} onChange={setName} />
          <SelectField
            label="Kind"
            choices={ACTOR_KINDS}
            words={(one) => ACTOR_KIND_INFO[one].label}
            value={kind}
            onChange={setKind}
          />
        </>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Add the name
        </Button>
      </div>
    </form>
  );
};

/** Where an actor is named inside some words; the longest name first. */
const placeOf = (dossier: Dossier, actor: ActorId | null, article: ArticleId, span: Span): Span | null => {
  const mention = dossier.actors
    .find(({ id }) => id === actor)
    ?.mentions.find((one) => one.article === article && span.start <= one.start && one.end <= span.end);
  return mention ? { start: mention.start, end: mention.end } : null;
};

const StatementForm = ({ dossier, article, span, words, onClose }: PartProps) => {
  const edit = useEdit();
  const text = articleById(dossier, article);
  const sentences = text?.sentences.filter((sentence) => overlapsSpan(sentence, span)) ?? [];
  const whole: Span = {
    start: Math.min(span.start, sentences[0]?.start ?? span.start),
    end: Math.max(span.end, sentences.at(-1)?.end ?? span.end),
  };
  const named = dossier.actors.filter(({ id }) => placeOf(dossier, id, article, whole) !== null);
  const [source, setSource] = useState<ActorId | null>(named[0]?.id ?? null);
  const [target, setTarget] = useState<ActorId | null>(named[1]?.id ?? null);
  const [speaker, setSpeaker] = useState<ActorId | null>(null);
  const [relation, setRelation] = useState<RelationKind>('SAY');
  const [factuality, setFactuality] = useState<Factuality>('stated');
  const [predicate, setPredicate] = useState<string | null>(null);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const [from, to] = [placeOf(dossier, source, article, whole), placeOf(dossier, target, article, whole)];
        const done = edit({
          kind: 'add',
          statement: {
            source,
            relation,
            target,
            predicate: (predicate ?? words).trim().slice(0, 300) || RELATIONS[relation].label,
            factuality,
            speakers: speaker === null ? [] : [speaker],
            article,
            span: whole,
            parts: { ...(from ? { source: from } : {}), predicate: span, ...(to ? { target: to } : {}) },
          },
        });
        if (done) onClose();
      }}
    >
      <h3>Their sentence ties two actors</h3>
      <ActorSelect label="Source" dossier={dossier} value={source} none="nobody named" onChange={setSource} />
      <TextField label="Words on the line" value={predicate ?? words} onChange={setPredicate} />
      <ActorSelect label="Target" dossier={dossier} value={target} none="nobody named" onChange={setTarget} />
      <SelectField
        label="Relation"
        choices={RELATION_KINDS}
        words={(one) => `${RELATIONS[one].label}: ${RELATIONS[one].meaning}`}
        value={relation}
        onChange={setRelation}
      />
      <SelectField
        label="Is it so"
        choices={FACTUALITIES}
        words={(one) => FACTUALITY_INFO[one].label}
        value={factuality}
        onChange={setFactuality}
      />
      <ActorSelect label="Said by" dossier={dossier} value={speaker} none="the article itself" onChange={setSpeaker} />
      <p className={styles.note}>
        The evidence is the whole sentence: “<bdi>{text?.text.slice(whole.start, whole.end)}</bdi>”
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Add the statement
        </Button>
      </div>
    </form>
  );
};

const AddForm = ({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) => {
  const picked = useApp(selectPicked);
  const [chosen, setChosen] = useState<PickedWords | null>(picked);
  const [article] = dossier.articles;
  const home = (chosen && articleById(dossier, chosen.article)) ?? article;
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useRef(picked);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || !begin.current) return;
    current.focus();
    current.setSelectionRange(begin.current.span.start, begin.current.span.end);
  }, []);
  const words = chosen ? home.text.slice(chosen.span.start, chosen.span.end) : '';
  const key = chosen ? `${String(chosen.span.start)} ${String(chosen.span.end)}` : '';
  return (
    <>
      <div className={styles.form}>
        <label>
          Words of the article: select those that name somebody, or say what is done
          <textarea
            ref={field}
            readOnly
            rows={6}
            dir="auto"
            value={home.text}
            onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) => {
              if (end > start) setChosen({ article: home.id, span: { start, end } });
            }}
          />
        </label>
      </div>
      {chosen && words.trim() !== '' ? (
        <>
          <MentionForm
            key={`m ${key}`}
            dossier={dossier}
            article={home.id}
            span={chosen.span}
            words={words}
            onClose={onClose}
          />
          <StatementForm
            key={`s ${key}`}
            dossier={dossier}
            article={home.id}
            span={chosen.span}
            words={words}
            onClose={onClose}
          />
        </>
      ) : (
        <p className={styles.note}>Nothing is selected yet.</p>
      )}
    </>
  );
};

/** Makes something of words of the article: a name of an actor, or a statement. */
export const AddDialog = (dialog: DialogProps) => {
  const dossier = useWhole();
  return (
    <DialogFrame {...dialog} title="Add from the article">
      {dossier ? <AddForm dossier={dossier} onClose={dialog.onClose} /> : null}
    </DialogFrame>
  );
};
