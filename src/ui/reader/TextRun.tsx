import { type EvidencePartName } from '../../domain/evidence.ts';
import styles from './Reader.module.css';
import { type TextMark } from './reading.ts';
import { type Run } from './runs.ts';

/** What stands over the words of a part, so that colour is never the only sign. Not "source": to a newsroom that is a speaker. */
const PART_LABELS = {
  source: 'who',
  predicate: 'does what',
  target: 'to whom',
  cue: 'told',
} as const satisfies Record<EvidencePartName, string>;

interface TextRunProps {
  readonly words: string;
  readonly run: Run<TextMark>;
}

/** A stretch of words about which the same is said. Evidence lies under it; the parts of the statement wrap the words. */
export const TextRun = ({ words, run }: TextRunProps) => {
  const evidence = run.marks.find((mark) => mark.kind === 'evidence');
  const orphan = run.marks.some((mark) => mark.kind === 'orphan');
  const parts = run.marks.filter((mark) => mark.kind === 'part');
  if (!evidence && !orphan && parts.length === 0) return words;
  const label = run.begins
    .filter((mark) => mark.kind === 'part')
    .filter((mark) => mark.current)
    .map((mark) => PART_LABELS[mark.part])
    .join(' · ');
  return (
    <span
      className={styles.run}
      data-family={evidence?.family ?? parts[0]?.family}
      data-evidence={orphan ? 'orphan' : evidence?.stance}
      data-current={evidence?.current ? '' : undefined}
      data-parts={parts.map((mark) => mark.part).join(' ') || undefined}
      data-label={label || undefined}
    >
      {words}
    </span>
  );
};
