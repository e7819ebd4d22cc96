/** Most entries of a list, and most characters of a text. The published JSON Schema says the same numbers. */
export const LIMITS = {
  /** Articles of a dossier. */
  articles: 1_000,
  /** Actors of a dossier. */
  actors: 5_000,
  /** Entries of any other list: statements, sentences, mentions. */
  entries: 20_000,
  /** Links of a chain of speakers. */
  speakers: 20,
  /** Names, predicates, roles, people. */
  name: 300,
  /** Titles, reasons, addresses. */
  line: 2_000,
  /** One quote, or its prefix or suffix. */
  quote: 20_000,
  /** The text of an article. */
  text: 2_000_000,
  /** The size of a coordinate. */
  coordinate: 1_000_000,
} as const;
