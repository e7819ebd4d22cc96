import { type Dossier } from './dossier.ts';
import { type DossierId } from './ids.ts';

/** One dossier of the library: enough to invite somebody to open it. */
export interface LibraryEntry {
  /** Its id, also its folder and its first path segment. */
  readonly id: DossierId;
  /** Its title. */
  readonly title: string;
  /** Who published its first article; absent when unknown. */
  readonly publisher?: string;
  /** When its first article was published, ISO 8601; absent when unknown. */
  readonly published?: string;
  /** How many actors it has. */
  readonly actors: number;
  /** How many statements it has. */
  readonly statements: number;
  /** How many sentences its articles have, headlines included. */
  readonly sentences: number;
}

/** A dossier as the library lists it. */
export const libraryEntryOf = (dossier: Dossier): LibraryEntry => {
  const [{ publisher, published }] = dossier.articles;
  return {
    id: dossier.id,
    title: dossier.title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    actors: dossier.actors.length,
    statements: dossier.statements.length,
    sentences: dossier.articles.reduce((sum, article) => sum + article.sentences.length, 0),
  };
};
