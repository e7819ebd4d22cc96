import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDossier } from '../src/codec/dossier-file.ts';
import { type Dossier } from '../src/domain/dossier.ts';

/** The seeds that the site under test was built from. */
export const SEEDS_FOLDER = process.env['DRAMATIS_SEEDS'] ?? 'seeds';

const read = (id: string, folder: string): Dossier => {
  const parsed = parseDossier(readFileSync(path.join(folder, id, 'dossier.json'), 'utf8'));
  if (!parsed.ok) throw new Error(`${id} cannot be read`);
  return parsed.value.dossier;
};

/** Every bundled dossier. The journeys know nothing else about them: whatever stands in the folder is walked. */
export const bundledDossiers = (folder: string = SEEDS_FOLDER): readonly Dossier[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((id) => read(id, folder));
