import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import type { ReadableParagraph, ReadableText } from '../../domain/readable-text.ts';
import type { Stage } from '../../extraction/protocol.ts';
import { hearOpenedFiles, takeSharedArticle, workOffline } from '../../services/offline.ts';
import { Button } from '../controls/Button.tsx';
import { useHydrated } from '../use-hydrated.ts';
import { Assistant } from './Assistant.tsx';
import { Furniture } from './Furniture.tsx';
import styles from './OwnArticle.module.css';

const stages = {
  intake: 'Finding headline and paragraphs …',
  sentences: 'Parsing the sentences …',
  names: 'Finding out who is named …',
  statements: 'Reading who does what to whom …',
  assembly: 'Putting the dossier together …',
} as const satisfies Record<Stage, string>;

/** What is known of an article besides its text, by the name of its field. */
const FACTS = [
  ['title', 'Title, when the text does not begin with it', 'text'],
  ['publisher', 'Publisher', 'text'],
  ['published', 'Day of publication', 'text'],
  ['url', 'Address', 'url'],
] as const;

const ACCEPTED =
  '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.json,.jsonld,.csv,.graphml,.gexf,text/plain,text/html,text/markdown,application/pdf,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type State =
  | { readonly kind: 'idle'; readonly said: string }
  | {
      readonly kind: 'reading';
      readonly said: string;
      readonly done: number;
      /** What was found so far, in words. */
      readonly found: readonly string[];
    }
  | { readonly kind: 'stays'; readonly reason: string };

const IDLE: State = { kind: 'idle', said: '' };

