import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aliasProblems, parseAliases } from '../../codec/aliases.ts';
import { parseDossier, writeDossier } from '../../codec/dossier-file.ts';
import { dossierVersion } from '../../codec/dossier-version.ts';
import { type AliasTable, NO_ALIASES } from '../../domain/aliases.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { type Problem, problemLine } from '../../domain/problem.ts';
import { allDrawings } from '../../graph/all-drawings.ts';

/** One bundled dossier. */
export interface Seed {
  /** The dossier, read and checked. */
  readonly dossier: Dossier;
  /** The file as it is published: byte for byte the seed's own, unless drawings had to be added to it. */
  readonly file: string;
  /** Ids that were published before; empty when none has changed. */
  readonly aliases: AliasTable;
  /** Versions that were kept, for what was embedded from them; without the one of today. */
  readonly versions: readonly Dossier[];
}

/** The folder of a seed's kept versions. */
export const VERSIONS_FOLDER = 'versions';

/** A seed that cannot be published, with every reason. The build ends with this message. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

const refuse = (file: string, problems: readonly Problem[]): never => {
  throw new SeedError(`${file}:${problems.map((problem) => `\n  ${problemLine(problem)}`).join('')}`);
};

const readAliases = (file: string, dossier: Dossier): AliasTable => {
  if (!existsSync(file)) return NO_ALIASES;
  const parsed = parseAliases(readFileSync(file, 'utf8'));
  if (!parsed.ok) return refuse(file, parsed.error);
  const problems = aliasProblems(dossier, parsed.value);
  return problems.length > 0 ? refuse(file, problems) : parsed.value;
};

/** How hard a drawing is worked at that is made once and then looked at by everybody. */
const EFFORT = 4;

/** The dossier with every drawing that it can have, so that no reader's browser has to make one. Those it stores stay as they are. */
const withDrawings = (dossier: Dossier, file: string): Dossier => {
  const made = drawings.get(file) ?? allDrawings(dossier, EFFORT).layout;
  drawings.set(file, made);
  return made === dossier.layout ? dossier : { ...dossier, layout: made };
};
/** Drawings made before, by the text of their file: in development seeds are read for every page. */
const drawings = new Map<string, Dossier['layout']>();

/** The kept versions of a seed, each a whole file named after its version. */
const readVersions = (folder: string, today: Dossier): readonly Dossier[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const place = path.join(folder, name);
      const file = readFileSync(place, 'utf8');
      const parsed = parseDossier(file);
      if (!parsed.ok) return refuse(place, parsed.error);
      const { dossier } = parsed.value;
      const version = dossierVersion(dossier);
      if (dossier.id !== today.id || `${version}.json` !== name)
        throw new SeedError(`${place}: this is version ${version} of ${dossier.id}; its name must say so`);
      return version === dossierVersion(today) ? [] : [withDrawings(dossier, file)];
    });
};

const readSeed = (folder: string): Seed => {
  const place = path.join(folder, 'dossier.json');
  const file = readFileSync(place, 'utf8');
  const parsed = parseDossier(file);
  if (!parsed.ok) return refuse(place, parsed.error);
  const { dossier, problems } = parsed.value;
  if (problems.length > 0) return refuse(place, problems);
  if (dossier.id !== path.basename(folder))
    throw new SeedError(`${place}: the dossier's id is ${dossier.id}; its folder must have the same name`);
  const drawn = withDrawings(dossier, file);
  const aliases = readAliases(path.join(folder, 'aliases.json'), dossier);
  const versions = readVersions(path.join(folder, VERSIONS_FOLDER), dossier);
  return { dossier: drawn, file: drawn === dossier ? file : writeDossier(drawn), aliases, versions };
};

/** Every dossier of a folder of seeds, by name. Throws a {@link SeedError} when one of them cannot be published. */
export const readSeeds = (folder: string): readonly Seed[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'dossier.json')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readSeed(path.join(folder, name)));
