import { dossierSteps, type ReadDossier } from '../codec/dossier-file.ts';
import { asDossierId, type DossierId } from '../domain/ids.ts';
import { type LibraryEntry } from '../domain/library.ts';
import { type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { breath } from './breath.ts';

/** Why something could not be opened. */
export interface LoadFailure {
  /** The reason, a whole sentence. */
  readonly reason: string;
  /** What is wrong with the file, with places; empty when the file never came. */
  readonly problems: readonly Problem[];
}

/** What the library needs of the world: `fetch`, or something like it. */
export type Fetcher = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

const read = async (fetcher: Fetcher, url: string, what: string): Promise<Result<string, LoadFailure>> => {
  try {
    const response = await fetcher(url);
    if (response.ok) return ok(await response.text());
    return fail({ reason: `${what} is not there (the server answered ${response.status}).`, problems: [] });
  } catch {
    // A browser says no more than "failed to fetch", in words of its own.
    return fail({ reason: `${what} could not be fetched. Is the network there?`, problems: [] });
  }
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/** One entry of the list, or null when it is none: the list is made with the site, so what is not understood is left out. */
const entryOf = (value: unknown): LibraryEntry | null => {
  if (typeof value !== 'object' || value === null) return null;
  const found: { readonly [field: string]: unknown } = { ...value };
  const id = asDossierId(text(found['id']) ?? '');
  const title = text(found['title']);
  const [actors, statements, sentences] = [
    count(found['actors']),
    count(found['statements']),
    count(found['sentences']),
  ];
  if (!id || title === null || actors === null || statements === null || sentences === null) return null;
  const publisher = text(found['publisher']);
  const published = text(found['published']);
  return {
    id,
    title,
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    actors,
    statements,
    sentences,
  };
};

/** The dossiers bundled with the site, in the order of its list. `root` is the address of the site. */
export const listDossiers = async (
  root: string,
  fetcher: Fetcher = fetch,
): Promise<Result<readonly LibraryEntry[], LoadFailure>> => {
  const file = await read(fetcher, new URL('dossiers.json', root).href, 'The list of dossiers');
  if (!file.ok) return file;
  try {
    const list: unknown = JSON.parse(file.value);
    return ok(Array.isArray(list) ? list.map(entryOf).filter((entry) => entry !== null) : []);
  } catch {
    return fail({ reason: 'The list of dossiers is damaged.', problems: [] });
  }
};

/** A bundled dossier, read and checked, in steps between which the page goes on. */
export const loadDossier = async (
  root: string,
  id: DossierId,
  fetcher: Fetcher = fetch,
): Promise<Result<ReadDossier, LoadFailure>> => {
  const file = await read(fetcher, new URL(`${encodeURIComponent(id)}/dossier.json`, root).href, `The dossier “${id}”`);
  if (!file.ok) return file;
  const steps = dossierSteps(file.value);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await breath();
  const parsed = step.value;
  return parsed.ok ? parsed : fail({ reason: `The dossier “${id}” could not be opened.`, problems: parsed.error });
};