/** Where a person brings an article of their own: pasted, dropped or opened. It is read here, in the browser, and sent nowhere. */
export const OwnArticle = () => {
  const [state, setState] = useState<State>(IDLE);
  const [left, setLeft] = useState<readonly ReadableParagraph[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const isHydrated = useHydrated();

  const fact = (name: string): HTMLInputElement | null => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : null;
  };
  const begin = (said: string): AbortController => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'reading', said, done: 0, found: [] });
    return controller;
  };

  const read = async (): Promise<void> => {
    const words = text.current?.value ?? '';
    if (words.trim() === '') {
      setState({ kind: 'stays', reason: 'There is no text yet: paste an article, or open a file.' });
      text.current?.focus();
      return;
    }
    const controller = begin('Fetching what is needed to read …');
    const facts = Object.fromEntries(FACTS.map(([name]) => [name, fact(name)?.value.trim() ?? '']));
    try {
      const { readOwn } = await import('./read-own.ts');
      const outcome = await readOwn(words, facts, controller.signal, ({ stage, done, found }) =>
        setState((before) => ({
          kind: 'reading',
          said: stages[stage],
          done,
          found: found ?? (before.kind === 'reading' ? before.found : []),
        })),
      );
      if (outcome.kind === 'opens') window.location.assign(outcome.address);
      else setState(outcome);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState(controller.signal.aborted ? IDLE : { kind: 'stays', reason });
    }
  };

  /** Puts what was read of a file into the form. What stood there is only replaced when there is something to put. */
  const put = (found: ReadableText, from: string): void => {
    if (!text.current) return;
    text.current.value = found.paragraphs
      .filter(({ isFurniture }) => !isFurniture)
      .map((one) => one.text)
      .join('\n\n');
    for (const [name] of FACTS) {
      const field = fact(name);
      if (field) field.value = found[name] ?? '';
    }
    const furniture = found.paragraphs.filter(({ isFurniture }) => isFurniture);
    setLeft(furniture.length > 0 ? found.paragraphs : []);
    setState({ kind: 'idle', said: `${from} is here. Look it over, then have it read.` });
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const controller = begin(`Opening “${file.name}” …`);
    const { takeFile } = await import('./take-file.ts');
    const found = await takeFile(file, controller.signal, (done) =>
      setState({ kind: 'reading', said: `Opening “${file.name}” …`, done, found: [] }),
    );
    if (found.ok) put(found.value, `“${file.name}”`);
    else setState(controller.signal.aborted ? IDLE : { kind: 'stays', reason: found.error });
  };

  const open = (chooser: HTMLInputElement): void => {
    const [file] = chooser.files ?? [];
    // The same file can be opened again, after it was changed.
    void take(file).finally(() => {
      chooser.value = '';
    });
  };

  /** Pages copied from elsewhere keep their paragraphs; into words that are there already, plain text is pasted as ever. */
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    const [file] = event.clipboardData.files;
    if (file && event.clipboardData.getData('text/plain') === '') {
      event.preventDefault();
      void take(file);
      return;
    }
    if (!/<(?:p|div|article|h[1-6]|li)\b/iu.test(html) || event.currentTarget.value.trim() !== '') return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    const controller = begin('Taking the page from the clipboard …');
    void import('./take-file.ts')
      .then(({ takeHtml }) => takeHtml(html, controller.signal))
      .then((found) => {
        if (found.ok) put(found.value, 'The page from the clipboard');
        else if (text.current) {
          text.current.value = plain;
          setState(IDLE);
        }
      });
  };

  /** Puts a paragraph back that was taken for furniture, behind the last one before it that is still there. */
  const putBack = (index: number): void => {
    const { current } = text;
    const paragraph = left[index];
    if (!current || !paragraph) return;
    const before = left
      .slice(0, index)
      .reverse()
      .find((one) => !one.isFurniture && current.value.includes(one.text));
    const at = before ? current.value.indexOf(before.text) + before.text.length : 0;
    const glue = at === 0 ? ['', '\n\n'] : ['\n\n', ''];
    current.value =
      current.value.slice(0, at) + (glue[0] ?? '') + paragraph.text + (glue[1] ?? '') + current.value.slice(at);
    setLeft(left.with(index, { ...paragraph, isFurniture: false }));
  };

  // What came from the share menu of the system, or was opened with the app.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    // An installed app is shared with, and opened, without a network too.
    if (window.matchMedia('(display-mode: standalone)').matches) workOffline();
    window.addEventListener('appinstalled', workOffline);
    hearOpenedFiles(window, (file) => void take(file));
    // Somebody may have been quicker than the scripts.
    if (input.current) open(input.current);
    void takeSharedArticle(window).then((shared) => {
      if (!shared) return;
      if (shared.file) void take(shared.file);
      else
        put(
          {
            paragraphs: [{ text: shared.text, isFurniture: false }],
            ...(shared.title === '' ? {} : { title: shared.title }),
            ...(shared.url === '' ? {} : { url: shared.url }),
          },
          'What was shared',
        );
    });
  });

  const isReading = state.kind === 'reading';
  return (
    <form
      ref={form}
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
          placeholder="Paste it here, or drop a file: text, Markdown, HTML, Word, PDF."
          readOnly={isReading}
          onPaste={paste}
        />
      </label>
      <Furniture paragraphs={left} onPutBack={putBack} />
      <div className={styles.facts}>
        {FACTS.map(([name, label, type]) => (
          <label key={name} className={styles.field}>
            <span>{label}</span>
            <input name={name} type={type} autoComplete="off" dir="auto" readOnly={isReading} />
          </label>
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" look="strong" disabled={!isHydrated || isReading}>
          Read it here
        </Button>
        {isReading ? (
          <Button onClick={() => stop.current?.abort()}>Stop</Button>
        ) : (
          <label className={styles.file}>
            Open a file
            <input ref={input} type="file" accept={ACCEPTED} onChange={({ currentTarget }) => open(currentTarget)} />
          </label>
        )}
        {isReading ? <progress aria-label="How far the reading is" value={state.done} max={1} /> : null}
      </div>
      <p className={styles.said} role="status">
        {state.kind === 'stays' ? state.reason : state.said}
      </p>
      {isReading && state.found.length > 0 ? (
        <ul className={styles.found} aria-label="Found so far">
          {[...new Set(state.found)].slice(0, 60).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      <Assistant article={() => ({ text: text.current?.value ?? '', title: fact('title')?.value ?? '' })} />
      <p className={styles.note}>
        The text stays in this browser, and so does what comes of it. A program proposes; check each line against its
        sentence.
      </p>
    </form>
  );
};
