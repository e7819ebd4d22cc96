/** One dossier of the library: enough to invite somebody to open it. */
export interface LibraryEntry {
  /** Its id, also its first path segment. */
  readonly id: string;
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
  /** How many sentences it has. */
  readonly sentences: number;
}
