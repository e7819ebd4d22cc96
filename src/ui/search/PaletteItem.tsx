import { Autocomplete } from '@base-ui/react/autocomplete';
import { type MouseEvent } from 'react';
import { LineSample } from '../controls/FactualityMark.tsx';
import { Marked } from '../dialog/Marked.tsx';
import styles from './Palette.module.css';
import { type PaletteEntry } from './palette-entries.ts';

interface PaletteItemProps {
  readonly entry: PaletteEntry;
  readonly onChoose: (event: MouseEvent) => void;
}

/** One result: a real link, or a command. */
export const PaletteItem = ({ entry, onChoose }: PaletteItemProps) => (
  <Autocomplete.Item
    value={entry}
    className={styles.item}
    onClick={onChoose}
    {...(entry.kind === 'link' ? { render: <a href={entry.href} data-family={entry.family} /> } : {})}
  >
    {entry.kind === 'link' && entry.line ? <LineSample line={entry.line} /> : null}
    <span dir="auto" className={entry.kind === 'link' && entry.isQuote ? styles.quote : undefined}>
      <Marked text={entry.text} spans={entry.spans} />
    </span>
    <span className={styles.detail}>
      <bdi>{entry.detail}</bdi>
    </span>
  </Autocomplete.Item>
);
