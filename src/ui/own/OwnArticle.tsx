import { useRef, useState } from 'react';
import type { Stage } from '../../extraction/protocol.ts';
import { Button } from '../controls/Button.tsx';
import { useHydrated } from '../use-hydrated.ts';
import styles from './OwnArticle.module.css';

const stages = {
  intake: 'Finding headline and paragraphs …',
  sentences: 'Parsing the sentences …',
  names: 'Finding out who is named …',
  statements: 'Reading who does what to whom …',
  assembly: 'Putting the dossier together …',
} as const satisfies Record<Stage, string>;

/** Most characters of a file that are taken in. */
const MOST = 2_000_000;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly stage: Stage | null; readonly done: number }
  | { readonly kind: 'stays'; readonly reason: string };

/** Where a person pastes an article of their own. It is read here, in the browser; the result travels in the address alone. */
export const OwnArticle = () => {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const text = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const isHydrated = useHydrated();

  const read = async (): Promise<void> => {
    const words = text.current?.value ?? '';
    if (words.trim() === '') {
      setState({ kind: 'stays', reason: 'There is no text yet: paste an article, or open a file.' });
      text.current?.focus();
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'reading', stage: null, done: 0 });
    try {
      const { readOwn } = await import('./read-own.ts');
      const outcome = await readOwn(words, title.current?.value.trim() ?? '', controller.signal, ({ stage, done }) =>
        setState({ kind: 'reading', stage, done }),
      );
      if (outcome.kind === 'opens') window.location.assign(outcome.address);
      else setState(outcome);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState(controller.signal.aborted ? { kind: 'idle' } : { kind: 'stays', reason });
    }
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !text.current) return;
    const content = file.size > 4 * MOST ? null : await file.text();
    if (content === null || content.length > MOST) setState({ kind: 'stays', reason: `“${file.name}” is too large.` });
    else if (content.includes('\0') || content.includes('\ufffd'))
      setState({
        kind: 'stays',
        reason: `“${file.name}” is not a plain text file. Open it in its own program, copy the text, and paste it here.`,
      });
    else {
      text.current.value = content;
      setState({ kind: 'idle' });
    }
  };

  const isReading = state.kind === 'reading';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void take(file);
      }}
    >
      <label className={styles.field}>
        <span>Text of the article, or a dossier file</span>
        <textarea
          ref={text}
          name="text"
          rows={7}
          dir="auto"
          spellCheck={false}
          placeholder="Paste it here, or drop a text file."
          readOnly={isReading}
        />
      </label>
      <label className={styles.field}>
        <span>Title, when the text does not begin with it</span>
        <input ref={title} name="title" autoComplete="off" dir="auto" readOnly={isReading} />
      </label>
      <div className={styles.actions}>
        <Button type="submit" look="strong" disabled={!isHydrated || isReading}>
          Read it here
        </Button>
        {isReading ? (
          <Button onClick={() => stop.current?.abort()}>Stop</Button>
        ) : (
          <label className={styles.file}>
            Open a file
            <input
              type="file"
              accept=".txt,.md,.json,.jsonld,.csv,.graphml,.gexf,text/plain,application/json"
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
          </label>
        )}
        {isReading ? <progress aria-label="How far the reading is" value={state.done} max={1} /> : null}
      </div>
      <p className={styles.said} role="status">
        {isReading ? (state.stage === null ? 'Fetching what is needed to read …' : stages[state.stage]) : ''}
        {state.kind === 'stays' ? state.reason : ''}
      </p>
      <p className={styles.note}>
        The text stays in this browser. What is proposed opens as a private dossier whose link holds it whole, behind
        the “#”, which no server sees. A program proposes; check each line against its sentence.
      </p>
    </form>
  );
};
