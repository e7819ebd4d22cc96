/** One row or edge of somebody else's file: plain words by the names of its columns, and where it stands. */
export interface ForeignRow {
  /** Where it stands, for a message: "row 7", "edge e3". */
  readonly place: string;
  /** Its values by name, in lower case with underscores; an empty one is as good as none. */
  readonly fields: Readonly<Record<string, string>>;
}

/** An actor as such a file tells it. */
export interface ForeignActor {
  /** What edges call it. */
  readonly id: string;
  /** Its name; empty when the file has none. */
  readonly name: string;
  /** Its kind as written; empty when the file has none. */
  readonly kind: string;
  /** Its other names. */
  readonly aliases: readonly string[];
}

/** A graph as a file of some other program tells it, before anything is believed of it. */
export interface ForeignGraph {
  /** What the file is called by its maker: "CSV", "GraphML", "GEXF". */
  readonly format: string;
  /** Its title; empty when it has none. */
  readonly title: string;
  /** The actors it lists; none when it has rows alone. */
  readonly actors: readonly ForeignActor[];
  /** One row for each piece of evidence. */
  readonly rows: readonly ForeignRow[];
}

/** Most units of such a file. */
export const FOREIGN_CHARACTERS = 5 * 1_048_576;

/** Names of fields as they are compared: `articleTitle`, `Article title` and `article_title` are one. */
export const fieldName = (name: string): string =>
  name
    .trim()
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '');

/** A list of other names in one cell. */
export const aliasesOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
