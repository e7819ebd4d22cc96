import { dependent, dependents } from '../tree.ts';
import { type NominalDraft } from './nominals.ts';
import { type NameDraft, type SentenceNames } from './names.ts';

/** Most words between a phrase and the name that explains it. */
const LONGEST = 8;

/** The name that an apposition ties to a role: "Khawaja Asif, the country’s Foreign Minister" and the other way round; -1 for none. */
export const appositionOf = (names: SentenceNames, nominal: NominalDraft): number => {
  const { tree } = names.words.sentence;
  const { tokens } = tree;
  const isPerson = (index: number): boolean => {
    const draft: NameDraft | undefined = names.drafts[index];
    return (
      draft !== undefined && (draft.class === 'person' || draft.class === 'unknown') && draft.nameFirst <= draft.last
    );
  };
  const comma = tokens[nominal.first - 1]?.text;
  // The genitive before the phrase belongs to it: "Khawaja Asif, the country's Foreign Minister".
  let start = nominal.first;
  if (tokens[start - 1]?.tag === 'POS') {
    start -= 2;
    while (start > 0 && tokens[start - 1]?.tag === 'DT') start -= 1;
  }
  if (tokens[start - 1]?.text === ',' || comma === ',') {
    const before = names.covering[start - 2] ?? -1;
    if (isPerson(before) && names.drafts[before]?.last === start - 2) return before;
  }
  // "the Secretary of State, John Kerry," and "spokesman for the army, Fuad Basya": a comma and a name behind the phrase.
  let end = nominal.last;
  for (const child of dependents(tree, nominal.head, 'nmod')) end = Math.max(end, lastOf(names, child));
  const mark = tokens[end + 1]?.text;
  if (mark === ',') {
    const after = names.covering[end + 2] ?? -1;
    const draft = names.drafts[after];
    const closes = draft ? tokens[draft.last + 1]?.text : undefined;
    if (
      draft &&
      isPerson(after) &&
      draft.first === end + 2 &&
      (closes === ',' || closes === '.' || closes === undefined || tokens[draft.last + 1]?.tag.startsWith('VB'))
    )
      return after;
  }
  const bound = dependent(tree, nominal.head, 'appos', 'flat');
  const inside = bound > nominal.last ? (names.covering[bound] ?? -1) : -1;
  return inside >= 0 && isPerson(inside) && bound - nominal.last < LONGEST ? inside : -1;
};

/** The name that a body's description follows: "Orvia, a Dutch firm that …"; -1 for none. A list ("France, a firm and Spain") is no apposition. */
export const nameDescribedBy = (names: SentenceNames, nominal: NominalDraft): number => {
  const { tokens } = names.words.sentence.tree;
  if (nominal.pointing !== 'indefinite' || nominal.plural || nominal.isRole) return -1;
  if (tokens[nominal.first - 1]?.text !== ',' || tokens[nominal.head]?.relation !== 'appos') return -1;
  const index = names.covering[nominal.first - 2] ?? -1;
  const draft = names.drafts[index];
  if (!draft || draft.last !== nominal.first - 2 || draft.modifies) return -1;
  const isBody = draft.class !== 'place' && draft.class !== 'role' && draft.class !== 'known';
  const tied = tokens[nominal.head]?.head ?? -1;
  if (!isBody) return -1;
  if (draft.first <= tied && tied <= draft.last) return index;
  // Hung on a word farther back, it still describes the name it touches, when a comma closes it.
  return tied < draft.first && tokens[nominal.last + 1]?.text === ',' ? index : -1;
};

const lastOf = (names: SentenceNames, word: number): number => {
  const draft = names.drafts[names.covering[word] ?? -1];
  return draft ? draft.last : word;
};
