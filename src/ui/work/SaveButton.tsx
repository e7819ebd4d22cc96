import { useRef, useState } from 'react';
import { writeDossier } from '../../codec/dossier-file.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { chooseFile, type RealFile, writesFiles } from '../../services/real-file.ts';
import { saveFile } from '../../services/save-file.ts';
import { Button } from '../controls/Button.tsx';

/** Writes the dossier to a file: one that stays chosen where the browser can, else a download. */
export const SaveButton = ({ dossier }: { readonly dossier: Dossier }) => {
  const file = useRef<RealFile | null>(null);
  const [said, say] = useState('');
  const save = async (): Promise<void> => {
    const [name, content] = [`${dossier.id}.json`, writeDossier(dossier)];
    if (!writesFiles(window)) {
      saveFile({ name, content, mediaType: 'application/json' }, document);
      say(`${name} is made.`);
      return;
    }
    file.current ??= await chooseFile(window, name);
    if (!file.current) return;
    say((await file.current.write(content)) ? `Written to ${file.current.name}.` : 'The file could not be written.');
  };
  return (
    <>
      <Button onClick={() => void save()}>Save to a file</Button>
      <span role="status">{said}</span>
    </>
  );
};
