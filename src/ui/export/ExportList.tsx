import { strToU8, zipSync } from 'fflate';
import { useState } from 'react';
import { writeDossier } from '../../codec/dossier-file.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ExportFile } from '../../export/exportable.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats.ts';
import { allDrawings } from '../../graph/all-drawings.ts';
import { wholePicture } from '../../graph/whole-picture.ts';
import { cardStyle, paintPicture } from '../../services/card-picture.ts';
import { fetchFrame } from '../../services/one-file-frame.ts';
import { saveFile } from '../../services/save-file.ts';
import { addressOf } from '../address.ts';
import { usePage } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { type PageKind } from '../page-kind.ts';
import styles from './ExportList.module.css';

interface ExportListProps {
  readonly dossier: Dossier;
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** Whether the dossier stands nowhere on the site, so that its pages have no addresses there. */
  readonly isPrivate: boolean;
}

const bytesOf = (content: ExportFile['content']): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/** Several files are kept as one. */
const asOne = (dossier: Dossier, { id, mediaType }: ExportFormat, files: readonly ExportFile[]) => {
  const [first, ...others] = files;
  if (first && others.length === 0) return { ...first, mediaType };
  const zip = Object.fromEntries(files.map(({ name, content }) => [name, bytesOf(content)]));
  return { name: `${dossier.id}.${id}.zip`, content: zipSync(zip), mediaType: 'application/zip' };
};

/** The formats that can be made here: a page that is a file itself has no frame to put another one into. */
const formatsOf = (page: PageKind): readonly ExportFormat[] =>
  EXPORT_FORMATS.filter((format) => page !== 'file' || !format.needsFrame);

/** The whole dossier in every format that it can be taken away in. Made here, sent nowhere. */
export const ExportList = ({ dossier, site, isPrivate }: ExportListProps) => {
  const [said, say] = useState('');
  const page = usePage();
  const keep = async (format: ExportFormat): Promise<void> => {
    const frame = format.needsFrame ? await fetchFrame(site) : null;
    if (frame && !frame.ok) {
      say(frame.error);
      return;
    }
    // A file from disk starts no worker: it brings every drawing along.
    const whole = format.needsFrame ? allDrawings(dossier, 1) : dossier;
    const files = await format.write({
      dossier: whole,
      file: writeDossier(whole),
      site: isPrivate ? null : site,
      addressOf: (selection) => addressOf(dossier.id, selection),
      picture: (wish) => wholePicture(whole, wish),
      paint: async (svg) => paintPicture(svg, await cardStyle(), document),
      frame: frame?.value ?? null,
    });
    if (!files) {
      say(`This browser cannot make ${format.label}; the picture can be had as SVG.`);
      return;
    }
    const file = asOne(dossier, format, files);
    saveFile(file, document);
    say(`${file.name} is made.`);
  };
  return (
    <>
      <ul className={styles.list}>
        {formatsOf(page).map((format) => (
          <li key={format.id} className={styles.format}>
            <Button aria-describedby={`export-${format.id}`} onClick={() => void keep(format)}>
              {format.label}
            </Button>
            <span id={`export-${format.id}`} className={styles.use}>
              {format.use}
            </span>
          </li>
        ))}
        <li className={styles.format}>
          <Button aria-describedby="export-print" onClick={() => window.print()}>
            Print or PDF
          </Button>
          <span id="export-print" className={styles.use}>
            The graph as it is shown, its legend, every statement with its words, and the article.
          </span>
        </li>
      </ul>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
};
