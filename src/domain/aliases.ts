/** Old ids of actors and statements that were once published, each with the id that stands for it now. Empty when none is known. */
export type AliasTable = ReadonlyMap<string, string>;

/** No aliases. */
export const NO_ALIASES: AliasTable = new Map();

/** The id that stands for an old one now, following several renamings; the id itself when it is not in the table. A circle ends where it started. */
export const resolveAlias = (aliases: AliasTable, id: string): string => {
  const seen = new Set<string>();
  let current = id;
  for (let next = aliases.get(current); next !== undefined; next = aliases.get(current)) {
    if (seen.has(current)) return id;
    seen.add(current);
    current = next;
  }
  return current;
};
