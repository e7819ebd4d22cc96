import { BODY_KINDS, DESCRIPTORS } from '../lexicon/name-words.ts';
import { dependent, dependents, type Tree } from '../tree.ts';
import { type NominalDraft } from './nominals.ts';
import { type NameDraft, type SentenceNames } from './names.ts';

/** Most words between a phrase and the name that explains it. */
const LONGEST = 8;

/** The name that an apposition ties to a role: "Khawaja Asif, the country’s Foreign Minister" and the other way round; -1 for none. */
export const appositionOf = (names: SentenceNames, nominal: NominalDraft): number => {
  const { tree } = names.words.sentence;
  const { tokens } = tree;
  // "B, whose mother died": not B.
  if (tokens[nominal.first]?.tag === 'WP$') return -1;
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
  const behind = nameBehind(names, nominal);
  if (behind >= 0) return behind;
  // "B, the Islamist group that": a clause that tells which makes "the" as good as "a".
  const isTold =
    nominal.pointing === 'definite' && BODY_KINDS.has(nominal.noun) && isRelative(tokens, nominal.last + 1);
  if ((nominal.pointing !== 'indefinite' && !isTold) || nominal.plural || nominal.isRole) return -1;
  if (tokens[nominal.first - 1]?.text !== ',' || tokens[nominal.head]?.relation !== 'appos') return -1;
  const index = names.covering[nominal.first - 2] ?? -1;
  const draft = names.drafts[index];
  if (!draft || draft.last !== nominal.first - 2 || draft.modifies) return -1;
  const isKnownBody = isTold && (draft.known?.kind === 'group' || draft.known?.kind === 'organisation');
  const isBody = isKnownBody || (draft.class !== 'place' && draft.class !== 'role' && draft.class !== 'known');
  const tied = tokens[nominal.head]?.head ?? -1;
  if (!isBody) return -1;
  if (draft.first <= tied && tied <= draft.last) return index;
  // Hung on a word farther back, it still describes the name it touches, when a comma closes it.
  return tied < draft.first && tokens[nominal.last + 1]?.text === ',' ? index : -1;
};

/** Whether a relative clause begins at a word: "that", "which", "who", "whose". */
const isRelative = (tokens: Tree['tokens'], at: number): boolean =>
  ['that', 'which', 'who', 'whose'].includes(tokens[at]?.text.toLowerCase() ?? '');

const lastOf = (names: SentenceNames, word: number): number => {
  const draft = names.drafts[names.covering[word] ?? -1];
  return draft ? draft.last : word;
};

/** Roles that a firm can have as well as somebody. */
export const FIRM_ROLES: ReadonlySet<string> = new Set(
  'owner investor shareholder partner rival competitor supplier sponsor backer client customer lender creditor developer operator manufacturer maker publisher landlord'.split(
    ' ',
  ),
);

/** "Melia's party, the National Movement, accused": the body's name behind its description, between commas and before the verb; -1 for none. */
const nameBehind = (names: SentenceNames, nominal: NominalDraft): number => {
  const { tokens } = names.words.sentence.tree;
  if (nominal.plural || tokens[nominal.last + 1]?.text !== ',') return -1;
  if (nominal.isRole && !FIRM_ROLES.has(nominal.noun)) return -1;
  const first = afterDescription(names, nominal.last + 2);
  const index = names.covering[first] ?? -1;
  const draft = names.drafts[index];
  // What the words before it call a firm is one.
  const isCalledSo = first > nominal.last + 2 && draft?.class === 'unknown';
  if (!draft || (draft.class !== 'organisation' && draft.class !== 'group' && !isCalledSo)) return -1;
  // "General Motors (GM), announced": its letters belong to the name.
  const end =
    tokens[draft.last + 1]?.text === '(' && tokens[draft.last + 3]?.text === ')' ? draft.last + 3 : draft.last;
  const [mark, next] = [tokens[end + 1]?.text, tokens[end + 2]?.tag ?? ''];
  const isFirm = FIRM_ROLES.has(nominal.noun);
  if (mark === '.') return isFirm ? index : -1;
  const closes = next.startsWith('VB') || (isFirm && (next === 'IN' || next === 'WDT'));
  return mark === ',' && closes ? index : -1;
};

/** Where the name begins that words from `first` on describe: "the American investment firm Coldwell"; `first` itself where none do. */
const afterDescription = (names: SentenceNames, first: number): number => {
  const { tokens } = names.words.sentence.tree;
  if (tokens[first]?.tag !== 'DT') return first;
  for (let at = first + 1; at < first + LONGEST; at += 1) {
    const { tag = '' } = tokens[at] ?? {};
    if (tag.startsWith('NNP') && BODY_KINDS.has(tokens[at - 1]?.lemma.toLowerCase() ?? '')) return at;
    if (!/^(?:JJ|NN)/u.test(tag)) return first;
  }
  return first;
};

/** The noun of its kind that stands right before a name: "the Swiss company Glenvarre"; empty for none. */
export const kindBefore = (names: SentenceNames, draft: NameDraft): string => {
  const before = names.words.sentence.tree.tokens[draft.first - 1];
  return before?.tag === 'NN' && (BODY_KINDS.has(before.lemma) || DESCRIPTORS.has(before.lemma)) ? before.lemma : '';
};

/** The unknown name right before a noun of its kind, or null; a land's name there only tells where it is from. */
export const nameOfKind = (names: SentenceNames, nominal: NominalDraft): number | null => {
  if (nominal.plural || !BODY_KINDS.has(nominal.noun) || nominal.last !== nominal.head) return null;
  const index = names.covering[nominal.head - 1] ?? -1;
  const draft = names.drafts[index];
  if (!draft || draft.last !== nominal.head - 1 || draft.known !== null) return null;
  return draft.nameFirst < draft.last && draft.first >= nominal.first ? index : null;
};
