import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Files named by the words of a command line: `*` and `?` are filled in where the shell has not done it. Sorted within each word. */
export const expandFiles = async (words: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(words.map(expandWord))).flat();

const expandWord = async (word: string): Promise<readonly string[]> => {
  if (!/[*?]/u.test(word)) return [word];
  const { root } = path.parse(word);
  const segments = word.slice(root.length).split(path.sep === '\\' ? /[\\/]+/u : /\/+/u);
  let found = [root];
  for (const segment of segments) {
    found = (await Promise.all(found.map((folder) => entriesLike(folder, segment)))).flat();
  }
  found = (await Promise.all(found.map(async (file) => ((await exists(file)) ? [file] : [])))).flat();
  // A pattern without a match is answered as it is, so that the complaint names it.
  return found.length > 0 ? found : [word];
};

const entriesLike = async (folder: string, segment: string): Promise<string[]> => {
  if (!/[*?]/u.test(segment)) return [path.join(folder, segment)];
  const pattern = new RegExp(
    `^${segment
      .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
      .replace(/\*/gu, '.*')
      .replace(/\?/gu, '.')}$`,
    'u',
  );
  const names = await readdir(folder === '' ? '.' : folder).catch((): string[] => []);
  return names
    .filter((name) => pattern.test(name) && (segment.startsWith('.') || !name.startsWith('.')))
    .sort()
    .map((name) => path.join(folder, name));
};

const exists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
