/** Words of addresses that were published in a shorter form, and the words that stand for them now. */
const OLD_WORDS: Readonly<Record<string, string>> = {
  s: 'statement',
  a: 'actor',
  n: 'sentence',
  p: 'pair',
};

/**
 * An address of the older kind, in which everything stood behind `#/`, as the path and query of today, without a slash before them;
 * null when the fragment is of another kind. Forms: `#/<dossier>`, `#/<dossier>/s/<statement>`, `…/a/<actor>`, `…/n/<sentence>`,
 * `…/p/<actor>/<actor>`, the same with today's words, with or without a query. They keep opening for ever.
 */
export const readOldFragment = (fragment: string): string | null => {
  const old = /^!?\/(.*)$/su.exec(fragment)?.[1];
  if (old === undefined) return null;
  const end = old.indexOf('?');
  const path = end < 0 ? old : old.slice(0, end);
  const query = end < 0 ? '' : old.slice(end);
  const [dossier = '', word = '', ...rest] = path.split('/').filter((segment) => segment !== '');
  const now = Object.hasOwn(OLD_WORDS, word) ? (OLD_WORDS[word] ?? word) : word;
  return [dossier, now, ...rest].join('/') + query;
};
