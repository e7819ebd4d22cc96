import { Check, Copy, ExternalLink } from 'lucide-react';
import { type FocusEvent, useId, useState } from 'react';
import { copyText } from '../../services/clipboard.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ShareDialog.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** Several lines. */
  readonly long?: boolean;
  /** Offers to open the address in a new tab. */
  readonly opens?: boolean;
}

type Outcome = 'none' | 'copied' | 'refused';

const outcomes: Record<Outcome, string> = {
  none: '',
  copied: 'Copied.',
  refused: 'The browser did not allow copying. The text is selected: copy it with the keyboard.',
};

const selectAll = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void => event.currentTarget.select();

/** A text to take along: shown, selected at a touch, and copied by a button. */
export const CopyField = ({ label, value, long = false, opens = false }: CopyFieldProps) => {
  const id = useId();
  const [done, setDone] = useState<{ readonly value: string; readonly outcome: Outcome } | null>(null);
  // What was copied is the text of that moment: another text has not been copied yet.
  const outcome = done?.value === value ? done.outcome : 'none';
  const copy = async (): Promise<void> => {
    const copied = await copyText(value);
    setDone({ value, outcome: copied ? 'copied' : 'refused' });
    if (!copied) document.getElementById(id)?.focus();
  };
  const shared = { id, value, readOnly: true, onFocus: selectAll, dir: 'ltr' } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div>
        {long ? <textarea {...shared} dir="auto" rows={6} /> : <input {...shared} type="text" />}
        <Button onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          {outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          Copy
        </Button>
        {opens ? (
          <a
            className={styles.open}
            href={value}
            target="_blank"
            rel="noopener noreferrer"
            aria-label="Open in a new tab"
          >
            <ExternalLink aria-hidden="true" />
          </a>
        ) : null}
      </div>
      <span role="status">{outcomes[outcome]}</span>
    </div>
  );
};
