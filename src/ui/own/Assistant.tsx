import { useRef, useState } from 'react';
import { copyText } from '../../services/clipboard.ts';
import { Button } from '../controls/Button.tsx';
import styles from './OwnArticle.module.css';

interface AssistantProps {
  /** The text and the title in the form above. */
  readonly article: () => { readonly text: string; readonly title: string };
}

/** For people who use a language model elsewhere: what to ask it, and a check of what it answers. Nothing is sent from here. */
export const Assistant = ({ article }: AssistantProps) => {
  const [said, say] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [address, setAddress] = useState<string | null>(null);
  const answer = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const { text } = article();
    if (text.trim() === '') {
      say('Put the article into the field above first.');
      return;
    }
    const { assistantPrompt } = await import('../../codec/assistant/prompt.ts');
    say(
      (await copyText(assistantPrompt(text)))
        ? 'The prompt is copied: paste it where you use a language model, and bring its answer back.'
        : 'The browser did not allow copying.',
    );
  };
  const check = async (): Promise<void> => {
    const { text, title } = article();
    const { openAnswer } = await import('./read-own.ts');
    const opened = await openAnswer(answer.current?.value ?? '', text, title);
    setRefused(opened.refused);
    setAddress(opened.address);
    say(opened.said);
  };
  return (
    <details className={styles.assistant}>
      <summary>Have a language model that you use elsewhere read it</summary>
      <p className={styles.note}>
        It gets the instructions and the article from you, not from here. Every quote of its answer is compared with the
        article, letter for letter; what is not there is refused.
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>Copy prompt</Button>
      </div>
      <label className={styles.field}>
        <span>Its answer</span>
        <textarea ref={answer} rows={4} spellCheck={false} dir="auto" />
      </label>
      <div className={styles.actions}>
        <Button onClick={() => void check()}>Check the answer</Button>
        {address === null ? null : (
          <Button look="strong" onClick={() => window.location.assign(address)}>
            Open the dossier
          </Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {refused.length > 0 ? (
        <ul className={styles.note}>
          {refused.slice(0, 20).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </details>
  );
};
