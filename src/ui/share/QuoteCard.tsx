import { useEffect, useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { type Selection, type Theme } from '../../domain/view.ts';
import { card, CARD_SIZE, cardWords } from '../../graph/card.ts';
import { PALETTES } from '../../graph/palette.ts';
import { cardStyle, copyPicture, paintCard } from '../../services/card-picture.ts';
import { saveFile } from '../../services/save-file.ts';
import { isDarkNow } from '../../services/theme.ts';
import { Button } from '../controls/Button.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { CopyField } from './CopyField.tsx';
import styles from './ShareDialog.module.css';

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

interface QuoteCardProps {
  readonly dossier: Dossier;
  readonly selection: Selection;
}

/** The chosen statement or sentence as a picture to save or copy, with words for whoever cannot see it. */
export const QuoteCard = ({ dossier, selection }: QuoteCardProps) => {
  const [theme, setTheme] = useState<Theme>(() => (isDarkNow(window) ? 'dark' : 'light'));
  const [style, setStyle] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [shown, setShown] = useState('');
  useEffect(() => {
    let isGone = false;
    void cardStyle().then((css) => {
      if (!isGone) setStyle(css);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const svg = style === null ? '' : card(dossier, selection, { palette: PALETTES[theme], style, graph: '' });
  useEffect(() => {
    if (svg === '') return;
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- The address exists only once the browser has made it.
    setShown(address);
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  const words = cardWords(dossier, selection);
  const name = `${dossier.id}-${selection.kind === 'sentence' ? `sentence-${String(selection.number)}` : 'quote'}`;
  const savePng = async (): Promise<void> => {
    const png = await paintCard(svg, document);
    if (!png) {
      setTold('This browser cannot paint the picture; the SVG can be saved.');
      return;
    }
    const content = new Uint8Array(await png.arrayBuffer());
    saveFile({ name: `${name}.png`, content, mediaType: 'image/png' }, document);
    setTold(`${name}.png is made.`);
  };
  const copy = async (): Promise<void> => {
    const copied = await copyPicture(paintCard(svg, document));
    setTold(copied ? 'The picture is copied.' : 'The browser did not allow copying a picture; it can be saved.');
  };
  return (
    <div className={styles.card}>
      {shown === '' ? null : <img src={shown} alt={words} width={CARD_SIZE.width} height={CARD_SIZE.height} />}
      <div className={styles.cardButtons}>
        <Segmented label="Colours of the picture" options={themes} value={theme} onChange={setTheme} />
        <Button onClick={() => void savePng()}>Save PNG</Button>
        <Button
          onClick={() => {
            saveFile({ name: `${name}.svg`, content: svg, mediaType: 'image/svg+xml' }, document);
            setTold(`${name}.svg is made.`);
          }}
        >
          Save SVG
        </Button>
        <Button onClick={() => void copy()}>Copy picture</Button>
      </div>
      <p role="status" className={styles.note}>
        {told}
      </p>
      <CopyField label="Alternative text for the picture" value={words} long />
    </div>
  );
};
